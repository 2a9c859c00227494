import { requireString } from '../arguments/require.ts';
import { openEncoder } from './open-encoder.ts';
import type { Charset, EncodeCharsetOptions, EncodedText } from './charset.ts';
import { completeEncodeOptions, requireCharset } from './options.ts';

/**
 * Writes text in a legacy charset.
 *
 * @param text - Any string, composed or decomposed or both; for a stream see `createCharsetEncoder`.
 * @param charset - One of the charsets of this module, such as `tcvn3`.
 * @param options - `mode`: `strict` (the default) writes `?` for what the charset lacks, `lenient`
 *   the nearest form of it; `capitals`, `spelling` and `references` for charsets that leave a choice.
 * @returns The bytes, and the places of what they do not carry, in UTF-16 code units.
 * @throws TypeError for text that is no string and what is no charset; TypeError or RangeError for
 *   a wrong option.
 *
 * @example
 * ```ts
 * import { encodeCharset, tcvn3, vni } from '@quocngu/text/charset';
 *
 * Array.from(encodeCharset('Huế', vni).bytes); //=> [0x48, 0x75, 0x65, 0xe1]
 * encodeCharset('Ấn Độ', tcvn3).losses.map(({ code, span, replacement }) => ({ code, span, replacement }));
 * //=> [{ code: 'case-lost', span: { start: 0, end: 1 }, replacement: 'ấ' }]
 * ```
 */
export function encodeCharset(
  text: string,
  charset: Charset,
  options: EncodeCharsetOptions = {},
): EncodedText {
  requireString(text);
  requireCharset(charset);
  const encode = openEncoder(charset, completeEncodeOptions(options));
  const { bytes, losses } = encode(text, true);
  return { bytes, losses };
}
