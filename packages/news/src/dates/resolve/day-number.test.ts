import { expect, it } from 'vitest';
import { addMonths, daysInMonth, fromDayNumber, toDayNumber, weekdayOf } from './day-number.ts';

it.each([
  [{ year: 1970, month: 1, day: 1 }, 0, 4],
  [{ year: 2015, month: 1, day: 13 }, 16448, 2],
  [{ year: 1969, month: 12, day: 28 }, -4, 7],
  [{ year: 40, month: 3, day: 1 }, -704858, 4],
])('%o is day %i', (date, number, weekday) => {
  expect(toDayNumber(date)).toBe(number);
  expect(fromDayNumber(number)).toEqual(date);
  expect(weekdayOf(number)).toBe(weekday);
});

it('counts months over years, and days of months', () => {
  expect(addMonths({ year: 2015, month: 1 }, -1)).toEqual({ year: 2014, month: 12 });
  expect(addMonths({ year: 2015, month: 12 }, 1)).toEqual({ year: 2016, month: 1 });
  expect([daysInMonth(2), daysInMonth(2, 2015), daysInMonth(2, 1900)]).toEqual([29, 28, 28]);
});
