import type { Moment } from '../grammar/moment.ts';
import { NOTHING, type Resolution, type ResolvedReference } from './resolution.ts';
import { formatYear } from './value.ts';

/** Resolves a decade or a century. */
export function resolveEra(
  moment: Moment,
  { first, last }: NonNullable<Moment['period']>,
): Resolution {
  const [other] = moment.otherYears ?? [];
  const value = `${formatYear(first)}/${formatYear(last)}`;
  if (other === undefined) return { value, rule: 'date/written', confidence: 0.95 };
  const others = [`${formatYear(other)}/${formatYear(other + last - first)}`];
  return { value, rule: 'date/short-year', confidence: 0.8, others };
}

/** Resolves a decade or a century that is counted from that of the reference. */
export function resolveRelativeEra(
  { offset, isCentury }: NonNullable<Moment['periodOffset']>,
  reference: ResolvedReference | undefined,
): Resolution {
  if (reference === undefined) return { ...NOTHING, rule: 'date/relative' };
  // The first century began with the year 1, the decade of the year 0 with that.
  const [length, shift] = isCentury ? [100, 1] : [10, 0];
  const now = Math.floor((reference.year - shift) / length) * length + shift;
  const first = now + offset * length;
  const value = `${formatYear(first)}/${formatYear(first + length - 1)}`;
  return { value, rule: 'date/relative', confidence: 0.95 };
}
