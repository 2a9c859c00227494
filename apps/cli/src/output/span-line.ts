import type { Span } from '@quocngu/span';
import { createOffsetCounter, type OffsetUnit } from './offset-units.ts';

/** Writes what stands in a line of text as one array of JSON, with offsets in a unit. */
export function writeSpanLine(text: string, items: readonly Span[], unit: OffsetUnit): string {
  const count = createOffsetCounter(text, unit);
  const counted = items.map((item) => ({
    ...item,
    start: count(item.start),
    end: count(item.end),
  }));
  return `${JSON.stringify(counted)}\n`;
}
