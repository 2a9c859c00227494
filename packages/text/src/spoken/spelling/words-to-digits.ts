import { requireString } from '../../arguments/require.ts';
import { digitOf, markedUnitOf } from '../known-words.ts';
import { splitWords } from '../split-words.ts';

/**
 * Reads digits said one by one, as of a telephone number: `không chín một hai` is `0912`.
 *
 * `tư` is read anywhere, `mốt`, `lăm` and `nhăm` behind another digit (`ba lăm`), `cộng` at the start.
 * Commas are pauses. Numbers (`ba mươi lăm`) are not digits one by one.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns The digits, with `+` before them where `cộng` was said; `undefined` where the text holds
 *   anything else.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToDigits } from '@quocngu/text/spoken';
 *
 * wordsToDigits('cộng tám tư, chín một hai'); //=> '+84912'
 * wordsToDigits('chín mươi mốt'); //=> undefined
 * ```
 */
export function wordsToDigits(text: string): string | undefined {
  requireString(text);
  const words = splitWords(text.replaceAll(',', ' '));
  const start = words[0] === 'cộng' ? 1 : 0;
  const digits = words.slice(start).map((word, index) => {
    const marked = index > 0 || word === 'tư' ? markedUnitOf(word) : undefined;
    return marked ?? digitOf(word);
  });
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  return `${start === 1 ? '+' : ''}${digits.join('')}`;
}
