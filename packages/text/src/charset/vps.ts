import { unitCopier } from './bytes/copy-units.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import type { TableCharset } from './charset.ts';

/**
 * VPS, the charset of the Vietnamese Professionals Society: every letter in one byte, 14 capitals
 * of them in the places of control characters.
 *
 * Fonts of Windows had no glyphs there, and text written for them has the byte of the small letter
 * instead, which reads as the small letter. `capitals: 'font'` writes such text.
 *
 * @example
 * ```ts
 * import { decodeCharset, vps } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0xc7, 0xcb, 0x70), vps).text; //=> 'đẹp'
 * ```
 */
export const vps: TableCharset = {
  // GNU recode has nothing at 0x99, where four converters agree on Ỗ. In the places that stay empty
  // here UniKey reads windows-1252, as it does for every charset: that is left to the lenient mode.
  name: 'vps',
  controls: '\x02Ạ\x03Ậ\x04Ặ\x05Ẹ\x06Ệ\x10Ị\x11Ọ\x12Ộ\x13Ợ\x14Ụ\x15Ự\x19Ỵ\x1cẪ\x1dỮ',
  rows: [
    'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
    'Ế??ỀỂỄỐỒỔỖýỷỵỚỜỞ',
    '?ắằẳẵặỠớÙờởỡŨỨợỪ',
    'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
    'ầ==ấẩẫậđẻ==ẹỉễịỹ',
    'ƯỦồố=ỏơÈừứ=ũư=Ẻ?',
    '====ảạă?===ẽ==?ĩ',
    'ẴĐ====?Ơụ==ủ?ỶẼỳ',
  ],
  spare: '‘’======',
  fontCapitals: '',
  copier: unitCopier,
  openDecoder: ({ mode }) => openByteDecoder(vps, mode),
};
