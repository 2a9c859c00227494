import type { LunarDate } from './lunar-date.ts';
import { requireSolarDate, type SolarDate, toDayNumber } from './solar-date.ts';
import { monthAt, solsticeYear } from './solstice-year.ts';
import { type CalendarOptions, utcOffsetOf } from './utc-offset.ts';

/**
 * Gives the day of the lunar calendar (âm lịch) on which a solar day falls.
 *
 * It is the calendar of today's rules, counted by modern astronomy, for all years from 1800 to 2199.
 * Official calendars of Vietnam have followed these rules from 1968 on; those of the Nguyễn court
 * and of the colonial time were made with other tables, and a month of theirs can begin a day away.
 * The sun's longitude, which decides on leap months, is right to about half a minute of its way.
 * New moons are right to about 20 seconds by measured time; decades ahead, where the turning of the
 * Earth is a guess, a new moon within two minutes of midnight (for UTC+7 that of 9 December 2072)
 * may turn out on the other day.
 *
 * @param date - A solar day from 1 January 1800 to 31 December 2199.
 * @param options - The clock, where it is not that of Vietnam.
 * @returns The lunar day; days before Tết have the lunar year before.
 * @throws RangeError for a day that does not exist or is out of range, and for an impossible offset;
 *   TypeError for values of another type.
 * @see Hồ Ngọc Đức, Thuật toán tính âm lịch; Jean Meeus, Astronomical Algorithms, 2nd edition,
 *   chapters 25 and 49.
 *
 * @example
 * ```ts
 * import { toLunarDate } from '@quocngu/text/calendar';
 *
 * toLunarDate({ year: 2024, month: 2, day: 10 }); //=> { year: 2024, month: 1, day: 1, isLeapMonth: false }
 * toLunarDate({ year: 2025, month: 8, day: 1 }); //=> { year: 2025, month: 6, day: 8, isLeapMonth: true }
 * toLunarDate({ year: 2030, month: 2, day: 2 }, { utcOffset: 8 }).day; //=> 30
 * ```
 */
export function toLunarDate(date: SolarDate, options: CalendarOptions = {}): LunarDate {
  requireSolarDate(date);
  const number = toDayNumber(date);
  const utcOffset = utcOffsetOf(options, date.year);
  let span = solsticeYear(date.year, utcOffset);
  // In December the month of this year's solstice may have begun.
  if (number >= (span.starts.at(-1) ?? Infinity)) span = solsticeYear(date.year + 1, utcOffset);
  const index = span.starts.findLastIndex((start) => start <= number);
  const { year, month, isLeapMonth } = monthAt(span, index);
  return { year, month, day: number - (span.starts[index] ?? 0) + 1, isLeapMonth };
}
