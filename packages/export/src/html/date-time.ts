import type { ArticleDate } from '@quocngu/article';
import { readDateValue } from '../dates/date-value.ts';
import { offsetOf, toDay, toTime } from '../dates/write-date.ts';

/**
 * Writes a date for the `datetime` of a `time` element, as precise as it is known: `2015`, `2015-01`,
 * `2015-01-13`, `01-13`, `2015-01-13T07:30+07:00`; of an hour, the day.
 *
 * @returns The value; `undefined` for what HTML cannot say, such as a period.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
 */
export function toDateTime(date: ArticleDate): string | undefined {
  const [, yearless] = /^--(\d\d-\d\d)$/.exec(date.value ?? '') ?? [];
  if (yearless !== undefined) return yearless;
  const value = readDateValue(date.value);
  // The year 0000 is none there.
  if (value === undefined || Number(value.year) === 0) return undefined;
  if (value.precision !== 'minute') return toDay(value);
  return `${toDay(value)}T${toTime(value)}${offsetOf(date, value) ?? ''}`;
}
