import { requireOneOf } from '../../arguments/require.ts';
import { describe, requireWholeNumber } from '../../arguments/require-whole-number.ts';

/**
 * A date as it is spoken: a day, a month or a year alone, or more of them. A month stands between a
 * day and a year, and a day between a weekday and a month.
 */
export interface SpokenDate {
  /** From 1, Monday (`thứ hai`), to 7, Sunday (`chủ nhật`), as in ISO 8601. */
  readonly weekday?: number;
  /** From 1 to 31. */
  readonly day?: number;
  /** From 1 to 12. */
  readonly month?: number;
  /** From 1 to 9999. */
  readonly year?: number;
  /** `lunar` for a date of the lunar calendar (âm lịch); solar where it is left out. */
  readonly calendar?: 'solar' | 'lunar';
  /** Whether a lunar month is the leap month (`tháng sáu nhuận`). */
  readonly isLeapMonth?: boolean;
}

/** Whether the parts of a date go together, and such a day may exist. */
export function isPossibleDate(date: SpokenDate): boolean {
  const { weekday, day, month, year, calendar } = date;
  const isLunar = calendar === 'lunar';
  if (date.isLeapMonth === true && !(isLunar && month !== undefined)) return false;
  if (day === undefined) {
    return (month ?? year ?? weekday) !== undefined && (weekday === undefined || !(month ?? year));
  }
  if (month === undefined) return year === undefined && day <= (isLunar ? 30 : 31);
  return day <= (isLunar ? 30 : daysOf(month, year));
}

/** Days of a solar month; of February the most it can have where no year is known. */
function daysOf(month: number, year = 4): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

/** Throws where a part of a date is none, or the parts do not go together. */
export function requireDate(date: SpokenDate): void {
  if (typeof date !== 'object' || (date as unknown) === null) {
    throw new TypeError(
      `date must be an object of year, month, day or weekday, not ${describe(date)}`,
    );
  }
  const { weekday, day, month, year, calendar = 'solar' } = date;
  requireOneOf('date.calendar', calendar, ['solar', 'lunar']);
  if (weekday !== undefined) requireWholeNumber('date.weekday', weekday, 1, 7);
  if (day !== undefined) requireWholeNumber('date.day', day, 1, 31);
  if (month !== undefined) requireWholeNumber('date.month', month, 1, 12);
  if (year !== undefined) requireWholeNumber('date.year', year, 1, 9999);
  if (isPossibleDate(date)) return;
  throw new RangeError(
    `date must be a day, month or year that can be, alone or with those beside it, not ${JSON.stringify(date)}`,
  );
}
