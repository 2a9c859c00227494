import { spellOut } from '../spelling/spell-out.ts';
import type { Chunk } from './chunk.ts';
import type { Place, Reading } from './place.ts';

/** Reads number plates: 30A-123.45, 51F-1234, 29-LD1234 is none. */
export function readPlateChunk({ core }: Place): Reading | undefined {
  if (!/^\d\d[A-ZĐ]{1,2}\d?-(?:\d{4}|\d{3}\.?\d\d)$/.test(core)) return undefined;
  return { kind: 'other', words: spellOut(core, { symbols: 'omitted' }) };
}

/** Groups that one telephone number may have. */
const MOST_GROUPS = 5;

/**
 * The chunk behind a telephone number that begins with a chunk: +84 912 345 678, 0912.345.678, (024)
 * 3825 1234, 1900 1234. Its groups are parted by single spaces, dots and hyphens.
 */
export function findPhoneEnd(
  text: string,
  chunks: readonly Chunk[],
  at: number,
): number | undefined {
  let groups = '';
  let found: number | undefined;
  for (let index = at; index < Math.min(at + MOST_GROUPS, chunks.length); index++) {
    const chunk = chunks[index];
    const before = chunks[index - 1];
    if (!chunk || !/^\+?\d[\d.-]*$/.test(chunk.core)) break;
    if (before && index > at && !isJoined(text, before, chunk, index === at + 1)) break;
    groups += chunk.core.replace(/[.-]/g, '');
    if (/^(?:0\d{9,10}|\+84\d{8,10}|1[89]00\d{4,6})$/.test(groups)) found = index + 1;
  }
  return found;
}

/** Whether only a space stands between two groups, or the bracket of an area code. */
function isJoined(text: string, before: Chunk, chunk: Chunk, isFirst: boolean): boolean {
  const between = text.slice(before.end, chunk.start);
  return between === ' ' || (isFirst && between === ') ' && text.charAt(before.start - 1) === '(');
}
