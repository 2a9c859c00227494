import type { DateExpression } from '../dates/date-expression.ts';
import { type FieldDate, isWithoutYear } from '../dates/field-date.ts';
import { fromDayNumber } from '../dates/resolve/day-number.ts';
import { type ResolvedReference, resolvedReference } from '../dates/resolve/resolution.ts';
import { resolveMoment } from '../dates/resolve/resolve-moment.ts';
import { confidenceOf, isWritable, toExpression } from '../dates/resolve/to-expression.ts';
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
  const { source, read } = date;
  const readings = new Map<string, Reading>();
  for (const day of daysBetween(bracket)) {
    const { value, confidence: ownConfidence } = resolveMoment(read.moment, day);
    if (value === undefined || isWithoutYear(value) || !isWritable(value)) continue;
    const confidence = confidenceOf(ownConfidence, read.moment);
    const known = readings.get(value);
    if (known === undefined) {
      readings.set(value, { day, confidence, count: 1 });
      continue;
    }
    known.count++;
    if (confidence < known.confidence) Object.assign(known, { day, confidence });
  }
  if (readings.size > MOST_READINGS) return [];
  return [...readings.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ day }) => toExpression(source, read, day, zone));
}

/** What a date is on some days: the one on which it is least sure, and how many there are. */
interface Reading {
  day: ResolvedReference;
  confidence: number;
  count: number;
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
    const { year, month, day } = fromDayNumber(number);
    days.push({ year, month, day, number });
  }
  days.push(end);
  return days;
}
