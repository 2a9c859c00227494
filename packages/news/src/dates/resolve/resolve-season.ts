import { addMonths } from './day-number.ts';
import type { Moment } from '../grammar/moment.ts';
import type { Resolution, ResolvedReference } from './resolution.ts';
import { formatMonth, formatYear } from './value.ts';

/** Seasons by their months: winter begins in the year before, and the months are not agreed upon. */
export function resolveSeason(
  moment: Moment,
  season: number,
  known: number | undefined,
  reference: ResolvedReference | undefined,
): Resolution {
  const year =
    known ?? (reference === undefined ? undefined : seasonYear(moment, season, reference));
  if (year === undefined) return { value: undefined, rule: 'date/season', confidence: 0.8 };
  const first = { year, month: season * 3 + 3 };
  const others = [first, addMonths(first, -1)].map(
    (month) => `${formatMonth(month)}/${formatMonth(addMonths(month, 2))}`,
  );
  return { value: formatYear(year), rule: 'date/season', confidence: 0.8, others };
}

function seasonYear({ direction }: Moment, season: number, reference: ResolvedReference): number {
  const isPast = reference.month > season * 3 + 3;
  if (direction === 1) return reference.year + (isPast ? 1 : 0);
  const isToCome = reference.month < season * 3 + 2;
  const isWinter = season === 3 && reference.month < 4;
  return reference.year - (isWinter || (direction === -1 && isToCome) ? 1 : 0);
}
