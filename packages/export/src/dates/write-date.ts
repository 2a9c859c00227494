import type { ArticleDate } from '@quocngu/article';
import type { LossReport } from '../losses/loss-report.ts';
import { readDateValue, type DateValue, type PlacedDate } from './date-value.ts';
import { findZoneOffset } from './zone-offset.ts';

/**
 * Writes a date as ISO 8601, to its own precision: `2015`, `2015-01`, `2015-01-13`,
 * `2015-01-13T07:30+07:00`. An hour without minutes is cut to the day.
 */
export function writeIsoDate(
  { date, path }: PlacedDate,
  losses: Pick<LossReport, 'add'>,
): string | undefined {
  const value = readDateValue(date.value);
  if (value === undefined) {
    losses.add('date-left-out', path);
    return undefined;
  }
  if (value.precision === 'hour') losses.add('date-cut', path);
  return value.precision === 'minute'
    ? `${toDay(value)}T${toTime(value)}${offsetOf(date, value) ?? ''}`
    : toDay(value);
}

/**
 * Writes a date as RFC 3339 wants it, `2015-01-13T07:30:00+07:00`: only where the minute and the
 * zone are known.
 */
export function writeDateTime(
  { date, path }: PlacedDate,
  losses: Pick<LossReport, 'add'>,
): string | undefined {
  const value = readDateValue(date.value);
  const offset = value && offsetOf(date, value);
  if (value?.precision !== 'minute' || offset === undefined) {
    losses.add('date-left-out', path);
    return undefined;
  }
  return `${toDay(value)}T${toTime(value)}:00${offset}`;
}

/**
 * Writes a date as an instant for forms that sort by it: the minute where it is known; for a day,
 * noon, which is the same day in UTC as well, in every zone from -11:00 to +12:00. A time without a
 * zone is no instant.
 */
export function writeInstant(
  { date, path }: PlacedDate,
  losses: Pick<LossReport, 'add'>,
): string | undefined {
  const value = readDateValue(date.value);
  if (value?.precision === 'minute') return writeDateTime({ date, path }, losses);
  if (value?.day === undefined) {
    losses.add('date-left-out', path);
    return undefined;
  }
  losses.add('time-added', path);
  const noon = { ...value, hour: '12', minute: '00' };
  return `${toDay(value)}T12:00:00${offsetOf(date, noon) ?? 'Z'}`;
}

/** The day, month or year of a date. */
export function toDay({ year, month, day }: DateValue): string {
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** The time of day, to the minute. */
export function toTime({ hour = '00', minute = '00' }: DateValue): string {
  return `${hour}:${minute}`;
}

/** The offset from UTC that a date was written in, where its zone is known. */
export function offsetOf({ zone }: ArticleDate, value: DateValue): string | undefined {
  if (zone === undefined) return undefined;
  return findZoneOffset(zone, Date.parse(`${toDay(value)}T${toTime(value)}:00Z`));
}
