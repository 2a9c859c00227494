import type { DatePrecision, FieldSpan } from '@quocngu/article';
import type { DateExpression } from './date-expression.ts';
import type { ReadMoment } from './grammar/moment.ts';
import { readText } from './grammar/read-text.ts';
import type { TokenizedText } from './grammar/tokens.ts';
import { toExpression } from './resolve/to-expression.ts';

/** A date in the title or the body of an article, before anything is resolved. */
export interface FieldDate {
  /** Its id in the article. */
  readonly id: string;
  readonly source: TokenizedText;
  readonly read: ReadMoment;
  readonly span: FieldSpan;
  /** What the writing alone says. */
  readonly written: DateExpression;
}

/**
 * Reads the dates of a title and a body, in document order.
 *
 * @param zone - The zone in which they are written, where it is known.
 */
export function readFieldDates(
  title: string,
  body: string,
  zone: string | undefined,
): readonly FieldDate[] {
  const dates: FieldDate[] = [];
  for (const [text, field] of [[title, 'title'], [body]] as const) {
    const { source, found } = readText(text);
    for (const read of found) {
      const id = `date-${dates.length + 1}`;
      const written = toExpression(source, read, undefined, zone);
      const { start, end } = written;
      const span = field === undefined ? { start, end } : { field, start, end };
      dates.push({ id, source, read, span, written });
    }
  }
  return dates;
}

/** Tells whether a value leaves out its year: `--01-13`, `--01`, `---13`, or a period of such. */
export function isWithoutYear(value: string): boolean {
  return value.startsWith('--');
}

/** The year of a value, such as `2015` of `2015-01-13`; `undefined` for periods. */
export function yearOfValue(value: string | undefined): string | undefined {
  return value === undefined || value.includes('/') ? undefined : /^-?\d{4}/.exec(value)?.[0];
}

/** Tells whether a precision is that of a day or finer. */
export function isOfDay(precision: DatePrecision): boolean {
  return (
    precision === 'day' ||
    precision === 'part-of-day' ||
    precision === 'hour' ||
    precision === 'minute'
  );
}
