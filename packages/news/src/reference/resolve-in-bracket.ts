import type { DateExpression } from '../dates/date-expression.ts';
import { type FieldDate, isWithoutYear } from '../dates/field-date.ts';
import { fromDayNumber } from '../dates/resolve/day-number.ts';
import { type ResolvedReference, resolvedReference } from '../dates/resolve/resolution.ts';
import { toExpression } from '../dates/resolve/to-expression.ts';
import type { DayBracket } from './day-bracket.ts';

/** Days between two that are tried. */
const STEP = 14;

/** No more readings than these are told as such. */
const MOST_READINGS = 3;

/**
 * Resolves a date that leaves out its year against every fortnight in which the article may have
 * been written.
 *
 * @returns The different readings, the one from most days first, each as its least sure day has it; none for a date that would need
 *   the very day (`hôm qua`, `thứ Ba`, `ngày 13`), and none where there are too many.
 */
export function resolveInBracket(
  date: FieldDate,
  bracket: DayBracket,
  zone: string | undefined,
): readonly DateExpression[] {
  if (!isByYear(date.written)) return [];
  const readings = new Map<
    string,
    { readonly expression: DateExpression; readonly count: number }
  >();
  for (const day of daysBetween(bracket)) {
    const expression = toExpression(date.source, date.read, day, zone);
    if (expression.value === undefined || isWithoutYear(expression.value)) continue;
    const known = readings.get(expression.value);
    const isLessSure = known === undefined || expression.confidence < known.expression.confidence;
    readings.set(expression.value, {
      expression: isLessSure ? expression : known.expression,
      count: (known?.count ?? 0) + 1,
    });
  }
  if (readings.size > MOST_READINGS) return [];
  return [...readings.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ expression }) => expression);
}

/** Tells whether no more than the year is missing: of a day of a month, a month, a lunar day. */
function isByYear({ value, precision, rule }: DateExpression): boolean {
  if (value !== undefined) return value.startsWith('--') && !value.startsWith('---');
  return rule === 'date/incomplete' || rule === 'date/season' || precision === 'year';
}

/** All dates of an article are resolved against the same days. */
const daysOf = new WeakMap<DayBracket, readonly ResolvedReference[]>();

function daysBetween(bracket: DayBracket): readonly ResolvedReference[] {
  let days = daysOf.get(bracket);
  if (days === undefined) daysOf.set(bracket, (days = listDays(bracket)));
  return days;
}

function listDays({ first, last }: DayBracket): readonly ResolvedReference[] {
  const end = resolvedReference(last);
  const days: ResolvedReference[] = [];
  for (let { number } = resolvedReference(first); number < end.number; number += STEP) {
    days.push({ ...fromDayNumber(number), number });
  }
  return [...days, end];
}
