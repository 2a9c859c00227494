import type { Moment, ReadMoment } from './moment.ts';
import { readSmallNumber } from './number-words.ts';
import { beginsWell, endsWell, isDay, readDayAndMonth, readNumeric } from './numeric-forms.ts';
import { isGlued, isWord, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isUnit } from './units.ts';
import { isOneOf } from './word-lists.ts';

/**
 * Reads a day: `ngày 13`, `13/1`, `ngày 13 tháng 1`, `mùng 2`, `rằm`, `30 Tết`, `13 tháng 1`. A
 * month and a year in words are left to the readers of those.
 */
export function readDay(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.day !== undefined || moment.month !== undefined) return 0;
  const word = wordAt(source, at);
  if (word === 'rằm') return setLunarDay(moment, 15, 'yes', at + 1);
  let first = at;
  if (word === 'ngày') first++;
  const isMung = isOneOf(wordAt(source, first), 'mùng mồng');
  if (isMung) first++;
  if (wordAt(source, first) === 'rằm' && !isMung) return setLunarDay(moment, 15, 'yes', first + 1);
  const isLed =
    first > at ||
    moment.part !== undefined ||
    moment.weekday !== undefined ||
    moment.dayOffset !== undefined;
  const isOfTet = wordAt(source, first + 1) === '-' && wordAt(source, first + 3) === 'tết';
  const numeric = isOfTet
    ? 0
    : readNumericDay(source, first, isLed || isDayLed(source, first), moment);
  if (numeric > 0) return isMung ? setLunarDay(moment, moment.day, 'maybe', numeric) : numeric;
  const read = readSmallNumber(source, first);
  if (read === undefined || !isDay(read.value, 1)) return 0;
  if (numberAt(source, first) >= 0) {
    if (!(isLed || beginsWell(source, first)) || !endsWell(source, read.next)) return 0;
  }
  if (wordAt(source, read.next) === 'tết' && isLunarNewYear(source, read.next)) {
    const isInFull = wordAt(source, read.next + 1) === 'nguyên';
    return setTetDay(moment, read.value, isMung, read.next + (isInFull ? 3 : 1));
  }
  if (isMung) return setLunarDay(moment, read.value, 'maybe', read.next);
  // `hai tháng một lần` counts months: without a word before it, a day is written in digits.
  if (!isLed && numberAt(source, first) < 0) return 0;
  if (!isMonthOf(source, read.next)) {
    // `ngày một tăng`, `ngày hai bữa`: a day alone is written in digits.
    if (numberAt(source, first) < 0 || isCounted(source, read.next)) return 0;
    if (first === at && !(moment.part !== undefined && isLoneDay(source, read.next))) return 0;
  }
  moment.day = read.value;
  return read.next;
}

/** `sáng 13`, `đêm 30 rạng sáng 1/5`: behind a part of a day, where nothing follows to be counted. */
function isLoneDay(source: TokenizedText, next: number): boolean {
  const word = wordAt(source, next);
  const isNumberBehind = numberAt(source, next + 1) >= 0;
  // `sáng 15-17 độ`.
  if (word === '-' && isNumberBehind) return !isWord(source, next + 2);
  // `chiều 12 đến sáng 13/1`, but `chiều 12 đến 15 độ`.
  if (word === 'đến') return !isNumberBehind || isOneOf(wordAt(source, next + 2), '/ -');
  return !isWord(source, next) || isOneOf(word, 'rạng tại ở và');
}

/**
 * Tells whether `30-4` is a day by the words around: behind `hôm`, `dịp`, `lễ`, before `âm lịch`, and
 * behind `từ`, `đến`, `hết` where the first number is too great for the beginning of a period.
 */
