import { requireWholeNumber } from '../arguments/require-whole-number.ts';
import { FIRST_YEAR, fromDayNumber, LAST_YEAR, type SolarDate } from './solar-date.ts';
import { type SolarTerm, termAt } from './solar-term.ts';
import { sunReaches } from './sun-longitude.ts';
import { type CalendarOptions, localDay, utcOffsetOf } from './utc-offset.ts';

/** A solar term and the day on which it begins. */
export interface DatedSolarTerm extends SolarTerm {
  readonly date: SolarDate;
}

/**
 * Lists the twenty-four solar terms (tiết khí) that begin in a solar year, from Tiểu hàn in January
 * to Đông chí in December.
 *
 * They begin as the sun's apparent longitude comes to a multiple of 15°, found to about half a
 * minute; a term that begins nearer to midnight than that may be put on the day beside.
 *
 * @param year - A solar year from 1800 to 2199.
 * @param options - The clock, where it is not that of Vietnam.
 * @returns The terms in the order of their days.
 * @throws RangeError for a year out of range and an impossible offset; TypeError for values of
 *   another type.
 * @see Jean Meeus, Astronomical Algorithms, 2nd edition, chapters 22, 25 and 27.
 *
 * @example
 * ```ts
 * import { listSolarTerms } from '@quocngu/text/calendar';
 *
 * listSolarTerms(2024).length; //=> 24
 * listSolarTerms(2024)[6]; //=> { name: 'Thanh minh', longitude: 15, date: { year: 2024, month: 4, day: 4 } }
 * ```
 */
export function listSolarTerms(
  year: number,
  options: CalendarOptions = {},
): readonly DatedSolarTerm[] {
  requireWholeNumber('year', year, FIRST_YEAR, LAST_YEAR);
  const utcOffset = utcOffsetOf(options, year);
  return Array.from({ length: 24 }, (_, index) => {
    const term = termAt((index + 19) % 24);
    const date = fromDayNumber(localDay(sunReaches(term.longitude, year), utcOffset));
    return { ...term, date };
  });
}
