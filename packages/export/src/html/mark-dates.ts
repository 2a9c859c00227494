import {
  compareFieldSpans,
  type Article,
  type ArticleDate,
  type FieldSpan,
} from '@quocngu/article';
import { findFirstFrom } from '../content/find-first-from.ts';
import { toDateTime } from './date-time.ts';
import { escapeHtml } from './escape-html.ts';

/** A date in the body that HTML can say. */
export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  readonly dateTime: string;
}

/** The dates of the body that HTML can say, in order; of two that overlap, the outer or the first. */
export function findMarkedDates({ dates = [] }: Article): readonly MarkedDate[] {
  const placed = dates
    .flatMap((date) => {
      const dateTime = toDateTime(date);
      return isInBody(date) && dateTime !== undefined ? [{ span: date.span, dateTime }] : [];
    })
    .sort((left, right) => compareFieldSpans(left.span, right.span));
  let end = 0;
  return placed.flatMap(({ span, dateTime }) => {
    if (span.start < end) return [];
    end = span.end;
    return [{ start: span.start, end, dateTime }];
  });
}

/** Whether a date stands in the body. */
export function isInBody(date: ArticleDate): date is ArticleDate & { readonly span: FieldSpan } {
  return date.span !== undefined && date.span.field === undefined;
}

/** Writes a stretch of the body with `time` around its dates. */
export function markDates(
  body: string,
  { start, end }: FieldSpan,
  dates: readonly MarkedDate[],
): string {
  let written = '';
  let from = start;
  for (let at = findFirstFrom(dates, start); at < dates.length; at += 1) {
    const date = dates[at];
    if (date === undefined || date.end > end) break;
    written += `${escapeHtml(body.slice(from, date.start))}<time datetime="${date.dateTime}">`;
    written += `${escapeHtml(body.slice(date.start, date.end))}</time>`;
    from = date.end;
  }
  return written + escapeHtml(body.slice(from, end));
}
