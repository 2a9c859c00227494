import { addCombiningMark, composeMarks } from './bytes/combining-marks.ts';
import { markCopier } from './bytes/copy-pairs.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import type { TableCharset } from './charset.ts';

/**
 * windows-1258, Microsoft's code page for Vietnamese: letters, and tones that follow them as
 * characters of their own. Some letters with a tone have a byte too (à is E0, or 61 CC), and both
 * read alike. Lenient reading takes a tone behind what is no letter for the letter that
 * windows-1252 has there.
 *
 * @see Encoding Standard, index windows-1258.
 *
 * @example
 * ```ts
 * import { decodeCharset, windows1258 } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0xf0, 0x65, 0xf2, 0x70), windows1258).text; //=> 'đẹp'
 * ```
 */
export const windows1258: TableCharset = {
  // Nine bytes stand for nothing, to which the Encoding Standard and ICU give control characters.
  name: 'windows-1258',
  rows: [
    '€?‚ƒ„…†‡ˆ‰?‹Œ???',
    '?‘’“”•–—˜™?›œ??Ÿ',
    '================================',
    '===Ă========\u0300===',
    'Đ=\u0309==Ơ=======Ư\u0303=',
    '===ă========\u0301===',
    'đ=\u0323==ơ=======ư₫=',
  ],
  spare: '?Š?Ž??š?ž',
  marks: /^(\p{M})$/u,
  addMark: addCombiningMark,
  compose: composeMarks,
  copier: markCopier,
  openDecoder: ({ mode }) => openByteDecoder(windows1258, mode),
};
