import type { LunarDate } from './lunar-date.ts';
import {
  describe,
  requireDateObject,
  requireWholeNumber,
} from '../arguments/require-whole-number.ts';
import { FIRST_YEAR, fromDayNumber, LAST_YEAR, type SolarDate } from './solar-date.ts';
import { monthAt, solsticeYear } from './solstice-year.ts';
import { type CalendarOptions, utcOffsetOf } from './utc-offset.ts';

/**
 * Gives the solar day on which a day of the lunar calendar (âm lịch) falls.
 *
 * @param lunar - A lunar day of the years from 1799 to 2199.
 * @param options - The clock, where it is not that of Vietnam; by itself it goes by the lunar year.
 * @returns The solar day, or `undefined` where that lunar day does not exist: day 30 of a short
 *   month, a leap month that the year has not.
 * @throws RangeError for a year out of range, a month not from 1 to 12, a day not from 1 to 30 and an
 *   impossible offset; TypeError for values of another type.
 * @see {@link toLunarDate} for the rules, sources and limits.
 *
 * @example
 * ```ts
 * import { toSolarDate } from '@quocngu/text/calendar';
 *
 * toSolarDate({ year: 2026, month: 1, day: 1, isLeapMonth: false }); //=> { year: 2026, month: 2, day: 17 }
 * toSolarDate({ year: 2025, month: 6, day: 8, isLeapMonth: true }); //=> { year: 2025, month: 8, day: 1 }
 * toSolarDate({ year: 2024, month: 6, day: 1, isLeapMonth: true }); //=> undefined
 * ```
 */
export function toSolarDate(
  lunar: LunarDate,
  options: CalendarOptions = {},
): SolarDate | undefined {
  requireDateObject('lunar', lunar);
  // Days of January 1800 lie in 1799.
  requireWholeNumber('lunar.year', lunar.year, FIRST_YEAR - 1, LAST_YEAR);
  requireWholeNumber('lunar.month', lunar.month, 1, 12);
  requireWholeNumber('lunar.day', lunar.day, 1, 30);
  if (typeof lunar.isLeapMonth !== 'boolean') {
    const given = describe(lunar.isLeapMonth);
    throw new TypeError(`lunar.isLeapMonth must be true or false, not ${given}`);
  }
  const utcOffset = utcOffsetOf(options, lunar.year);
  const span = solsticeYear(lunar.month < 11 ? lunar.year : lunar.year + 1, utcOffset);
  const index = span.starts.slice(0, -1).findIndex((_, at) => {
    const { month, isLeapMonth } = monthAt(span, at);
    return month === lunar.month && isLeapMonth === lunar.isLeapMonth;
  });
  const start = span.starts[index];
  const end = span.starts[index + 1];
  if (start === undefined || end === undefined || start + lunar.day > end) return undefined;
  return fromDayNumber(start + lunar.day - 1);
}
