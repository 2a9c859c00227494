import { readFileSync } from 'node:fs';

/** The bytes of the model of words that is shipped. */
export function readShippedWordModel(): Uint8Array {
  const file = new URL('../../models/models/words.bin', import.meta.url);
  return new Uint8Array(readFileSync(file));
}
