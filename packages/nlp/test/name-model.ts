import { readFileSync } from 'node:fs';

/** The bytes of the model of names that is shipped. */
export function readShippedNameModel(): Uint8Array {
  const file = new URL('../../models/models/names.bin', import.meta.url);
  return new Uint8Array(readFileSync(file));
}
