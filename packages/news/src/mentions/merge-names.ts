import { compareFieldSpans, type FieldSpan } from '@quocngu/article';
import type { FoundName } from './found-name.ts';

/**
 * Puts names from several rules in document order, so that none overlaps: those of the first list stay,
 * those of the second only where they touch none of the first.
 */
export function mergeNames(
  certain: readonly FoundName[],
  others: readonly FoundName[],
): readonly FoundName[] {
  const all = [
    ...certain.map((name) => ({ name, isCertain: true })),
    ...others.map((name) => ({ name, isCertain: false })),
  ].sort(
    (left, right) =>
      compareFieldSpans(left.name.span, right.name.span) ||
      Number(right.isCertain) - Number(left.isCertain),
  );
  const merged: { readonly name: FoundName; readonly isCertain: boolean }[] = [];
  for (const next of all) {
    const last = merged.at(-1);
    if (last === undefined || !overlap(last.name.span, next.name.span)) merged.push(next);
    else if (next.isCertain && !last.isCertain) merged.splice(-1, 1, next);
  }
  return merged.map(({ name }) => name);
}

function overlap(first: FieldSpan, second: FieldSpan): boolean {
  return first.field === second.field && second.start < first.end && first.start < second.end;
}
