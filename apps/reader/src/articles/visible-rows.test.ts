import { expect, test } from 'vitest';
import { visibleRows } from './visible-rows.ts';

test.each([
  ['the top', 0, { first: 0, last: 14 }],
  ['the middle', 1000, { first: 4, last: 24 }],
  ['before the list', -5000, { first: 0, last: 6 }],
  ['beyond the end', 1e6, { first: 1994, last: 2000 }],
])('of 2,000 rows, at %s', (_, above, rows) => {
  expect(visibleRows(2000, 100, above, 800)).toEqual(rows);
});

test('of few rows all are there', () => {
  expect(visibleRows(3, 100, 0, 800)).toEqual({ first: 0, last: 3 });
});
