import { readClock, readDayPart } from './clock-times.ts';
import { isDateInContext } from './date-contexts.ts';
import { readShortDecades, setCenturies } from './eras.ts';
import { hasDate, isLaterInYear, type Moment, type ReadMoment } from './moment.ts';
import { readQuarterNumber } from './months.ts';
import { endsWell, isDay, isMonth, isYearAt, readNumeric } from './numeric-forms.ts';
import { readMoment } from './read-moment.ts';
import { romanAt } from './roman-numbers.ts';
import { isWord, lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';
import { readYear } from './years.ts';

/**
 * Reads a number that goes on a list of days, months, quarters, decades or centuries: the 5 of `ngày
 * 3, 5 và 7/10`, the 5 and the 7 of `tháng 3, 5 và 7`. It is none where a word follows that it could
 * count.
 *
 * @param before - The date that ends one token before it.
 */
export function readListItem(
  source: TokenizedText,
  at: number,
  before: ReadMoment,
): ReadMoment | undefined {
  const { day, month, year, from, weekday, lunar, period, quarter } = before.moment;
  if (wordAt(source, at - 1) === '(') return readBracketedDay(source, at, before.moment);
  if (period !== undefined && (isJoint(source, at - 1) || wordAt(source, at - 1) === 'đến')) {
    return readEraOfList(source, at, before.moment, period);
  }
  if (!isJoint(source, at - 1) || (from ?? weekday ?? year) !== undefined || lunar === 'yes')
    return undefined;
  if (quarter !== undefined) return readQuarterOfList(source, at, quarter);
  // `dịp 30-4 và 1-5`.
  const isHyphened = day !== undefined && wordAt(source, before.next - 2) === '-';
  if (isHyphened && month !== undefined) return readLastHyphened(source, at, before.moment);
  const isOfDays = day !== undefined && month === undefined;
  const isOfMonths = day === undefined && month !== undefined;
  // `ngày 22 và 23-3`: the days before say what the hyphen means.
  const numeric =
    isOfDays && wordAt(source, at + 1) === '-' ? readNumeric(source, at, true) : undefined;
  if ((numeric?.moment.day ?? 0) > (day ?? 0)) return numeric;
  if (!(isOfDays || isOfMonths) || !isItem(source, at, isOfDays)) return undefined;
  const goesOn = isJoint(source, at + 1) && isNumberOfList(source, at + 2, isOfDays);
  const moment: Moment = isOfDays
    ? { day: numberAt(source, at), doubt: 0.8, ...(lunar === undefined ? {} : { lunar }) }
    : { month: numberAt(source, at), doubt: 0.8 };
  const yearEnd = isOfMonths ? readYear(source, at + 1, moment) : 0;
  if (yearEnd > 0) return { at, next: yearEnd, moment };
  return goesOn || !isFollowedByWord(source, at + 1) ? { at, next: at + 1, moment } : undefined;
}

/** The `1-5` of `dịp 30-4 và 1-5`: a later day, where nothing follows that it could count. */
function readLastHyphened(
  source: TokenizedText,
  at: number,
  before: Moment,
): ReadMoment | undefined {
  const numeric = wordAt(source, at + 1) === '-' ? readNumeric(source, at, true) : undefined;
  if (numeric?.moment.day === undefined || isLaterInYear(before, numeric.moment)) return undefined;
  const isCount = isFollowedByWord(source, numeric.next);
  return isCount && !isOneOf(wordAt(source, numeric.next), 'tới này tại ở') ? undefined : numeric;
}

/** The `14-1` of `sáng nay (14-1)`: a day, as the word before the bracket says. */
function readBracketedDay(
  source: TokenizedText,
  at: number,
  { weekday, dayOffset, day }: Moment,
): ReadMoment | undefined {
  if ((weekday ?? dayOffset) === undefined || day !== undefined) return undefined;
  const numeric = readNumeric(source, at, true);
  if (numeric?.moment.day === undefined || !isOneOf(wordAt(source, numeric.next), ') ,')) {
    return undefined;
  }
  // `tối qua (2-1)` may be a score.
  if (numeric.moment.doubt !== undefined && numeric.moment.day < 10) numeric.moment.doubt = 0.6;
  return numeric;
}

/** The II of `quý I và II/2015`; digits only where nothing follows that they could count. */
function readQuarterOfList(
  source: TokenizedText,
  at: number,
  before: number,
): ReadMoment | undefined {
  const moment: Moment = { doubt: 0.8 };
  const next = readQuarterNumber(source, at, moment);
  if (next === 0 || (moment.quarter ?? 0) <= before) return undefined;
  const end = readYear(source, next, moment);
  if (end > 0) return { at, next: end, moment };
  const isCount = romanAt(source, at) === 0 && isFollowedByWord(source, next);
  return isCount && moment.year === undefined ? undefined : { at, next, moment };
}

/** The 19 of `thế kỷ 18 và 19`, the XVII of `thế kỷ XV đến XVII`, the 70 of `những năm 60, 70`. */
function readEraOfList(
  source: TokenizedText,
  at: number,
  { isShortDecade }: Moment,
  { first, last, isCentury }: NonNullable<Moment['period']>,
): ReadMoment | undefined {
  const roman = romanAt(source, at);
  const number = roman > 0 ? roman : numberAt(source, at);
  if (roman === 0 && !endsWell(source, at + 1)) return undefined;
  const moment: Moment = { doubt: 0.8 };
  if (isShortDecade === true) {
    const isLater = number > first % 100 && number < 100 && number % 10 === 0;
    const next = isLater ? readShortDecades(source, number, number, at + 1, moment) : 0;
    const goesOn = isJoint(source, next) && numberAt(source, next + 1) >= 0;
    const isCount = next === at + 1 && !goesOn && isFollowedByWord(source, next);
    if (next === 0 || isCount) return undefined;
    return { at, next, moment };
  }
  if (roman === 0 && isFollowedByWord(source, at + 1)) return undefined;
  if (isCentury) {
    if (number < 1 || number > 30 || (roman === 0 && number <= last / 100)) return undefined;
    return { at, next: setCenturies(source, number, number, at + 1, moment), moment };
  }
  const isNext = isYearAt(source, at) && number > first && number % 10 === 0;
  moment.period = { first: number, last: number + 9, isCentury };
  return isNext ? { at, next: at + 1, moment } : undefined;
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
  const sign = wordAt(source, at + 1);
  if (sign === '/' || (sign === '-' && isOfDays)) return true;
  if (!isItem(source, at, isOfDays)) return false;
  const behind = wordAt(source, at + 1);
  const isMonthBehind = isOfDays && isOneOf(behind, 'tháng tết');
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

/** Reads the beginning of `từ 12 đến 14/1`, `(12 và 13/1)`: a day whose month stands at the end. */
export function readFirstDay(source: TokenizedText, at: number): ReadMoment | undefined {
  const joint = wordAt(source, at + 1);
  const isLed =
    (wordAt(source, at - 1) === 'từ' && isOneOf(joint, 'đến tới')) ||
    (wordAt(source, at - 1) === '(' && isJoint(source, at + 1));
  if (!isLed || !isItem(source, at, true)) return undefined;
  const last = readMoment(source, at + 2);
  if (last?.moment.day === undefined || last.moment.month === undefined) return undefined;
  if (!isDateInContext(source, last) || last.moment.from !== undefined) return undefined;
  const day = numberAt(source, at);
  // `từ 28 đến 3/3` could be anything else.
  // `từ 5 đến 7/10` may be marks.
  const doubt = last.moment.day > last.moment.month ? 0.8 : 0.6;
  return day < last.moment.day ? { at, next: at + 1, moment: { day, doubt } } : undefined;
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
