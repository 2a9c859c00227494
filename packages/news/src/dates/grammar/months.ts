import type { Moment } from './moment.ts';
import { readSmallNumber } from './number-words.ts';
import { endsWell, isMonth, isYearAt, readNumeric } from './numeric-forms.ts';
import { romanAt } from './roman-numbers.ts';
import {
  isCapitalized,
  isGlued,
  isNameLike,
  numberAt,
  type TokenizedText,
  wordAt,
} from './tokens.ts';
import { readTail } from './directions.ts';
import { isOneOf } from './word-lists.ts';

/** Reads `tháng 1`, `tháng Giêng`, `tháng 10/2016`, `tháng này`, `tháng trước`. */
export function readMonth(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.month !== undefined || moment.monthOffset !== undefined) return 0;
  if (wordAt(source, at) !== 'tháng') return 0;
  const first = at + 1;
  const word = wordAt(source, first);
  if (word === 'giêng' || word === 'chạp') {
    moment.month = word === 'giêng' ? 1 : 12;
    moment.lunar = 'yes';
    return readLeap(source, first + 1, moment);
  }
  const numeric = readNumeric(source, first, true);
  if (numeric?.moment.month !== undefined && numeric.moment.day === undefined) {
    Object.assign(moment, numeric.moment);
    return numeric.next;
  }
  const tail = readTail(source, first);
  if (tail !== undefined) {
    if (isCounted(source, at) && moment.day === undefined) return 0;
    moment.monthOffset = tail.direction;
    return tail.next;
  }
  const month = readSmallNumber(source, first);
  if (month === undefined || !isMonth(month.value)) return 0;
  if (word === 'năm' && (isYearBehind(source, at) || wordAt(source, at - 1) === 'ngày')) return 0;
  if (wordAt(source, month.next) === 'lần') return 0;
  // `5 tháng 12 ngày tuổi`; a day before a month that does not have it: `ngày 30 tháng 2`.
  if (numberAt(source, at - 1) >= 0 && moment.day === undefined) {
    if (isOneOf(wordAt(source, month.next), 'ngày tuổi')) return 0;
    if (isOneOf(wordAt(source, at - 2), 'ngày mùng mồng')) return 0;
  }
  if (!endsWell(source, month.next) && wordAt(source, month.next) !== '/') return 0;
  moment.month = month.value;
  if (moment.lunar === 'yes' || wordAt(source, month.next) === 'nhuận') {
    return readLeap(source, month.next, moment);
  }
  // `tháng Giêng/2015`, `tháng 5/ 2014`.
  if (wordAt(source, month.next) === '/' && isYearAt(source, month.next + 1)) {
    moment.year = numberAt(source, month.next + 1);
    return month.next + 2;
  }
  return month.next;
}

/** `9 tháng năm 2014` are nine months of a year, `tháng năm 2014` is May. */
function isYearBehind(source: TokenizedText, at: number): boolean {
  return isYearAt(source, at + 2) && numberAt(source, at - 1) >= 0;
}

function readLeap(source: TokenizedText, at: number, moment: Moment): number {
  if (wordAt(source, at) !== 'nhuận') return at;
  moment.isLeapMonth = true;
  moment.lunar = 'yes';
  return at + 1;
}

/** Tells whether a unit of time is counted, or said to come back: `3 tháng qua`, `mỗi tháng này`. */
export function isCounted(source: TokenizedText, at: number): boolean {
  const number = numberAt(source, at - 1);
  const word = wordAt(source, at - 1);
  // The number of `quý ba năm 2015`, `tháng Tám năm 1945` is that of the word before it.
  if (isOneOf(wordAt(source, at - 2), 'tháng quý quí thứ')) return false;
  if (number >= 0) return true;
  return isOneOf(
    word,
    'một hai ba bốn năm sáu bảy bẩy tám chín mười mươi mốt lăm chục trăm nghìn ngàn triệu tỷ tỉ ' +
      'mấy vài nhiều những các mỗi hàng hằng từng nửa',
  );
}

/** Reads `quý 1`, `quý I/2015`, `quý này`. */
export function readQuarter(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.quarter !== undefined || !isOneOf(wordAt(source, at), 'quý quí')) return 0;
  const word = wordAt(source, at + 1);
  if (isOneOf(word, 'này tới trước vừa') && !isCounted(source, at)) {
    const tail = readTail(source, at + 1);
    if (tail === undefined) return 0;
    moment.quarterOffset = tail.direction;
    return tail.next;
  }
  const next = readQuarterNumber(source, at + 1, moment);
  if (next === 0 || moment.year !== undefined) return next;
  // `bà Trần Thị Quý 3 lần`, `Quý 2 phường`.
  const isName = isNameLike(source, at) && isCapitalized(source, at - 1);
  const isOther = isName || isOneOf(wordAt(source, next), 'lần phường con');
  if (!isOther) return next;
  delete moment.quarter;
  return 0;
}

/** Reads the number of a quarter, and a year joined to it: the `II/2015` of `quý I và II/2015`. */
export function readQuarterNumber(source: TokenizedText, at: number, moment: Moment): number {
  const number = numberAt(source, at);
  const quarter =
    number >= 0 ? number : romanAt(source, at) || (readSmallNumber(source, at)?.value ?? 0);
  if (quarter < 1 || quarter > 4) return 0;
  const next = at + 1;
  if (wordAt(source, next) === '/' && isGlued(source, next) && isYearAt(source, next + 1)) {
    moment.quarter = quarter;
    moment.year = numberAt(source, next + 1);
    return next + 2;
  }
  if (!endsWell(source, next)) return 0;
  moment.quarter = quarter;
  return next;
}

/** Reads `tuần này`, `tuần tới`, `tuần trước`, `cuối tuần qua`. */
export function readWeek(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.weekOffset !== undefined) return 0;
  const isEnd = wordAt(source, at) === 'cuối';
  const first = isEnd || wordAt(source, at) === 'đầu' ? at + 1 : at;
  if (
    wordAt(source, first) !== 'tuần' ||
    (first === at && moment.weekday === undefined && isCounted(source, at))
  )
    return 0;
  const tail = readTail(source, first + 1);
  if (tail === undefined || isOneOf(wordAt(source, first + 1), 'nay ngoái')) return 0;
  moment.weekOffset = tail.direction;
  if (isEnd) moment.isWeekend = true;
  return tail.next;
}
