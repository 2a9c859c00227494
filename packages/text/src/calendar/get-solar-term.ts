import { requireSolarDate, type SolarDate, toDayNumber } from './solar-date.ts';
import { type SolarTerm, termAt } from './solar-term.ts';
import { sunLongitude } from './sun-longitude.ts';
import { type CalendarOptions, startOfDay, utcOffsetOf } from './utc-offset.ts';

/**
 * Gives the solar term (tiết khí) that is in force at the end of a day: on the day on which a term
 * begins, that term.
 *
 * @param date - A solar day from 1 January 1800 to 31 December 2199.
 * @param options - The clock, where it is not that of Vietnam.
 * @returns The name, and the longitude at which the term begins.
 * @throws RangeError for a day that does not exist or is out of range, and for an impossible offset;
 *   TypeError for values of another type.
 * @see {@link listSolarTerms} for the source and limits.
 *
 * @example
 * ```ts
 * import { getSolarTerm } from '@quocngu/text/calendar';
 *
 * getSolarTerm({ year: 2024, month: 3, day: 20 }); //=> { name: 'Xuân phân', longitude: 0 }
 * getSolarTerm({ year: 2024, month: 3, day: 19 }); //=> { name: 'Kinh trập', longitude: 345 }
 * ```
 */
export function getSolarTerm(date: SolarDate, options: CalendarOptions = {}): SolarTerm {
  requireSolarDate(date);
  const end = startOfDay(toDayNumber(date) + 1, utcOffsetOf(options, date.year));
  return termAt(Math.floor(sunLongitude(end) / 15));
}
