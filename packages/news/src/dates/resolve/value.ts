import type { DatePrecision } from '@quocngu/article';
import { isMidnight, toFullHour } from '../grammar/clock-times.ts';
import { type CalendarDay, fromDayNumber, toDayNumber } from './day-number.ts';
import { hasDay, type Moment } from '../grammar/moment.ts';

/** A year as ISO 8601 writes it: four digits, a minus where it lies before the year 0. */
export function formatYear(year: number): string {
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

/** A month: `2015-01`. */
export function formatMonth({ year, month }: Omit<CalendarDay, 'day'>): string {
  return `${formatYear(year)}-${pad(month, 2)}`;
}

/** A day: `2015-01-13`. */
export function formatDay(date: CalendarDay): string {
  return `${formatMonth(date)}-${pad(date.day, 2)}`;
}

/** What is known where the year is not: `--01-13`, `--01`, `---13`. */
export function formatPartial({ month, day }: Pick<Moment, 'day' | 'month'>): string | undefined {
  if (day === undefined) return month === undefined ? undefined : `--${pad(month, 2)}`;
  return month === undefined ? `---${pad(day, 2)}` : `--${pad(month, 2)}-${pad(day, 2)}`;
}

/** Adds the clock time to the value of a day; midnight of `12 giờ đêm` belongs to the day behind. */
export function withTime(value: string, moment: Moment): string {
  if (moment.hour === undefined || value.includes('/')) return value;
  const { hour, minute, part, fromClock, ...date } = moment;
  if (fromClock !== undefined) {
    const isPastMidnight = fromClock.hour > hour && hour !== 0;
    const last = isPastMidnight ? nextDay(value) : value;
    const clockPart = part === undefined ? {} : { part };
    const [begin, end] = [fromClock, { hour, ...(minute === undefined ? {} : { minute }) }];
    return `${withTime(value, { ...date, ...clockPart, ...begin })}/${withTime(last, { ...date, ...clockPart, ...end })}`;
  }
  const full = toFullHour(hour, part);
  const time = `T${pad(full, 2)}${minute === undefined ? '' : `:${pad(minute, 2)}`}`;
  const isNextDay = full === 0 && (hour === 24 || isMidnight(moment));
  return (isNextDay ? nextDay(value) : value) + time;
}

/** The day behind one that is known with its year; another value stays. */
function nextDay(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  if (value.startsWith('-') || year === undefined || month === undefined || day === undefined) {
    return value;
  }
  return formatDay(fromDayNumber(toDayNumber({ year, month, day }) + 1));
}

/** How much is written. */
export function precisionOf(moment: Moment): DatePrecision {
  const era = moment.period ?? moment.periodOffset;
  if (era !== undefined) return era.isCentury ? 'century' : 'decade';
  if (isOfDay(moment)) {
    if (moment.hour !== undefined) return isToTheMinute(moment) ? 'minute' : 'hour';
    return moment.part === undefined ? 'day' : 'part-of-day';
  }
  const isOfMonth =
    moment.month !== undefined ||
    moment.monthOffset !== undefined ||
    moment.quarter !== undefined ||
    moment.quarterOffset !== undefined;
  return isOfMonth ? 'month' : 'year';
}

function isToTheMinute({ minute, fromClock }: Moment): boolean {
  return minute !== undefined && (fromClock === undefined || fromClock.minute !== undefined);
}

function isOfDay(moment: Moment): boolean {
  // A week, and a month of the lunar calendar, is a period of days.
  const isLunarMonth = moment.lunar === 'yes' && moment.month !== undefined;
  return hasDay(moment) || isLunarMonth || moment.weekOffset !== undefined;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
