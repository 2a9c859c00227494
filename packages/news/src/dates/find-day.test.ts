import type { ArticleDate, DateRole } from '@quocngu/article';
import { expect, it } from 'vitest';
import { findDay } from './find-day.ts';

function dated(role: DateRole, value: string): ArticleDate {
  return { type: 'date', id: role, role, value, precision: 'day' };
}

it.each([
  [[], undefined],
  [[dated('mentioned', '2014-05-02')], undefined],
  [[dated('event', '2015-01-13')], '2015-01-13'],
  [[dated('event', '2015-01-13'), dated('published', '2015-01-14T07:30')], '2015-01-14'],
  [[dated('event', '2015'), dated('dateline', '2015-01-13')], '2015-01-13'],
  [[dated('event', '2015')], undefined],
] as const)('of %j the day is %s', (dates, expected) => {
  expect(findDay(dates)).toBe(expected);
});
