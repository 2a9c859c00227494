import type { Resolution, ResolvedReference } from './resolution.ts';
import { formatYear } from './value.ts';

/**
 * Resolves `năm học này`, `năm học tới`. School years go from September to May. In the summer between
 * two of them the coming one is that `tới`, the last one that which went by, and `này` could be either.
 */
export function resolveSchoolYear(offset: number, { year, month }: ResolvedReference): Resolution {
  const isSummer = month >= 6 && month <= 8;
  const first = year + offset - (month >= 9 || (isSummer && offset < 0) ? 0 : 1);
  const value = schoolYear(first);
  const rule = 'date/relative';
  if (!isSummer) return { value, rule, confidence: 0.9 };
  const others = [schoolYear(offset > 0 ? first + 1 : offset < 0 ? first - 1 : first + 1)];
  return { value, rule, confidence: 0.7, others };
}

function schoolYear(first: number): string {
  return `${formatYear(first)}/${formatYear(first + 1)}`;
}
