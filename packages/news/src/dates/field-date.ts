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

/** Reads the dates of a title and a body, in document order. */
export function readFieldDates(title: string, body: string): readonly FieldDate[] {
  return [...readField(title, 'title'), ...readField(body)].map((date, index) => ({
    ...date,
    id: `date-${index + 1}`,
  }));
}

function readField(text: string, field?: 'title'): readonly Omit<FieldDate, 'id'>[] {
  const { source, found } = readText(text);
  return found.map((read) => {
    const written = toExpression(source, read, undefined, undefined);
    const { start, end } = written;
    const span = field === undefined ? { start, end } : { field, start, end };
    return { source, read, span, written };
  });
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
