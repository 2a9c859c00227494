import { expect, it } from 'vitest';
import { isCalendarDate } from './is-calendar-date.ts';

it.each([
  ['2015-01-13', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2015-13-01', false],
  ['2015-04-31', false],
  ['2015-1-13', false],
  ['2015-01-13T00:00', false],
  ['13/1/2015', false],
  ['', false],
])('isCalendarDate(%o) is %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});
