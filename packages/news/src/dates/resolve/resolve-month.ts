import type { Moment } from '../grammar/moment.ts';
import { addMonths } from './day-number.ts';
import { isSided, writtenRule, yearOf } from './moment-year.ts';
import {
  chooseNearest,
  NOTHING,
  type Resolution,
  type ResolvedReference,
  withStory,
} from './resolution.ts';
import { formatMonth, formatPartial } from './value.ts';

type Reference = ResolvedReference | undefined;

/** Resolves a month. */
export function resolveMonth(moment: Moment, month: number, reference: Reference): Resolution {
  const year = yearOf(moment, reference);
  if (year !== undefined) {
    return { value: formatMonth({ year, month }), rule: writtenRule(moment), confidence: 0.95 };
  }
  const nearest = reference && nearestMonth(month, reference, moment.direction);
  if (nearest === undefined) return { ...NOTHING, value: formatPartial({ month }) };
  const found: Resolution = {
    value: formatMonth(nearest.best),
    rule: isSided(moment) ? 'date/direction' : 'date/nearest',
    confidence: Math.min(nearest.confidence, 0.9),
    others: nearest.others.map(formatMonth),
  };
  const told = moment.storyYear;
  return withStory(found, told === undefined ? undefined : formatMonth({ year: told, month }));
}

/** Resolves a quarter of a year, as a period of three months. */
export function resolveQuarter(moment: Moment, reference: Reference): Resolution {
  if (moment.quarterOffset !== undefined) {
    if (reference === undefined) return { ...NOTHING, rule: 'date/relative' };
    const month = Math.floor((reference.month - 1) / 3) * 3 + 1;
    const first = addMonths({ year: reference.year, month }, moment.quarterOffset * 3);
    const year = yearOf(moment, reference) ?? first.year;
    return { value: quarterValue({ ...first, year }), rule: 'date/relative', confidence: 0.9 };
  }
  const month = ((moment.quarter ?? 1) - 1) * 3 + 1;
  const year = yearOf(moment, reference);
  if (year === undefined) {
    if (reference !== undefined) {
      const nearest = nearestMonth(month, reference, moment.direction);
      if (nearest !== undefined) {
        return {
          value: quarterValue(nearest.best),
          rule: isSided(moment) ? 'date/direction' : 'date/nearest',
          confidence: Math.min(nearest.confidence, 0.8),
          others: nearest.others.map(quarterValue),
        };
      }
    }
    const value = `${formatPartial({ month }) ?? ''}/${formatPartial({ month: month + 2 }) ?? ''}`;
    return { ...NOTHING, value };
  }
  const rule = moment.year === undefined ? 'date/relative' : 'date/written';
  return { value: quarterValue({ year, month }), rule, confidence: 0.95 };
}

function quarterValue(first: { readonly year: number; readonly month: number }): string {
  return `${formatMonth(first)}/${formatMonth(addMonths(first, 2))}`;
}

function nearestMonth(
  month: number,
  reference: ResolvedReference,
  direction: number | undefined,
): ReturnType<typeof chooseNearest<{ year: number; month: number }>> {
  const readings = [-1, 0, 1].map((step) => {
    const year = reference.year + step;
    return { value: { year, month }, distance: step * 12 + month - reference.month };
  });
  return chooseNearest(readings, 12, direction);
}