function isDayLed(source: TokenizedText, at: number): boolean {
  const sign = wordAt(source, at + 1);
  if (sign !== '-' && sign !== '.') return false;
  const before = wordAt(source, at - 1);
  if (isOneOf(before, 'hôm dịp lễ') || wordAt(source, at + 3) === 'âm') return true;
  const isGreat = numberAt(source, at) > 12 && !isUnit(wordAt(source, at + 3));
  if (sign !== '-' || !isGreat) return false;
  // `từ 15-1 đến 15-2`, not `từ 15-12 đến 15-13`, a score.
  return before === 'từ'
    ? wordAt(source, at + 3) === 'đến' && readNumeric(source, at + 4, true) !== undefined
    : isOneOf(before, 'đến hết');
}

function readNumericDay(source: TokenizedText, at: number, isLed: boolean, moment: Moment): number {
  if (!isLed && !beginsWell(source, at)) return 0;
  const numeric = readNumeric(source, at, isLed) ?? readSpacedDay(source, at, moment);
  if (numeric?.moment.day === undefined || wordAt(source, numeric.next) === 'độ') return 0;
  Object.assign(moment, numeric.moment);
  return numeric.next;
}

/** `tối 1 - 4`: a part of a day has one day, so that this is no period. */
function readSpacedDay(
  source: TokenizedText,
  at: number,
  { part }: Moment,
): ReadMoment | undefined {
  if (part === undefined || wordAt(source, at + 1) !== '-') return undefined;
  const read = readDayAndMonth(source, at, '-', true);
  return read === undefined || isUnit(wordAt(source, read.next)) ? undefined : read;
}

function setLunarDay(
  moment: Moment,
  day: number | undefined,
  lunar: 'maybe' | 'yes',
  next: number,
): number {
  if (day === undefined || day > 30) return 0;
  moment.day = day;
  moment.lunar = lunar;
  return next;
}

/** `mùng 2 Tết` lies in the first month, `28 Tết` in the last one before. */
function setTetDay(moment: Moment, day: number, isMung: boolean, next: number): number {
  if (!isMung && day >= 20 && day <= 30) {
    if (day === 30) moment.isNewYearsEve = true;
    else {
      moment.day = day;
      moment.month = 12;
      moment.isBeforeTet = true;
    }
  } else if (day <= 15) {
    moment.day = day;
    moment.month = 1;
  } else return 0;
  moment.lunar = 'yes';
  return next;
}

/** Other festivals are named Tết too: `Tết Trung thu`, `Tết Dương lịch`. */
function isLunarNewYear(source: TokenizedText, at: number): boolean {
  return !isOneOf(wordAt(source, at + 1), 'trung dương tây đoan hàn');
}

/** Tells whether a month follows that makes a number before it a day, not a count of months. */
function isMonthOf(source: TokenizedText, at: number): boolean {
  if (wordAt(source, at) !== 'tháng') return false;
  if (isOneOf(wordAt(source, at + 1), 'giêng chạp')) return true;
  const month = readSmallNumber(source, at + 1);
  if (month === undefined || month.value < 1 || month.value > 12) return false;
  const isYear = wordAt(source, at + 1) === 'năm' && numberAt(source, at + 2) >= 1000;
  return !isYear && !isOneOf(wordAt(source, month.next), 'ngày tuổi giờ lần');
}

/** Tells whether what is behind a number makes it a count: `ngày 8 tiếng`, `ngày 3 lần`. */
function isCounted(source: TokenizedText, at: number): boolean {
  const word = wordAt(source, at);
  if (
    isOneOf(
      word,
      'tiếng lần bữa buổi ca tỷ tỉ triệu nghìn ngàn đồng giờ phút người con chiếc cuộc tấn kg năm tuần',
    )
  )
    return true;
  // `3 ngày 2 đêm`.
  const isTour = word === 'đêm' && numberAt(source, at - 3) >= 0;
  return (
    isTour ||
    word === '%' ||
    (isGlued(source, at) &&
      (word === '.' || word === ',') &&
      numberAt(source, at + 1) >= 0 &&
      isGlued(source, at + 1))
  );
}
