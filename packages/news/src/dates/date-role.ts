import type { Block, DateRole, Sentence } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { type FieldDate, isOfDay } from './field-date.ts';
import { wordAt } from './grammar/tokens.ts';

/** Where the dates of an article stand. */
export interface DatePlaces {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

/**
 * Tells what a date is to its article. One in a dateline is that of the `dateline`; a day in a
 * caption is when the picture was `captured`; the first day that the lead sentence names is that of
 * the `event`; every other date is `mentioned`. `published` and `reference` are never read from the
 * text.
 *
 * @param leadDate - As `findLeadDate` gives it.
 */
export function roleOf(
  date: FieldDate,
  { blocks }: DatePlaces,
  leadDate: FieldDate | undefined,
): DateRole {
  if (isInBlock(date, blocks, 'dateline')) return 'dateline';
  if (isOfDay(date.written.precision) && isInBlock(date, blocks, 'caption')) return 'captured';
  return date === leadDate ? 'event' : 'mentioned';
}

/**
 * Finds the first day that the first sentence of the running text names, its dateline apart. A day of
 * birth is none of an event, nor is a period of years, such as that of an anniversary.
 */
export function findLeadDate(
  dates: readonly FieldDate[],
  { blocks, sentences }: DatePlaces,
): FieldDate | undefined {
  const [lead] = sentences;
  if (lead === undefined) return undefined;
  return dates.find(
    (date) =>
      isOfDay(date.written.precision) &&
      isWithin(date, lead.span) &&
      !isOfLife(date) &&
      !isInBlock(date, blocks, 'dateline'),
  );
}

function isOfLife({ source, read, written: { value = '' } }: FieldDate): boolean {
  const [first, last] = value.split('/').map((end) => Number(end.slice(0, 4)));
  const isOfYears = first !== undefined && last !== undefined && last - first > 1;
  return isOfYears || wordAt(source, read.at - 1) === 'sinh';
}

/** Tells whether a date stands in a block of a type. */
export function isInBlock(
  date: FieldDate,
  blocks: readonly Block[],
  type: 'caption' | 'dateline',
): boolean {
  // No `some`: that would be a function for each date.
  for (const block of blocks) if (block.type === type && isWithin(date, block.span)) return true;
  return false;
}

/** Tells whether a date of the body stands within a stretch of it. */
function isWithin({ span }: FieldDate, { start, end }: Span): boolean {
  return span.field === undefined && start <= span.start && span.end <= end;
}
