import type { Address, ArticleDate, Block, FieldSpan } from '@quocngu/article';
import { isInBlock } from '../dates/date-role.ts';
import { type FieldDate, isOfDay, yearOfValue } from '../dates/field-date.ts';
import { isCalendarDate } from '../is-calendar-date.ts';
import { bracketOfId, type DatedId, type DayBracket } from './day-bracket.ts';

/** What the dates of an article are resolved against. */
export type Reference =
  /** A day that stands in `dates`; `id` is its id. */
  | { readonly type: 'day'; readonly id: string; readonly day: string }
  /** Days between which the article was written; `evidence` says where that is read. */
  | { readonly type: 'bracket'; readonly bracket: DayBracket; readonly evidence: FieldSpan }
  | { readonly type: 'unknown' };

/** What may say when an article was written. */
export interface ReferenceClues {
  /** The day that the caller gave, `YYYY-MM-DD`. */
  readonly given: string | undefined;
  readonly address: Address | undefined;
  readonly datedIds: readonly DatedId[];
  readonly blocks: readonly Block[];
}

/** The dates that are known about an article beside those that it states. */
export function knownDates({ given, address }: ReferenceClues): readonly ArticleDate[] {
  const timestamp = address?.timestamp;
  return [
    ...(given === undefined
      ? []
      : [
          {
            ...({ type: 'date', id: 'date-reference', role: 'reference', value: given } as const),
            ...({ precision: 'day', origin: 'date/given' } as const),
          },
        ]),
    ...(timestamp === undefined
      ? []
      : [
          {
            ...({ type: 'date', id: 'date-published', role: 'published' } as const),
            value: timestamp.value.slice(0, 'YYYY-MM-DDThh:mm'.length),
            precision: 'minute' as const,
            ...(timestamp.zone === undefined ? {} : { zone: timestamp.zone }),
            evidence: [timestamp.span],
            origin: 'date/address-timestamp',
          },
        ]),
  ];
}

/**
 * Finds what the dates of an article are to be resolved against: the day that the caller gave, else
 * that of the timestamp in the address, else a whole date in the dateline, else the days that the
 * identifier in the address leaves.
 */
export function findReference(
  { given, address, datedIds, blocks }: ReferenceClues,
  dates: readonly FieldDate[],
): Reference {
  if (given !== undefined) return { type: 'day', id: 'date-reference', day: given };
  const published = address?.timestamp?.value.slice(0, 'YYYY-MM-DD'.length);
  if (published !== undefined && isCalendarDate(published)) {
    return { type: 'day', id: 'date-published', day: published };
  }
  const dateline = dates.find((date) => isWholeDay(date) && isInBlock(date, blocks, 'dateline'));
  if (dateline !== undefined) {
    const day = dateline.written.value?.slice(0, 'YYYY-MM-DD'.length) ?? '';
    return { type: 'day', id: dateline.id, day };
  }
  const { nativeId } = address ?? {};
  const bracket = nativeId === undefined ? undefined : bracketOfId(Number(nativeId.text), datedIds);
  return nativeId === undefined || bracket === undefined
    ? { type: 'unknown' }
    : { type: 'bracket', bracket, evidence: nativeId.span };
}

function isWholeDay({ written: { value, precision } }: FieldDate): boolean {
  return isOfDay(precision) && yearOfValue(value) !== undefined;
}
