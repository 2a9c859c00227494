import { addCombiningMark, composeMarks } from './bytes/combining-marks.ts';
import { unitCopier } from './bytes/copy-units.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import type { TableCharset } from './charset.ts';

/**
 * TCVN 5712-1 of 1993, also VSCII-1: what TCVN3 has, and the capitals with tones besides, twelve of
 * them in the places of control characters. Its marks are characters of their own, behind the
 * letter; every letter of Vietnamese is one byte without them.
 *
 * @see TCVN 5712:1993, Vietnamese Standard Code for Information Interchange, set 1.
 *
 * @example
 * ```ts
 * import { decodeCharset, tcvn5712 } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0xa7, 0x8b, 0x50), tcvn5712).text; //=> 'ĐẸP'
 * ```
 */
export const tcvn5712: TableCharset = {
  // GNU recode leaves out the no-break space and the marks, 0xA0 and 0xB0 to 0xB4; glibc has them.
  name: 'tcvn5712-1',
  controls: '\x01Ú\x02Ụ\x04Ừ\x05Ử\x06Ữ\x11Ứ\x12Ự\x13Ỳ\x14Ỷ\x15Ỹ\x16Ý\x17Ỵ',
  rows: [
    'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ' +
      'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
      '=ĂÂÊÔƠƯĐăâêôơưđẰ' +
      '\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
      'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ' +
      'éẹềểễếệìỉỄẾỒĩíịò' +
      'Ổỏõóọồổỗốộờởỡớợù' +
      'Ỗủũúụừửữứựỳỷỹ=ỵỐ',
  ],
  marks: /^(\p{M})$/u,
  addMark: addCombiningMark,
  compose: composeMarks,
  copier: unitCopier,
  openDecoder: ({ mode }) => openByteDecoder(tcvn5712, mode),
};
