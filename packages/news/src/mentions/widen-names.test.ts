import { expect, test } from 'vitest';
import type { FoundName } from './found-name.ts';
import { widenNames } from './widen-names.ts';

function named(start: number, end: number, origin = 'model'): FoundName {
  return { type: 'person', text: `${start}-${end}`, span: { start, end }, origin };
}

function spansOf(names: readonly FoundName[], repeated: readonly FoundName[]): string {
  return widenNames(names, repeated, ({ origin }) => origin !== 'model')
    .map(({ text }) => text)
    .join(' ');
}

test.each([
  ['a part gives way to the whole', [named(3, 6)], [named(0, 6)], '0-6'],
  ['two parts give way', [named(0, 2), named(3, 6), named(8, 9)], [named(0, 6)], '0-6 8-9'],
  ['what crosses stays', [named(3, 8)], [named(0, 6)], '3-8'],
  ['what is the same stays', [named(0, 6)], [named(0, 6)], '0-6'],
  ['what is fixed stays', [named(3, 6, 'credit')], [named(0, 6)], '3-6'],
  ['what stands alone is not added', [named(8, 9)], [named(0, 6)], '8-9'],
])('%s', (_, names, repeated, expected) => {
  expect(spansOf(names, repeated)).toBe(expected);
});
