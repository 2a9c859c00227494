import { openByteEncoder } from './bytes/encode-bytes.ts';
import type { Charset, ChunkEncoder, EncodeCharsetOptions } from './charset.ts';

/** Starts to encode in a charset, by its table where it is one. */
export function openEncoder(
  charset: Charset,
  options: Required<EncodeCharsetOptions>,
): ChunkEncoder {
  return 'table' in charset
    ? openByteEncoder(charset.table, options)
    : charset.openEncoder(options);
}
