import { unitCopier } from './bytes/copy-units.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import type { TableCharset } from './charset.ts';

/**
 * VISCII, the charset of RFC 1456: every letter of Vietnamese in one byte, six capitals of them in
 * the places of control characters, and no room for anything else.
 *
 * Fonts of Windows had no glyphs there, and showed those capitals (and Õ, in the place of the
 * no-break space) in a second font, in the places of their small letters; text written for them
 * reads as small letters. `capitals: 'font'` writes such text.
 *
 * @see RFC 1456, Conventions for Encoding the Vietnamese Language.
 *
 * @example
 * ```ts
 * import { decodeCharset, viscii } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0xf0, 0xa9, 0x70), viscii).text; //=> 'đẹp'
 * ```
 */
export const viscii: TableCharset = {
  name: 'viscii',
  controls: '\x02Ẳ\x05Ẵ\x06Ẫ\x14Ỷ\x19Ỹ\x1eỴ',
  rows: [
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
    'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
    'Õắằặấầẩậẽẹếềểễệố',
    'ồổỗỠƠộờởịỰỨỪỬơớƯ',
    '====ẢĂẳẵ===Ẻ==Ĩỳ',
    'Đứ===ạỷừử==ỹỵ=ỡư',
    '====ảăữẫ===ẻ==ĩỉ',
    'đự====ỏọụ==ũủ=ợỮ',
  ],
  fontCapitals: 'Õ',
  copier: unitCopier,
  openDecoder: ({ mode }) => openByteDecoder(viscii, mode),
};
