import { isLaterInYear, type Moment } from '../grammar/moment.ts';
import { addMonths, fromDayNumber } from './day-number.ts';
import { yearOf } from './moment-year.ts';
import {
  NOTHING,
  type Resolution,
  resolvedReference,
  type ResolvedReference,
} from './resolution.ts';
import { resolveDay } from './resolve-day.ts';
import { resolveEra, resolveRelativeEra } from './resolve-era.ts';
import { resolveLunar } from './resolve-lunar.ts';
import { resolveMonth, resolveQuarter } from './resolve-month.ts';
import { resolveSchoolYear } from './resolve-school-year.ts';
import { resolveSeason } from './resolve-season.ts';
import { resolveWeek } from './resolve-week.ts';
import { formatDay, formatMonth, formatYear } from './value.ts';

type Reference = ResolvedReference | undefined;

/** Resolves what the writing of a date says, against a reference where one is given. */
export function resolveMoment(moment: Moment, reference: Reference): Resolution {
  if (moment.from !== undefined) return resolvePeriod(moment, moment.from, reference);
  return resolveLast(moment, reference);
}

/** The moment itself, or the last one of a period. */
function resolveLast(moment: Moment, reference: Reference): Resolution {
  if (moment.yearOf !== undefined && reference !== undefined) {
    return resolveLikeOther(moment, moment.yearOf, reference);
  }
  return resolveByItself(moment, reference);
}

function resolveByItself(moment: Moment, reference: Reference): Resolution {
  if (moment.period !== undefined) return resolveEra(moment, moment.period);
  if (moment.periodOffset !== undefined) return resolveRelativeEra(moment.periodOffset, reference);
  if (moment.lunar === 'yes' || moment.isNewYearsEve === true)
    return resolveLunar(moment, reference);
  if (moment.day !== undefined) return resolveDay(moment, moment.day, reference);
  if (moment.dayOffset !== undefined) {
    if (reference === undefined) return { ...NOTHING, rule: 'date/relative' };
    const value = formatDay(fromDayNumber(reference.number + moment.dayOffset));
    return { value, rule: 'date/relative', confidence: 0.95 };
  }
  if (moment.weekday !== undefined || moment.weekOffset !== undefined) {
    return resolveWeek(moment, reference);
  }
  if (moment.isHoliday === true) return { ...NOTHING, rule: 'date/holiday' };
  if (moment.quarter !== undefined || moment.quarterOffset !== undefined) {
    return resolveQuarter(moment, reference);
  }
  if (moment.month !== undefined) return resolveMonth(moment, moment.month, reference);
  if (moment.monthOffset !== undefined) {
    if (reference === undefined) return { ...NOTHING, rule: 'date/relative' };
    const month = addMonths(reference, moment.monthOffset);
    // `tháng này năm ngoái`.
    const value = formatMonth({ ...month, year: yearOf(moment, reference) ?? month.year });
    return { value, rule: 'date/relative', confidence: 0.95 };
  }
  return resolveYear(moment, reference);
}

function resolvePeriod(moment: Moment, from: Moment, reference: Reference): Resolution {
  const end = resolveLast(moment, reference);
  const begin = beginOf(moment, from, end.value);
  if (begin === undefined || end.value === undefined) return NOTHING;
  // No calendar has a period that ends before it begins.
  if (!begin.startsWith('-') && begin.slice(0, end.value.length) > end.value) return NOTHING;
  const others = (end.others ?? []).flatMap((other) => {
    const start = beginOf(moment, from, other);
    return start === undefined ? [] : [span(start, other)];
  });
  return { ...end, value: span(begin, end.value), others };
}

/** From the beginning of one to the end of another: lunar months are periods themselves. */
function span(first: string, last: string): string {
  return `${first.split('/')[0] ?? first}/${last.split('/').at(-1) ?? last}`;
}

/** The beginning of a period that ends with a value. */
function beginOf(moment: Moment, from: Moment, end: string | undefined): string | undefined {
  const first: Moment = { ...from };
  if (first.lunar === 'yes' && first.year === undefined) {
    if (!/^\d{4}-\d\d-\d\d/.test(end ?? '')) return undefined;
    // Lunar years are no others than ours, but for their first weeks.
    const { value } = resolveLunar({ ...first, direction: -1 }, resolvedReference(end ?? ''));
    return value;
  }
  const isYearMissing = first.year === undefined && (first.month ?? first.day) !== undefined;
  const [year, month] = splitValue(end);
  if (isYearMissing && year !== undefined) {
    if (first.month === undefined && month !== undefined) first.month = month;
    const last = month === undefined ? moment : { ...moment, month };
    first.year = isLaterInYear(first, last) ? year - 1 : year;
  }
  return resolveMoment(first, undefined).value;
}

/** A date of a list or a period without a year has that of the last one, or the one before. */
function resolveLikeOther(moment: Moment, other: Moment, reference: Reference): Resolution {
  const end = resolveMoment(other, reference);
  const isLater = isLaterInYear(moment, other.from ?? other);
  const [first, ...others] = [end.value, ...(end.others ?? [])].flatMap((value) => {
    const [year] = splitValue(value);
    if (year === undefined) return [];
    const dated = resolveByItself({ ...moment, year: isLater ? year - 1 : year }, undefined);
    return dated.value === undefined ? [] : [dated.value];
  });
  if (first === undefined) return resolveByItself(moment, reference);
  return { value: first, rule: 'date/from-neighbour', confidence: end.confidence, others };
}

/** Year and month of a value, or of its beginning, as far as it has them. */
function splitValue(value: string | undefined): readonly (number | undefined)[] {
  if (value === undefined || value.startsWith('-')) return [];
  const [start = ''] = value.split('/');
  return start.split('-').map(Number);
}

function resolveYear(moment: Moment, reference: Reference): Resolution {
  if (moment.isSchoolYear === true && reference !== undefined) {
    return resolveSchoolYear(moment.yearOffset ?? 0, reference);
  }
  const year = yearOf(moment, reference);
  if (moment.season !== undefined) return resolveSeason(moment, moment.season, year, reference);
  if (year === undefined) {
    return moment.cycle === undefined ? { ...NOTHING, rule: 'date/relative' } : NOTHING;
  }
  const value = formatYear(year);
  if (moment.otherYears !== undefined) {
    const others = moment.otherYears.map(formatYear);
    return { value, rule: 'date/short-year', confidence: 0.6, others };
  }
  if (moment.year !== undefined) return { value, rule: 'date/written', confidence: 0.98 };
  if (moment.cycle !== undefined) {
    const others = [formatYear(year - 60), formatYear(year + 60)];
    return { value, rule: 'date/short-year', confidence: 0.8, others };
  }
  const others =
    moment.doubt !== undefined && moment.yearOffset === -1 ? [formatYear(year + 1)] : [];
  return { value, rule: 'date/relative', confidence: 0.95, others };
}
