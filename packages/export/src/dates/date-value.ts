import type { Article, ArticleDate, DateRole } from '@quocngu/article';

/** How far a written date goes. */
export type WrittenPrecision = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** A date with its year, taken apart. */
export interface DateValue {
  readonly precision: WrittenPrecision;
  /** Year, month, day, hour and minute, as far as they are known, as written. */
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
}

const valueForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d))?)?)?)?$/;

/**
 * Takes the value of a date apart. A date without its year, a period and a year outside 0000 to 9999
 * have no place in the date types of other standards: `undefined`.
 */
export function readDateValue(value: string | undefined): DateValue | undefined {
  const [, year, month, day, hour, minute] = valueForm.exec(value ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { precision: 'year', year };
  if (day === undefined) return { precision: 'month', year, month };
  if (hour === undefined) return { precision: 'day', year, month, day };
  if (minute === undefined) return { precision: 'hour', year, month, day, hour };
  return { precision: 'minute', year, month, day, hour, minute };
}

/** A date of an article with its place in `dates`. */
export interface PlacedDate {
  readonly date: ArticleDate;
  readonly path: string;
}

/** The dates of one role, in their order. */
export function findDates(
  dates: readonly ArticleDate[] | undefined,
  ...roles: readonly DateRole[]
): readonly PlacedDate[] {
  return (dates ?? [])
    .map((date, index) => ({ date, path: `/dates/${index}` }))
    .filter(({ date }) => roles.includes(date.role));
}

/** Whether a date is the one that stands for its role, where a form has one place for the role. */
export function isFirstOfRole(date: ArticleDate, { dates = [] }: Article): boolean {
  return dates.find(({ role }) => role === date.role) === date;
}

/** Whether a date is when one of the media was made. */
export function isOfMedia({ id }: ArticleDate, { media = [] }: Article): boolean {
  return media.some(({ date }) => date === id);
}
