import { fromDayNumber } from '../dates/resolve/day-number.ts';
import { formatDay } from '../dates/resolve/value.ts';
import { resolvedReference } from '../dates/resolve/resolution.ts';

/** The days between which an article was written, `YYYY-MM-DD`, both counted in. */
export interface DayBracket {
  readonly first: string;
  readonly last: string;
}

/** An identifier of which the day is known. */
export interface DatedId {
  readonly id: number;
  /** Between these days the article with that identifier came out. */
  readonly days: DayBracket;
}

/** How far beyond the known identifiers the bracket still says something, in days. */
const FARTHEST = 365;

/** No two sites count evenly: what is added to each side of an estimate, in days. */
const LEAST_MARGIN = 31;

/** The share of the way from the nearest known identifier that is added to that. */
const MARGIN_SHARE = 0.25;

/**
 * Estimates when an article came out from its identifier, where identifiers grow with time: along a
 * straight line between the two known ones around it, with a margin that grows with the way from the
 * nearer. Between two known identifiers it never lies outside their days.
 *
 * @param id - The identifier.
 * @param known - Identifiers with their days, ascending in both.
 * @returns `undefined` where fewer than two are known, or the identifier lies too far beyond them.
 */
export function bracketOfId(id: number, known: readonly DatedId[]): DayBracket | undefined {
  const above = known.findIndex((one) => one.id > id);
  const upper = above === -1 ? known.length - 1 : Math.max(above, 1);
  const [left, right] = [known[upper - 1], known[upper]];
  if (left === undefined || right === undefined) return undefined;
  const [start, end] = [middleOf(left.days), middleOf(right.days)];
  const day = start + ((id - left.id) / (right.id - left.id)) * (end - start);
  const isOutside = id < left.id || id > right.id;
  const way = Math.min(Math.abs(day - start), Math.abs(day - end));
  if (isOutside && way > FARTHEST) return undefined;
  const margin = LEAST_MARGIN + way * MARGIN_SHARE;
  const earliest = id >= left.id ? toNumber(left.days.first) : -Infinity;
  const latest = id <= right.id ? toNumber(right.days.last) : Infinity;
  return {
    first: toDay(Math.max(Math.floor(day - margin), id > right.id ? end : earliest)),
    last: toDay(
      Math.min(Math.ceil(day + margin), id < left.id ? toNumber(left.days.last) : latest),
    ),
  };
}

function middleOf({ first, last }: DayBracket): number {
  return (toNumber(first) + toNumber(last)) / 2;
}

function toNumber(day: string): number {
  return resolvedReference(day).number;
}

function toDay(number: number): string {
  return formatDay(fromDayNumber(Math.floor(number)));
}
