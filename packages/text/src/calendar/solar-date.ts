import { requireDateObject, requireWholeNumber } from '../arguments/require-whole-number.ts';

/** A day of the Gregorian calendar. */
export interface SolarDate {
  /** From 1800 to 2199 where it is given to a function. */
  readonly year: number;
  /** From 1, January, to 12. */
  readonly month: number;
  /** From 1. */
  readonly day: number;
}

/** The first and the last year that the calendar is made for. */
export const FIRST_YEAR = 1800;
export const LAST_YEAR = 2199;

const MILLISECONDS = 86400000;

/** The Julian day number of 1 January 1970. */
const UNIX_EPOCH = 2440588;

/** The Julian day number: that of 1 January 2000 is 2451545. */
export function toDayNumber(date: SolarDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS + UNIX_EPOCH;
}

/** The day of a Julian day number. */
export function fromDayNumber(number: number): SolarDate {
  const date = new Date((number - UNIX_EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Throws where a value is no day of the Gregorian calendar within the range. */
export function requireSolarDate(date: SolarDate): void {
  requireDateObject('date', date);
  requireWholeNumber('date.year', date.year, FIRST_YEAR, LAST_YEAR);
  requireWholeNumber('date.month', date.month, 1, 12);
  const length = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate();
  requireWholeNumber('date.day', date.day, 1, length);
}
