import type { CharsetLoss, ChunkDecoder } from '../charset.ts';
import { readInformally } from './read-informally.ts';
import { toLoss } from './to-loss.ts';

/** A call takes some ten thousand arguments, not more. */
const BATCH = 1024;

/** Decodes VIQR as people wrote it. */
export const decodeInformally: ChunkDecoder = (bytes, isLast) => {
  const losses: CharsetLoss[] = [];
  let source = '';
  for (let start = 0; start < bytes.length; start += BATCH) {
    source += String.fromCharCode(...bytes.subarray(start, start + BATCH));
  }
  const ascii = source.replace(/[\x80-\xff]/g, (character, start: number) => {
    losses.push(toLoss(character.charCodeAt(0), start));
    return '\ufffd';
  });
  const { text, read } = readInformally(ascii, isLast);
  return { text, losses: losses.filter(({ span }) => span.start < read), read };
};
