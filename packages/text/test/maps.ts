import { invertOffsetMap, mapSpan } from '@quocngu/span';
import { expect } from 'vitest';
import type { MappedText } from '../src/normalize/mapped-text.ts';

/** Holds a map to what it says: the lengths are right, and what lies outside the edits was kept. */
export function expectMapHolds(source: string, { text, map }: MappedText): void {
  expect([map.sourceLength, map.targetLength]).toEqual([source.length, text.length]);
  let [from, to] = [0, 0];
  for (const edit of [...map.edits, endOf(source, text)]) {
    expect(text.slice(to, edit.target.start)).toBe(source.slice(from, edit.source.start));
    [from, to] = [edit.source.end, edit.target.end];
  }
  expect(mapSpan(map, { start: 0, end: source.length })).toEqual({ start: 0, end: text.length });
  expect(invertOffsetMap(invertOffsetMap(map))).toEqual(map);
}

function endOf(source: string, text: string): MappedText['map']['edits'][number] {
  return {
    source: { start: source.length, end: source.length },
    target: { start: text.length, end: text.length },
  };
}
