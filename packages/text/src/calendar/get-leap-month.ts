import { requireWholeNumber } from '../arguments/require-whole-number.ts';
import { FIRST_YEAR, LAST_YEAR } from './solar-date.ts';
import { monthAt, solsticeYear } from './solstice-year.ts';
import { type CalendarOptions, utcOffsetOf } from './utc-offset.ts';

/**
 * Gives the month that a lunar year has twice (tháng nhuận).
 *
 * @param year - A lunar year from 1800 to 2199.
 * @param options - The clock, where it is not that of Vietnam.
 * @returns The number of the month, from 1 to 12, or `undefined` where the year has none.
 * @throws RangeError for a year out of range and an impossible offset; TypeError for values of
 *   another type.
 * @see {@link toLunarDate} for the rules, sources and limits.
 *
 * @example
 * ```ts
 * import { getLeapMonth } from '@quocngu/text/calendar';
 *
 * getLeapMonth(2025); //=> 6
 * getLeapMonth(2026); //=> undefined
 * getLeapMonth(1984, { utcOffset: 8 }); //=> 10
 * getLeapMonth(1985); //=> 2
 * ```
 */
export function getLeapMonth(year: number, options: CalendarOptions = {}): number | undefined {
  requireWholeNumber('year', year, FIRST_YEAR, LAST_YEAR);
  const utcOffset = utcOffsetOf(options, year);
  // Leap months 11 and 12 stand behind the next solstice.
  for (const span of [solsticeYear(year, utcOffset), solsticeYear(year + 1, utcOffset)]) {
    if (span.leapIndex === undefined) continue;
    const leap = monthAt(span, span.leapIndex);
    if (leap.year === year) return leap.month;
  }
  return undefined;
}
