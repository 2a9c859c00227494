import { readFileSync } from 'node:fs';

/** The bytes of the model of tags that is shipped. */
export function readShippedTagModel(): Uint8Array {
  const file = new URL('../../models/models/tags.bin', import.meta.url);
  return new Uint8Array(readFileSync(file));
}
