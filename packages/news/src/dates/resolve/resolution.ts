import type { DatePrecision } from '@quocngu/article';
import type { DateReadingAlternative, DateRule } from '../date-expression.ts';
import { type CalendarDay, toDayNumber } from './day-number.ts';

/** What a moment means: its value, and how it was found. */
export interface Resolution {
  /** Without the clock time; `undefined` where nothing is known. */
  readonly value: string | undefined;
  readonly rule: DateRule;
  readonly confidence: number;
  readonly others?: readonly string[];
}

/** The resolution of a date that nothing completes. */
export const NOTHING: Resolution = {
  value: undefined,
  rule: 'date/incomplete',
  confidence: 0.9,
};

/** The reference as the resolvers take it. */
export interface ResolvedReference extends CalendarDay {
  /** Days from 1 January 1970. */
  readonly number: number;
}

/** The reference of a day `YYYY-MM-DD`. */
export function resolvedReference(date: string): ResolvedReference {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return { year, month, day, number: toDayNumber({ year, month, day }) };
}

/** The nearest of some places to a reference, as days from it, and the next likely ones. */
export interface Nearest<T> {
  readonly best: T;
  readonly others: readonly T[];
  readonly confidence: number;
}

/** A reading and how far it lies from the reference: below 0 before it. */
export interface Distant<T> {
  readonly value: T;
  readonly distance: number;
}

/**
 * Chooses among readings that lie a cycle (a year, a month, a week) apart. News tells more of what
 * was than of what comes: the one chosen lies up to three quarters of the cycle before the reference
 * or up to one quarter behind it. Beyond a tenth of the cycle it is no longer sure, and the reading
 * on the other side of the reference is an alternative.
 */
export function chooseNearest<T>(
  readings: readonly Distant<T>[],
  cycle: number,
  direction?: number,
): Nearest<T> | undefined {
  let before: Distant<T> | undefined;
  let behind: Distant<T> | undefined;
  for (const reading of readings) {
    const { distance } = reading;
    if (distance > 0) {
      if (behind === undefined || distance < behind.distance) behind = reading;
    } else if (before === undefined || distance > before.distance) before = reading;
  }
  if (direction === 1 || direction === -1) {
    const only = direction === 1 ? behind : before;
    return only === undefined ? undefined : { best: only.value, others: [], confidence: 0.9 };
  }
  const isBehind =
    behind !== undefined && (before === undefined || behind.distance * 3 < -before.distance);
  const [best, other] = isBehind ? [behind, before] : [before, behind];
  if (best === undefined) return undefined;
  const share = Math.abs(best.distance) / cycle;
  if (share <= 0.1) return { best: best.value, others: [], confidence: 0.95 };
  const others = other === undefined ? [] : [other.value];
  return { best: best.value, others, confidence: share <= 0.25 ? 0.8 : 0.6 };
}

/** Adds the reading in the year of the story that a date is told in, where that is another. */
export function withStory(found: Resolution, value: string | undefined): Resolution {
  const { confidence, others = [] } = found;
  if (value === undefined || value === found.value) return found;
  const rest = others.filter((other) => other !== value);
  return { ...found, confidence: Math.min(confidence, 0.7), others: [value, ...rest] };
}

/** The alternatives as they are shown; the months of a season say more than its year. */
export function toAlternatives(
  values: readonly string[],
  precision: DatePrecision,
): readonly DateReadingAlternative[] {
  return values.map((value) =>
    precision === 'year' && /^-?\d{4}-\d\d/.test(value) ? { value, precision: 'month' } : { value },
  );
}
