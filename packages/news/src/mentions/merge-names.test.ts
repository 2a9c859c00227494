import { expect, test } from 'vitest';
import type { FoundName } from './found-name.ts';
import { mergeNames } from './merge-names.ts';

function named(start: number, end: number): FoundName {
  return { type: 'person', text: '', span: { start, end }, origin: 'test' };
}

function spansOf(certain: readonly FoundName[], others: readonly FoundName[]): readonly string[] {
  return mergeNames(certain, others).map(({ span }) => `${span.start}-${span.end}`);
}

test('what is certain takes the place of whatever overlaps it', () => {
  expect(spansOf([named(5, 9)], [named(0, 3), named(2, 6), named(7, 12), named(12, 14)])).toEqual([
    '0-3',
    '5-9',
    '12-14',
  ]);
});

test('one long name gives way to two certain ones', () => {
  expect(spansOf([named(1, 3), named(5, 7)], [named(0, 9)])).toEqual(['1-3', '5-7']);
});

test('the same place in another field is another place', () => {
  const title: FoundName = { ...named(0, 3), span: { field: 'title', start: 0, end: 3 } };
  expect(mergeNames([title], [named(0, 3)])).toHaveLength(2);
});
