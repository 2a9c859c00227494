import { requireString } from '../arguments/require.ts';
import { openEncoder } from './open-encoder.ts';
import type { Charset, EncodeCharsetOptions, EncodedText } from './charset.ts';
import { completeEncodeOptions, requireCharset } from './options.ts';
import { createFeed, type InputKind } from './stream.ts';

/** Encodes a stream, part by part. */
export interface CharsetEncoder {
  /**
   * Reads the next text, and gives the bytes that are certain by then; some may be left for later,
   * because a mark could follow. Losses are placed from the start of the stream, in UTF-16 units.
   */
  readonly push: (text: string) => EncodedText;
  /** Gives the rest. After that a new stream begins. */
  readonly end: () => EncodedText;
}

const TEXT: InputKind<string> = {
  join: (parts) => parts.join(''),
  copyFrom: (text, start) => text.slice(start),
};

/**
 * Makes an encoder for text that arrives in parts. Cut anywhere, between the halves of a surrogate
 * pair or before a combining mark too, it gives the same bytes and losses as `encodeCharset` does
 * for all of it at once.
 *
 * @param charset - One of the charsets of this module, such as `vni`.
 * @param options - As for `encodeCharset`.
 * @returns An encoder. `push` throws a TypeError for what is no string.
 * @throws TypeError for what is no charset; TypeError or RangeError for a wrong option.
 *
 * @example
 * ```ts
 * import { createCharsetEncoder, viscii } from '@quocngu/text/charset';
 *
 * const encoder = createCharsetEncoder(viscii);
 * Array.from(encoder.push('He').bytes); //=> [0x48]
 * Array.from(encoder.push('\u0323n').bytes); //=> [0xa9]
 * Array.from(encoder.end().bytes); //=> [0x6e]
 * ```
 */
export function createCharsetEncoder(
  charset: Charset,
  options: EncodeCharsetOptions = {},
): CharsetEncoder {
  requireCharset(charset);
  const complete = completeEncodeOptions(options);
  const feed = createFeed(() => openEncoder(charset, complete), TEXT);
  const read = (text: string, isLast: boolean): EncodedText => {
    const { bytes, losses } = feed(text, isLast) ?? { bytes: new Uint8Array(), losses: [] };
    return { bytes, losses };
  };
  return {
    push(text) {
      requireString(text);
      return read(text, false);
    },
    end: () => read('', true),
  };
}
