import type { Span } from '@quocngu/span';
import { isCalendarDate } from '../is-calendar-date.ts';
import type { TimestampReading } from './publisher-profile.ts';

/** Vietnam keeps this time all year, and has since before there were news sites. */
const VIETNAM = '+07:00';

/** The years in which a news site can have published. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/**
 * Reads `YYYYMMDDhhmmss`, or `YYMMDDhhmmss` with the century given.
 *
 * @param text - The address.
 * @param span - The digits; those after the seconds do not belong in it.
 * @param century - The first digits of the year, where the address leaves them out.
 * @returns `undefined` for digits that say no time, such as those of a running number.
 */
export function readDigitTimestamp(
  text: string,
  span: Span,
  century = '',
): TimestampReading | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(
    century + text.slice(span.start, span.end),
  );
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = match;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  const isInYears = Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  const date = `${year}-${month}-${day}`;
  if (!isTime || !isInYears || !isCalendarDate(date)) return undefined;
  return { span, value: `${date}T${hour}:${minute}:${second}`, zone: VIETNAM };
}
