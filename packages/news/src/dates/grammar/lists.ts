import { readClock, readDayPart } from './clock-times.ts';
import { isDateInContext } from './date-contexts.ts';
import { hasDate, type Moment, type ReadMoment } from './moment.ts';
import { endsWell, isDay, isMonth, isYearAt, readNumeric } from './numeric-forms.ts';
import { readMoment } from './read-moment.ts';
import { isWord, lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';
import { readYear } from './years.ts';

/**
 * Reads a number that goes on a list of days or months: the 5 of `ngày 3, 5 và 7/10`, the 5 and the
 * 7 of `tháng 3, 5 và 7`. It is none where a word follows that it could count.
 *
 * @param before - The date found last.
 */
export function readListItem(
  source: TokenizedText,
  at: number,
  before: ReadMoment | undefined,
): ReadMoment | undefined {
  if (before?.next !== at - 1 || !isJoint(source, at - 1)) return undefined;
  const { day, month, year, from, weekday, lunar, period } = before.moment;
  if (period !== undefined) return readEraOfList(source, at, period);
  if ((from ?? weekday ?? lunar ?? year) !== undefined) return undefined;
  const isOfDays = day !== undefined && month === undefined;
  const isOfMonths = day === undefined && month !== undefined;
  // `ngày 22 và 23-3`: the days before say what the hyphen means.
  const numeric =
    isOfDays && wordAt(source, at + 1) === '-' ? readNumeric(source, at, true) : undefined;
  if ((numeric?.moment.day ?? 0) > (day ?? 0)) return numeric;
  if (!(isOfDays || isOfMonths) || !isItem(source, at, isOfDays)) return undefined;
  const goesOn = isJoint(source, at + 1) && isNumberOfList(source, at + 2, isOfDays);
  const moment: Moment = isOfDays
    ? { day: numberAt(source, at), doubt: 0.8 }
    : { month: numberAt(source, at), doubt: 0.8 };
  const yearEnd = isOfMonths ? readYear(source, at + 1, moment) : 0;
  if (yearEnd > 0) return { at, next: yearEnd, moment };
  return goesOn || !isFollowedByWord(source, at + 1) ? { at, next: at + 1, moment } : undefined;
}

/** The 19 of `thế kỷ 18 và 19`, the 1970 of `những năm 1960 và 1970`. */
function readEraOfList(
  source: TokenizedText,
  at: number,
  { first, last, isCentury }: NonNullable<Moment['period']>,
): ReadMoment | undefined {
  const number = numberAt(source, at);
  if (!endsWell(source, at + 1) || isFollowedByWord(source, at + 1)) return undefined;
  if (isCentury) {
    const isNext = number > last / 100 && number <= 30;
    const period = { first: number * 100 - 99, last: number * 100, isCentury };
    return isNext ? { at, next: at + 1, moment: { period, doubt: 0.8 } } : undefined;
  }
  const isNext = isYearAt(source, at) && number > first && number % 10 === 0;
  const period = { first: number, last: number + 9, isCentury };
  return isNext ? { at, next: at + 1, moment: { period, doubt: 0.8 } } : undefined;
}

/** A number that can be a day or a month, and ends there. */
function isItem(source: TokenizedText, at: number, isOfDays: boolean): boolean {
  const number = numberAt(source, at);
  const isInRange = isOfDays ? isDay(number, 1) : isMonth(number);
  return isInRange && lengthAt(source, at) <= 2 && endsWell(source, at + 1);
}

/** What may stand behind a joint: the next number of the list, or `7/10` and `tháng 7` that end it. */
function isNumberOfList(source: TokenizedText, at: number, isOfDays: boolean): boolean {
  const word = wordAt(source, at);
  if (word !== '') return word === (isOfDays ? 'ngày' : 'tháng');
  if (wordAt(source, at + 1) === '/') return true;
  if (!isItem(source, at, isOfDays)) return false;
  const behind = wordAt(source, at + 1);
  const isMonthBehind = isOfDays && behind === 'tháng';
  return isMonthBehind || isJoint(source, at + 1) || !isFollowedByWord(source, at + 1);
}

function isFollowedByWord(source: TokenizedText, at: number): boolean {
  if (wordAt(source, at) === 'năm' && isYearAt(source, at + 1)) return false;
  return (
    isWord(source, at) || isOneOf(wordAt(source, at), '% - + ° $') || numberAt(source, at) >= 0
  );
}

function isJoint(source: TokenizedText, at: number): boolean {
  return isOneOf(wordAt(source, at), ', và');
}

/** Reads the beginning of `từ 7h đến 9h ngày 13/1`: a clock time whose day stands at the end. */
export function readFirstClock(source: TokenizedText, at: number): ReadMoment | undefined {
  const moment: Moment = {};
  const clock = readClock(source, at, moment);
  if (clock === 0) return undefined;
  const part = readDayPart(source, clock, moment);
  const next = part > 0 ? part : clock;
  if (!isOneOf(wordAt(source, next), 'đến tới')) return undefined;
  const until = readMoment(source, next + 1);
  const isTimed = until?.moment.hour !== undefined && hasDate(until.moment);
  return isTimed && isDateInContext(source, until) ? { at, next, moment } : undefined;
}
