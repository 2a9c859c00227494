import type { Charset } from './charset.ts';
import { openUtf8Decoder } from './utf-8/decode-utf-8.ts';

/**
 * UTF-8, in NFC both ways. Each stretch of bytes that is no character reads as one U+FFFD, as the
 * Encoding Standard has it, and is a loss; so is a lone surrogate in text. A byte order mark at the
 * start is left out. The modes do not differ.
 *
 * @see Encoding Standard, section 8.1.1: UTF-8 decoder.
 *
 * @example
 * ```ts
 * import { decodeCharset, utf8 } from '@quocngu/text/charset';
 *
 * decodeCharset(Uint8Array.of(0x65, 0xcc, 0xa3), utf8).text; //=> 'ẹ'
 * ```
 */
export const utf8: Charset = {
  name: 'utf-8',
  openDecoder: openUtf8Decoder,
};
