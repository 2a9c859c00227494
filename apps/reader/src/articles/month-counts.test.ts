import { expect, test } from 'vitest';
import { countMonths } from './month-counts.ts';

const facts = (dates: readonly string[]) => ({
  persons: [],
  organisations: [],
  places: [],
  years: [],
  keywords: [],
  dates,
});

test('articles are counted once a month, and years without a month not at all', () => {
  const articles = [
    facts(['2015-01-13', '2015-01', '2015', '2014-12-31']),
    facts(['2015-01-02T07:30']),
    facts([]),
  ];
  expect(countMonths(articles)).toEqual([
    { value: '2014-12', count: 1 },
    { value: '2015-01', count: 2 },
  ]);
});
