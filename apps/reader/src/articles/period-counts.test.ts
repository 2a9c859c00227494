import { expect, test } from 'vitest';
import type { ArticleFacts } from '../analysis/protocol.ts';
import { countPeriods } from './period-counts.ts';

const facts = (...dates: readonly string[]): ArticleFacts => ({
  statements: [],
  persons: [],
  organisations: [],
  places: [],
  keywords: [],
  years: [...new Set(dates.map((date) => date.slice(0, 4)))],
  dates,
});

test('articles are counted once a month, and years without a month not at all', () => {
  const articles = [
    facts('2015-01-13', '2015-01', '2015', '2014-12-31'),
    facts('2015-01-02T07:30'),
    facts(),
  ];
  expect(countPeriods(articles)).toEqual({
    unit: 'month',
    periods: [
      { value: '2014-12', count: 1 },
      { value: '2015-01', count: 2 },
    ],
  });
});

test('dates that reach far are counted by year', () => {
  expect(countPeriods([facts('2015-01-13', '1930-10-18'), facts('2015')])).toEqual({
    unit: 'year',
    periods: [
      { value: '1930', count: 1 },
      { value: '2015', count: 2 },
    ],
  });
});
