import type { ByteKind } from './bytes/byte-reading.ts';
import type { ByteTable } from './bytes/byte-table.ts';
import { createUnitCopier } from './bytes/copy-units.ts';
import { openByteDecoder } from './bytes/decode-bytes.ts';
import type { Charset } from './charset.ts';

const TABLE: ByteTable = {
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
  fontCapitals: /[ẲẴẪỶỸỴÕ]/,
};

const KIND: ByteKind = { createCopier: createUnitCopier };

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
export const viscii: Charset = {
  name: 'viscii',
  openDecoder: ({ mode }) => openByteDecoder(TABLE, mode, KIND),
  table: TABLE,
};
