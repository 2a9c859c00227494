import type { RepairPass } from './pass.ts';

/** Taken out wherever it stands: soft hyphen, zero-width space, word joiner, byte order mark. */
const NEVER_SEEN = /^[\u00ad\u200b\u2060\ufeff]$/;

/** Beside these, joiners and marks of direction do nothing. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Inherited}\p{P}\d\s]?$/u;

export const zeroWidth: RepairPass = {
  code: 'zero-width',
  pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/g,
  rewrite: ({ 0: sign, index, input }) => {
    if (NEVER_SEEN.test(sign)) return '';
    const isIdle = PLAIN.test(input.charAt(index - 1)) && PLAIN.test(input.charAt(index + 1));
    return isIdle ? '' : sign;
  },
};

export const unusualSpace: RepairPass = {
  code: 'unusual-space',
  pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g,
  rewrite: () => ' ',
};

/** Text in which full-width signs are the usual ones. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303f]/u;

export const fullWidth: RepairPass = {
  code: 'full-width',
  pattern: /(?<![\u3000\uff01-\uff5e])[\u3000\uff01-\uff5e]+/g,
  rewrite: ({ 0: run, index, input }) => {
    const [before = ''] = /.?$/su.exec(input.slice(Math.max(0, index - 2), index)) ?? [];
    const [after = ''] =
      /^.?/su.exec(input.slice(index + run.length, index + run.length + 2)) ?? [];
    return EAST_ASIAN.test(before + after) ? run : run.replace(/./gu, toHalfWidth);
  },
};

function toHalfWidth(sign: string): string {
  return sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
