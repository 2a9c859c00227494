import { isCalendarDate } from '../is-calendar-date.ts';
import type { DateExpression, DateReference } from './date-expression.ts';
import { readText } from './grammar/read-text.ts';
import { type ResolvedReference, resolvedReference } from './resolve/resolution.ts';
import { toExpression } from './resolve/to-expression.ts';

/** Options of {@link findDates}. */
export interface FindDatesOptions {
  /** The day against which incomplete and relative dates are resolved. Without it they are not. */
  readonly reference?: DateReference;
}

/**
 * Finds the dates that a Vietnamese text states: days, months, years, weekdays, parts of a day,
 * clock times with a date, relative and lunar dates, holidays, decades, centuries and periods.
 * Durations, ordinals, frequencies, scores, shares, numbers of documents and names of streets are
 * none.
 *
 * A day without a year is given the year that puts it up to nine months before the reference or up
 * to three behind it; a month alone, a day alone and a weekday likewise within a year, a month and a
 * week. Where that could be wrong, `alternatives` has the other reading.
 *
 * @param text - Any string, composed or decomposed, in any case. Time is linear in its length.
 * @param options - The reference, where there is one.
 * @returns The dates in the order of the text, not overlapping, in UTF-16 code units.
 * @throws TypeError where `text` is no string or `reference` no object; RangeError where
 *   `reference.date` is not a calendar date `YYYY-MM-DD`.
 * @see ISO 8601-1 for the values; XML Schema 1.1 part 2 for those without a year.
 *
 * @example
 * ```ts
 * import { findDates } from '@quocngu/news';
 *
 * const [date] = findDates('Sáng 13/1, tại Hà Nội', { reference: { date: '2015-01-14' } });
 * date?.text; //=> 'Sáng 13/1'
 * date?.value; //=> '2015-01-13'
 * date?.part; //=> 'morning'
 * date?.rule; //=> 'date/nearest'
 *
 * findDates('từ ngày 2-8/10/2023').map(({ value }) => value); //=> ['2023-10-02/2023-10-08']
 * findDates('sau 3 năm, khóa XI, tỷ số 2-1'); //=> []
 * ```
 */
export function findDates(text: string, options: FindDatesOptions = {}): readonly DateExpression[] {
  if (typeof text !== 'string')
    throw new TypeError(`expected text to be a string, got ${typeof text}`);
  const reference = resolveReference(options.reference);
  const { source, found } = readText(text);
  return found.map((each) => toExpression(source, each, reference, options.reference?.zone));
}

function resolveReference(reference: DateReference | undefined): ResolvedReference | undefined {
  if (reference === undefined) return undefined;
  if (typeof reference !== 'object' || (reference as unknown) === null) {
    throw new TypeError(`expected options.reference to be an object, got ${typeof reference}`);
  }
  if (typeof reference.date !== 'string' || !isCalendarDate(reference.date)) {
    throw new RangeError(
      `expected options.reference.date to be a date YYYY-MM-DD, got ${reference.date}`,
    );
  }
  return resolvedReference(reference.date);
}
