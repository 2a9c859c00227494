import type { DatePrecision } from '@quocngu/article';
import type { DateExpression } from '../date-expression.ts';
import { isMidnight } from '../grammar/clock-times.ts';
import type { Moment, ReadMoment } from '../grammar/moment.ts';
import { endAt, startAt, type TokenizedText } from '../grammar/tokens.ts';
import { type ResolvedReference, toAlternatives } from './resolution.ts';
import { resolveMoment } from './resolve-moment.ts';
import { precisionOf, withTime } from './value.ts';

/** Turns what was read into what is told of it. */
export function toExpression(
  source: TokenizedText,
  { at, next, moment }: ReadMoment,
  reference: ResolvedReference | undefined,
  ownZone: string | undefined,
): DateExpression {
  const start = startAt(source, at);
  const end = endAt(source, next - 1);
  const precision = precisionOf(moment);
  const { value: date, rule, confidence, others = [] } = resolveMoment(moment, reference);
  const value = date === undefined || !isWritable(date) ? undefined : withTime(date, moment);
  const stated = reference === undefined ? undefined : statedBy(moment);
  const alternatives = others.filter(isWritable).map((other) => withTime(other, moment));
  if (isMidnight(moment) && date !== undefined) {
    alternatives.push(withTime(date, { ...moment, hour: 0, part: 'morning' }));
  }
  const zone = zoneOf(moment, ownZone);
  // A day that is written in full, perhaps of another century, says nothing of zones.
  const isCompleted = stated !== value && reference !== undefined;
  const isTimed = isFinerThanDay(precision) || (precision === 'day' && isCompleted);
  return {
    start,
    end,
    text: source.text.slice(start, end),
    ...(value === undefined ? {} : { value }),
    precision,
    ...(precision === 'part-of-day' && moment.part ? { part: moment.part } : {}),
    ...(zone !== undefined && isTimed && value !== undefined ? { zone } : {}),
    ...(stated === undefined || stated === value ? {} : { stated }),
    rule,
    confidence: confidenceOf(confidence, moment),
    ...(alternatives.length > 0 ? { alternatives: toAlternatives(alternatives, precision) } : {}),
  };
}

/** How sure an expression is whose day was resolved so surely. */
export function confidenceOf(confidence: number, moment: Moment): number {
  return Math.min(confidence, moment.doubt ?? 1, isMidnight(moment) ? 0.8 : 1);
}

/** ISO 8601 writes years of four digits, unless both sides agree on more. */
export function isWritable(value: string): boolean {
  return !/\d{5}/.test(value);
}

function isFinerThanDay(precision: DatePrecision): boolean {
  return precision === 'part-of-day' || precision === 'hour' || precision === 'minute';
}

function statedBy(moment: Moment): string | undefined {
  const { value } = resolveMoment(moment, undefined);
  return value === undefined ? undefined : withTime(value, moment);
}

function zoneOf({ zone, isElsewhere }: Moment, ownZone: string | undefined): string | undefined {
  return zone ?? (isElsewhere === true ? undefined : ownZone);
}
