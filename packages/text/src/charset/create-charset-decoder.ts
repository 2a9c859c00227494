import type { Charset, DecodeCharsetOptions, DecodedText } from './charset.ts';
import { completeDecodeOptions, requireBytes, requireCharset } from './options.ts';
import { createFeed, type InputKind } from './stream.ts';

/** Decodes a stream, part by part. */
export interface CharsetDecoder {
  /**
   * Reads the next bytes, and gives the text that is certain by then; some may be left for later,
   * because a mark could follow. Losses are placed from the start of the stream, in bytes.
   */
  readonly push: (bytes: Uint8Array) => DecodedText;
  /** Gives the rest. After that a new stream begins. */
  readonly end: () => DecodedText;
}

const BYTES: InputKind<Uint8Array> = {
  join(parts) {
    const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      joined.set(part, at);
      at += part.length;
    }
    return joined;
  },
  copyFrom: (bytes, start) => new Uint8Array(bytes.subarray(start)),
};

/**
 * Makes a decoder for bytes that arrive in parts. Cut anywhere, they give the same text and losses
 * as `decodeCharset` does for all of them at once.
 *
 * @param charset - One of the charsets of this module, such as `vni`.
 * @param options - As for `decodeCharset`.
 * @returns A decoder. `push` throws a TypeError for what is no Uint8Array.
 * @throws TypeError for what is no charset; TypeError or RangeError for a wrong option.
 *
 * @example
 * ```ts
 * import { createCharsetDecoder, vni } from '@quocngu/text/charset';
 *
 * const decoder = createCharsetDecoder(vni);
 * decoder.push(Uint8Array.of(0x48, 0x75, 0x65)).text; //=> 'Hu'
 * decoder.push(Uint8Array.of(0xe1)).text; //=> ''
 * decoder.end().text; //=> 'ế'
 * ```
 */
export function createCharsetDecoder(
  charset: Charset,
  options: DecodeCharsetOptions = {},
): CharsetDecoder {
  requireCharset(charset);
  const complete = completeDecodeOptions(options);
  const feed = createFeed(() => charset.openDecoder(complete), BYTES);
  const read = (bytes: Uint8Array, isLast: boolean): DecodedText => {
    const { text, losses } = feed(bytes, isLast) ?? { text: '', losses: [] };
    return { text, losses };
  };
  return {
    push(bytes) {
      requireBytes(bytes);
      return read(bytes, false);
    },
    end: () => read(new Uint8Array(), true),
  };
}
