import { describe } from '../arguments/require-whole-number.ts';

/** What the functions of the calendar take. */
export interface CalendarOptions {
  /**
   * Hours by which the clock that divides the days is ahead of UTC, from -12 to 14, with fractions.
   *
   * Where it is not given it is 7 from 1968 on and 8 for earlier years. Decision 121-CP of the
   * Democratic Republic of Vietnam (8 August 1967) set the calendar to UTC+7 from 1968 on; the
   * printed calendars before followed the Chinese one, of UTC+8, and in the south they did until 1975:
   * for these give 8. (Sài Gòn Giải phóng, “Giờ Việt Nam”, tells both.)
   */
  readonly utcOffset?: number;
}

/** The first year of the calendar of UTC+7, lunar as well as solar: no month differs at the change. */
const FIRST_YEAR_OF_UTC_7 = 1968;

/** The offset asked for, or that of a year; throws where it is none. */
export function utcOffsetOf(options: CalendarOptions, year: number): number {
  const offset = options.utcOffset ?? (year < FIRST_YEAR_OF_UTC_7 ? 8 : 7);
  const wanted = 'utcOffset must be a number of hours from -12 to 14';
  if (typeof offset !== 'number') throw new TypeError(`${wanted}, not ${describe(offset)}`);
  if (!(offset >= -12 && offset <= 14)) throw new RangeError(`${wanted}, not ${offset}`);
  return offset;
}

/** The Julian day number of the local day in which an instant falls. */
export function localDay(julianDay: number, utcOffset: number): number {
  return Math.floor(julianDay + 0.5 + utcOffset / 24);
}

/** The instant, as a Julian day in universal time, at which a local day begins. */
export function startOfDay(dayNumber: number, utcOffset: number): number {
  return dayNumber - 0.5 - utcOffset / 24;
}
