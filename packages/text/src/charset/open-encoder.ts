import { openByteEncoder } from './bytes/encode-bytes.ts';
import type { Charset, ChunkEncoder, EncodeCharsetOptions } from './charset.ts';
import { openNcrEncoder } from './ncr/encode-ncr.ts';
import { openUtf8Encoder } from './utf-8/encode-utf-8.ts';
import { openViqrEncoder } from './viqr/encode-viqr.ts';

/** Starts to encode in a charset, by its table where it is one. */
export function openEncoder(
  charset: Charset,
  options: Required<EncodeCharsetOptions>,
): ChunkEncoder {
  if ('rows' in charset) return openByteEncoder(charset, options);
  if (charset.name === 'utf-8') return openUtf8Encoder();
  return charset.name === 'ncr' ? openNcrEncoder(options) : openViqrEncoder(options);
}
