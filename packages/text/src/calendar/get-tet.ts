import { requireWholeNumber } from '../arguments/require-whole-number.ts';
import { FIRST_YEAR, LAST_YEAR, type SolarDate } from './solar-date.ts';
import { toSolarDate } from './to-solar-date.ts';
import type { CalendarOptions } from './utc-offset.ts';

/**
 * Gives the solar day of Tết Nguyên đán, mùng một tháng Giêng.
 *
 * From 1968 to 2100 it is another day than the Chinese new year in 1968, 1969, 1985, 2007, 2030 and
 * 2053. In 1968 and 1969 the south kept the Chinese day: for that, give an offset of 8.
 *
 * @param year - A year from 1800 to 2199.
 * @param options - The clock, where it is not that of Vietnam.
 * @returns A day from 21 January to 21 February.
 * @throws RangeError for a year out of range and an impossible offset; TypeError for values of
 *   another type.
 * @see {@link toLunarDate} for the rules, sources and limits.
 *
 * @example
 * ```ts
 * import { getTet } from '@quocngu/text/calendar';
 *
 * getTet(2026); //=> { year: 2026, month: 2, day: 17 }
 * getTet(1985); //=> { year: 1985, month: 1, day: 21 }
 * getTet(1985, { utcOffset: 8 }); //=> { year: 1985, month: 2, day: 20 }
 * ```
 */
export function getTet(year: number, options: CalendarOptions = {}): SolarDate {
  requireWholeNumber('year', year, FIRST_YEAR, LAST_YEAR);
  const tet = toSolarDate({ year, month: 1, day: 1, isLeapMonth: false }, options);
  if (tet === undefined) throw new Error(`no first month in ${year}`);
  return tet;
}
