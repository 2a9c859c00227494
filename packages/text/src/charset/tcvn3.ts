import { unitCopier } from './bytes/copy-units.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import { WINDOWS_1252 } from './bytes/windows-1252.ts';
import type { TableCharset } from './charset.ts';

/**
 * TCVN3, also VSCII-3 or ABC: the charset of the `.VnTime` fonts, and of most files from the north
 * of Vietnam before Unicode.
 *
 * Of the capitals it has those without tone. Those with a tone are shown by a second font
 * (`.VnTimeH`) in the places of their small letters: they read as small letters, and are written as
 * small letters, which is the loss `case-lost`.
 *
 * @see TCVN 5712:1993, Vietnamese Standard Code for Information Interchange, set 3.
 *
 * @example
 * ```ts
 * import { decodeCharset, tcvn3 } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0xae, 0xd1, 0x70), tcvn3).text; //=> 'đẹp'
 * ```
 */
export const tcvn3: TableCharset = {
  // The standard has 67 small letters, seven capitals and the no-break space. Signs of windows-1252
  // around them are what UniKey, the one source for them, reads and writes; except 0x82, where it has
  // ₡ (U+20A1), two digits turned around from ‚ (U+201A). Its Latin-1 letters in the empty places are
  // left out: there, lenient reading has the capitals of TCVN 5712-1, which xvnkb writes.
  name: 'tcvn3',
  rows: [
    WINDOWS_1252,
    '=ĂÂÊÔƠƯĐăâêôơưđ=',
    '=====àảãáạ=ằẳẵắ=',
    '??????ặầẩẫấậè?ẻẽ',
    'éẹềểễếệìỉ???ĩíịò',
    '?ỏõóọồổỗốộờởỡớợù',
    '?ủũúụừửữứựỳỷỹ=ỵ?',
  ],
  spare: '?????ẮẦẨẪẤỀỂỄẾỒỔỖỐ',
  fontCapitals: '',
  copier: unitCopier,
  openDecoder: ({ mode }) => openByteDecoder(tcvn3, mode),
};
