import { isHourOrGram } from './read-number-chunk.ts';
import type { Place, Reading } from './place.ts';
import { unitToWords } from './read-unit.ts';

/** Reads a unit that stands alone behind a number: 5 km, 1,5 triệu USD. */
export function readUnitChunk({ core, before, lastRead }: Place): Reading | undefined {
  if (isHourOrGram(before + core)) return undefined;
  const words = lastRead === 'number' ? unitToWords(core) : undefined;
  return words === undefined || words === core ? undefined : { kind: 'other', words };
}
