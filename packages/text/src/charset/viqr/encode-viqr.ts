import { encodeAscii } from '../ascii/encode-ascii.ts';
import type { ChunkEncoder, EncodeCharsetOptions } from '../charset.ts';
import { createViqrSpeller } from './spell-viqr.ts';

/** Starts to write VIQR. */
export function openViqrEncoder({ mode }: Required<EncodeCharsetOptions>): ChunkEncoder {
  const spell = createViqrSpeller(mode);
  return (text, isLast) => encodeAscii('viqr', spell, text, isLast);
}
