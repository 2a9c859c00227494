import { fromDayNumber, weekdayOf } from './day-number.ts';
import type { Moment } from '../grammar/moment.ts';
import type { Resolution, ResolvedReference } from './resolution.ts';
import { formatDay } from './value.ts';

/** Resolves a week, a weekend, or a weekday of a week; weeks begin on Monday. */
export function resolveWeek(moment: Moment, reference: ResolvedReference | undefined): Resolution {
  const rule = moment.weekOffset === undefined ? 'date/weekday' : 'date/relative';
  // Nobody numbers the weeks, so that `tuần này năm ngoái` has no days.
  const isOfOtherYear = (moment.year ?? moment.yearOffset ?? moment.cycle) !== undefined;
  if (reference === undefined || isOfOtherYear) return { value: undefined, rule, confidence: 0.9 };
  const today = weekdayOf(reference.number);
  const monday = reference.number - today + 1;
  const { weekday, weekOffset } = moment;
  if (weekOffset !== undefined) {
    const first = monday + weekOffset * 7;
    if (weekday !== undefined) return { value: dayOf(first + weekday - 1), rule, confidence: 0.9 };
    if (moment.isWeekend !== true) {
      return { value: `${dayOf(first)}/${dayOf(first + 6)}`, rule, confidence: 0.9 };
    }
    // `cuối tuần qua` on a Monday to Friday is the weekend before; Friday is said to belong to it.
    const value = `${dayOf(first + 5)}/${dayOf(first + 6)}`;
    return { value, rule, confidence: 0.7, others: [`${dayOf(first + 4)}/${dayOf(first + 6)}`] };
  }
  const behind = (today - (weekday ?? today) + 7) % 7;
  const past = reference.number - behind;
  if (moment.direction === 1)
    return { value: dayOf(past + 7), rule: 'date/direction', confidence: 0.8 };
  if (moment.direction === -1) {
    const value = dayOf(behind === 0 ? past - 7 : past);
    return { value, rule: 'date/direction', confidence: 0.9 };
  }
  if (moment.direction === 0) {
    const value = dayOf(monday + (weekday ?? 1) - 1);
    return {
      value,
      rule: 'date/direction',
      confidence: 0.8,
      others: [dayOf(past + 7)].filter((other) => other !== value),
    };
  }
  return {
    value: dayOf(past),
    rule,
    confidence: behind === 0 ? 0.8 : 0.7,
    others: [dayOf(past + 7)],
  };
}

function dayOf(number: number): string {
  return formatDay(fromDayNumber(number));
}
