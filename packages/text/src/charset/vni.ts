import { markCopier } from './bytes/copy-pairs.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import { addHalf } from './bytes/half-marks.ts';
import { WINDOWS_1252 } from './bytes/windows-1252.ts';
import type { TableCharset } from './charset.ts';

/**
 * VNI for Windows: a letter, and behind it a byte for its marks (`a` `E1` is ấ), which comes in two
 * kinds, for small letters and for capitals. Files mix them up; the letter decides.
 *
 * A mark is read on every letter that it makes one character with, foreign ones too (ñ, û), and on
 * top of another mark (`e` `E2` `F8` as ề).
 *
 * @example
 * ```ts
 * import { decodeCharset, vni } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0xf1, 0x65, 0xef, 0x70), vni).text; //=> 'đẹp'
 * ```
 */
export const vni: TableCharset = {
  // Five converters agree on the letters, but for ỷ and ỹ, for which one has EB and EC, the bytes of
  // ặ and ì. The signs up to 0xBF are those of the windows-1252 fonts that VNI's were made from.
  name: 'vni',
  rows: [
    WINDOWS_1252,
    '================================',
    'ẦẤÂẪẬẨỈ?ẰẮĂẶÌÍỴẠ',
    '?ĐỊĨƠÃƯ?ÀÁẲẢẴ???',
    'ầấâẫậẩỉ?ằắăặìíỵạ',
    '?địĩơãư?àáẳảẵ???',
  ],
  spare: '?????============',
  marks: /^a(\p{M}+)$/iu,
  areHalves: true,
  addMark: addHalf,
  copier: markCopier,
  openDecoder: ({ mode }) => openByteDecoder(vni, mode),
};
