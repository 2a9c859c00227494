/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86400000;

/** The days from 1 January 1970. */
export function toDayNumber({ year, month, day }: CalendarDay): number {
  // Date.UTC takes the years 0 to 99 for those of the 20th century; 400 years have 146097 days.
  return Date.UTC(year + 400, month - 1, day) / MILLISECONDS - 146097;
}

/** The day of a day number. */
export function fromDayNumber(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The weekday of a day number, from 1, Monday, to 7, Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has; February has 29 where no year is given. */
export function daysInMonth(month: number, year = 2000): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : 28;
}

/** A month counted from another one. */
export function addMonths(
  { year, month }: { readonly year: number; readonly month: number },
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
