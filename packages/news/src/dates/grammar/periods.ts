import { readDay } from './days.ts';
import type { Moment } from './moment.ts';
import { readMonth } from './months.ts';
import { beginsWell, endsWell, isDay, isMonth, isYearAt, readNumeric } from './numeric-forms.ts';
import { lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';
import { readYear } from './years.ts';

/**
 * Reads the end of a period behind its beginning: `13/1-15/1`, `tháng 3-5/2014`, `năm 2011-2015`.
 * The moment becomes that of the last day, month or year, `from` the first.
 *
 * @returns The index behind the period, or the one given where none follows.
 */
export function readPeriod(source: TokenizedText, at: number, moment: Moment): number {
  const sign = wordAt(source, at);
  // `năm học 2014/2015`.
  const isNextYear =
    moment.month === undefined && numberAt(source, at + 1) === (moment.year ?? 0) + 1;
  if (sign !== '-' && !(sign === '/' && isNextYear)) return at;
  const last: Moment = {};
  let next = 0;
  if (moment.day !== undefined) next = readLastDay(source, at + 1, moment, last);
  else if (moment.month !== undefined) next = readLastMonth(source, at + 1, moment, last);
  else if (moment.year !== undefined) next = readLastYear(source, at + 1, moment.year, last);
  if (next === 0) return at;
  setPeriod(moment, { ...moment }, last);
  return next;
}

function setPeriod(moment: Moment, from: Moment, last: Moment): void {
  if (from.month === undefined && from.day !== undefined && last.month !== undefined) {
    from.month = last.month;
    if (last.lunar !== undefined) from.lunar = last.lunar;
  }
  if (last.isNewYearsEve === true) Object.assign(from, { month: 12, lunar: 'yes' });
  for (const key of Object.keys(moment)) Reflect.deleteProperty(moment, key);
  Object.assign(moment, last, { from });
}

function readLastDay(source: TokenizedText, at: number, first: Moment, last: Moment): number {
  // The days of `ngày 13-15` have no month of their own.
  const probe: Moment = { part: 'morning' };
  const next = readDay(source, at, probe);
  if (next === 0) {
    const number = numberAt(source, at);
    const isLater = first.month === undefined && number > (first.day ?? 0) && isDay(number, 1);
    if (!isLater || lengthAt(source, at) > 2 || !endsWell(source, at + 1)) return 0;
    last.day = number;
    const month = readMonth(source, at + 1, last);
    return month === 0 ? at + 1 : withYear(source, month, last);
  }
  delete probe.part;
  Object.assign(last, probe);
  if (last.month !== undefined) return withYear(source, next, last);
  const month = readMonth(source, next, last);
  if (month > 0) return withYear(source, month, last);
  return first.month === undefined && (last.day ?? 0) > (first.day ?? 0) ? next : 0;
}

function readLastMonth(source: TokenizedText, at: number, first: Moment, last: Moment): number {
  const month = readMonth(source, at, last);
  if (month > 0) return withYear(source, month, last);
  const numeric = readNumeric(source, at, true);
  if (numeric?.moment.month !== undefined && numeric.moment.day === undefined) {
    Object.assign(last, numeric.moment);
    return numeric.next;
  }
  const number = numberAt(source, at);
  if (!isMonth(number) || number <= (first.month ?? 0) || first.year !== undefined) return 0;
  if (!endsWell(source, at + 1)) return 0;
  last.month = number;
  return withYear(source, at + 1, last);
}

function readLastYear(source: TokenizedText, at: number, first: number, last: Moment): number {
  const yearAt = wordAt(source, at) === 'năm' ? at + 1 : at;
  if (!endsWell(source, yearAt + 1)) return 0;
  const number = numberAt(source, yearAt);
  const isShort = yearAt === at && lengthAt(source, at) === 2 && isShortEnd(source, at, first);
  if (!isShort && (!isYearAt(source, yearAt) || number <= first)) return 0;
  last.year = isShort ? first + ((number - (first % 100) + 100) % 100) : number;
  return yearAt + 1;
}

/** `2014/15` is a year and the next; `năm 1654-57`, `(1922-26)` may be more. */
function isShortEnd(source: TokenizedText, at: number, first: number): boolean {
  const number = numberAt(source, at);
  if (number === (first + 1) % 100) return true;
  const isLed = isOneOf(wordAt(source, at - 3), 'năm đoạn (');
  return isLed && wordAt(source, at - 1) === '-' && number > first % 100;
}

function withYear(source: TokenizedText, at: number, last: Moment): number {
  const next = last.year === undefined ? readYear(source, at, last) : 0;
  return next > 0 ? next : at;
}

/**
 * Reads a period that begins with a number alone: `2-8/10/2023`, `2011-2015`, `1/2014-6/2014`,
 * `2014/15`; or a month, `10/2016`.
 */
export function readBarePeriod(source: TokenizedText, at: number, moment: Moment): number {
  const number = numberAt(source, at);
  if (number < 0 || !beginsWell(source, at)) return 0;
  if (isYearAt(source, at)) {
    const sign = wordAt(source, at + 1);
    if (sign !== '-' && sign !== '/') return 0;
    const last: Moment = {};
    const next = readLastYear(source, at + 2, number, last);
    const isShort = lengthAt(source, at + 2) === 2;
    if (next === 0) return 0;
    if (wordAt(source, at - 1) !== '(' && (number < 1400 || (isShort && number < 1900))) return 0;
    setPeriod(moment, { year: number }, last);
    return next;
  }
  if (lengthAt(source, at) > 2) return 0;
  const month = readNumeric(source, at, false);
  if (month?.moment.year !== undefined && month.moment.day === undefined) {
    Object.assign(moment, month.moment);
    return readPeriod(source, month.next, moment);
  }
  if (wordAt(source, at + 1) !== '-') return 0;
  // `từ 10-15 tháng 3`, `26-29 Tết`.
  const behind = wordAt(source, at + 3);
  if (behind === 'tết' || (behind === 'tháng' && wordAt(source, at - 1) === 'từ')) {
    moment.day = number;
    const next = readPeriod(source, at + 1, moment);
    return (moment.month ?? moment.isNewYearsEve) === undefined ? 0 : next;
  }
  const numeric = readNumeric(source, at + 2, false);
  if (numeric?.moment.day === undefined || numeric.moment.month === undefined) return 0;
  if (!isDay(number, numeric.moment.month) || number >= numeric.moment.day) return 0;
  setPeriod(moment, { day: number }, numeric.moment);
  return numeric.next;
}
