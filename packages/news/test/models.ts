import { readFileSync } from 'node:fs';
import type { NewsModels } from '../src/models.ts';

const folder = new URL('../../models/models/', import.meta.url);

function readModel(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

/** The models that the project ships. */
export const models = {
  words: readModel('words.bin'),
  tags: readModel('tags.bin'),
  names: readModel('names.bin'),
} satisfies NewsModels;
