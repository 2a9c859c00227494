import type { Moment } from '../grammar/moment.ts';
import { isDay } from '../grammar/numeric-forms.ts';
import { addMonths, type CalendarDay, toDayNumber, weekdayOf } from './day-number.ts';
import { isSided, writtenRule, yearOf } from './moment-year.ts';
import {
  chooseNearest,
  type Distant,
  NOTHING,
  type Resolution,
  type ResolvedReference,
  withStory,
} from './resolution.ts';
import { resolveLunar } from './resolve-lunar.ts';
import { formatDay, formatPartial } from './value.ts';

type Reference = ResolvedReference | undefined;

/** Resolves a day: with its month and year, with its month, or alone. */
export function resolveDay(moment: Moment, day: number, reference: Reference): Resolution {
  const month = monthOf(moment, reference);
  if (month === undefined) {
    if (moment.lunar === 'maybe') return { ...NOTHING, value: undefined, confidence: 0.6 };
    return resolveDayAlone(moment, day, reference);
  }
  const year = yearOf(moment, reference) ?? month.year;
  if (year !== undefined) {
    if (!isDay(day, month.month, year)) return NOTHING;
    return checkWeekday(moment, { year, month: month.month, day }, reference);
  }
  const found = resolveDayOfYear(moment, { month: month.month, day }, reference);
  if (moment.lunar !== 'maybe' || reference === undefined) return found;
  const lunar = resolveLunar({ ...moment, lunar: 'yes' }, reference);
  const others = [...(lunar.value === undefined ? [] : [lunar.value]), ...(found.others ?? [])];
  return { ...found, confidence: Math.min(found.confidence, 0.7), others };
}

function checkWeekday(
  moment: Moment,
  date: { year: number; month: number; day: number },
  reference: Reference,
): Resolution {
  const value = formatDay(date);
  const number = toDayNumber(date);
  const isOff = moment.weekday !== undefined && weekdayOf(number) !== moment.weekday;
  if (isOff) return { value, rule: 'date/weekday-differs', confidence: 0.5 };
  if (moment.lunar === 'maybe') {
    const lunar = resolveLunar({ ...moment, lunar: 'yes' }, reference);
    const others = lunar.value === undefined ? [] : [lunar.value];
    return { value, rule: writtenRule(moment), confidence: 0.7, others };
  }
  const others = (moment.otherYears ?? []).map((year) => formatDay({ ...date, year }));
  if (others.length > 0) return { value, rule: 'date/short-year', confidence: 0.85, others };
  return { value, rule: writtenRule(moment), confidence: 0.98 };
}

/** How far the years lie of which one is chosen: a day comes back every year, 29 February does not. */
const NEAR_YEARS = [-1, 0, 1];
const FAR_YEARS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

function resolveDayOfYear(
  moment: Moment,
  date: { readonly month: number; readonly day: number },
  reference: Reference,
): Resolution {
  if (reference === undefined) return { ...NOTHING, value: formatPartial(date) };
  const isRare = date.month === 2 && date.day === 29;
  const steps = isRare || moment.weekday !== undefined ? FAR_YEARS : NEAR_YEARS;
  const readings = readingsOf(date, steps, reference);
  if (moment.dayOffset !== undefined) {
    // `hôm qua 12/1`: the relative word tells the year, where it agrees.
    const exact = readings.find(({ distance }) => distance === moment.dayOffset);
    if (exact !== undefined) {
      return { value: formatDay(exact.value), rule: 'date/relative', confidence: 0.98 };
    }
  }
  if (moment.weekday !== undefined) {
    const agreeing = readings.filter(
      ({ distance }) =>
        Math.abs(distance) < 366 * 2 && weekdayOf(reference.number + distance) === moment.weekday,
    );
    const found = chooseNearest(agreeing, 365, moment.direction);
    if (found !== undefined) {
      const isFar = Math.abs(toDayNumber(found.best) - reference.number) > 300;
      const near = isFar ? chooseNearest(readings, 365, moment.direction) : undefined;
      if (near?.others.length === 0) {
        // A slip in the weekday is likelier than news of last year.
        const others = [formatDay(found.best)];
        return {
          value: formatDay(near.best),
          rule: 'date/weekday-differs',
          confidence: 0.5,
          others,
        };
      }
      return {
        value: formatDay(found.best),
        rule: 'date/weekday-agrees',
        confidence: isFar ? 0.7 : 0.95,
        others: near === undefined || near.best === found.best ? [] : [formatDay(near.best)],
      };
    }
  }
  const nearest = chooseNearest(readings, 365, moment.direction);
  if (nearest === undefined) return { ...NOTHING, value: formatPartial(date) };
  const isOff = moment.weekday !== undefined;
  // `hôm qua 12/1` in a text that came out on the 14th.
  const most = isOff ? 0.4 : moment.dayOffset === undefined ? 1 : 0.7;
  const found: Resolution = {
    value: formatDay(nearest.best),
    rule: isOff ? 'date/weekday-differs' : isSided(moment) ? 'date/direction' : 'date/nearest',
    confidence: Math.min(nearest.confidence, most),
    others: nearest.others.map(formatDay),
  };
  const year = moment.storyYear;
  const isTold = year !== undefined && isDay(date.day, date.month, year);
  return withStory(found, isTold ? formatDay({ ...date, year }) : undefined);
}

/** A day of a month in the years around that of the reference, as far as it exists there. */
function readingsOf(
  { month, day }: { readonly month: number; readonly day: number },
  steps: readonly number[],
  reference: ResolvedReference,
): readonly Distant<CalendarDay>[] {
  const readings: Distant<CalendarDay>[] = [];
  for (const step of steps) {
    const value = { year: reference.year + step, month, day };
    if (!isDay(day, month, value.year)) continue;
    readings.push({ value, distance: toDayNumber(value) - reference.number });
  }
  return readings;
}

function resolveDayAlone(moment: Moment, day: number, reference: Reference): Resolution {
  if (reference === undefined) return { ...NOTHING, value: formatPartial({ day }) };
  const readings = [-1, 0, 1]
    .map((step) => ({ ...addMonths(reference, step), day }))
    .filter((date) => isDay(date.day, date.month, date.year))
    .map((value) => ({ value, distance: toDayNumber(value) - reference.number }));
  const agreeing = readings.filter(
    ({ distance }) =>
      moment.weekday === undefined || weekdayOf(reference.number + distance) === moment.weekday,
  );
  const nearest = chooseNearest(agreeing.length > 0 ? agreeing : readings, 30, moment.direction);
  if (nearest === undefined) return { ...NOTHING, value: formatPartial({ day }) };
  return {
    value: formatDay(nearest.best),
    rule: isSided(moment) ? 'date/direction' : 'date/nearest',
    confidence: Math.min(nearest.confidence, 0.8),
    others: nearest.others.map(formatDay),
  };
}

function monthOf(
  moment: Moment,
  reference: Reference,
): { readonly month: number; readonly year?: number } | undefined {
  if (moment.month !== undefined) return { month: moment.month };
  if (moment.monthOffset === undefined || reference === undefined) return undefined;
  return addMonths(reference, moment.monthOffset);
}
