import type { Charset, DecodeCharsetOptions, DecodedText } from './charset.ts';
import { completeDecodeOptions, requireBytes, requireCharset } from './options.ts';

/**
 * Reads bytes of a legacy charset as text.
 *
 * @param bytes - All the bytes; for a stream see `createCharsetDecoder`.
 * @param charset - One of the charsets of this module, such as `tcvn3`.
 * @param options - `mode`: `strict` (the default) reads what the charset's table has, and U+FFFD
 *   for the rest; `lenient` reads what real files hold besides, such as signs of windows-1252.
 * @returns The text in NFC, and the places of bytes that could not be read, in bytes.
 * @throws TypeError for bytes that are no Uint8Array and what is no charset; TypeError or
 *   RangeError for a wrong option.
 *
 * @example
 * ```ts
 * import { decodeCharset, tcvn3 } from '@quocngu/text/charset';
 *
 * const bytes = Uint8Array.of(0x48, 0xb5, 0x20, 0x4e, 0xe9, 0x69);
 * decodeCharset(bytes, tcvn3); //=> { text: 'Hà Nội', losses: [] }
 * ```
 */
export function decodeCharset(
  bytes: Uint8Array,
  charset: Charset,
  options: DecodeCharsetOptions = {},
): DecodedText {
  requireBytes(bytes);
  requireCharset(charset);
  const decode = charset.openDecoder(completeDecodeOptions(options));
  const { text, losses } = decode(bytes, true);
  return { text, losses };
}
