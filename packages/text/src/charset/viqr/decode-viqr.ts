import type { CharsetLoss, ChunkDecoder } from '../charset.ts';
import { findWordBoundary } from '../word-boundary.ts';
import { readExactly } from './read-exactly.ts';

/** Decodes VIQR by its rule. */
export const decodeViqr: ChunkDecoder = (bytes, isLast) => {
  const losses: CharsetLoss[] = [];
  const read = findWordBoundary(bytes, isLast);
  return { text: readExactly(bytes.subarray(0, read), losses), losses, read };
};
