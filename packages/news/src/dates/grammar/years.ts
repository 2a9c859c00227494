import { readEra } from './common-era.ts';
import { readCycle } from './cycle-years.ts';
import { isCounted } from './months.ts';
import type { Moment } from './moment.ts';
import { readSmallNumber, readYearWords } from './number-words.ts';
import { beginsWell, endsWell, isYearAt } from './numeric-forms.ts';
import { readTail } from './directions.ts';
import { isWord, lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { isUnit } from './units.ts';
import { isOneOf } from './word-lists.ts';

/** Reads `năm 2015`, `năm ngoái`, `năm Ất Mùi`, `năm 257 trước Công nguyên`; behind a month `2015`. */
export function readYear(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.year !== undefined || moment.yearOffset !== undefined) return 0;
  const hasWord = wordAt(source, at) === 'năm';
  const isCyclic = readCycle(source, hasWord ? at + 1 : at, moment);
  if (isCyclic > 0) return isCyclic;
  if (!hasWord) {
    const isLed =
      moment.month !== undefined ||
      moment.season !== undefined ||
      moment.quarter !== undefined ||
      moment.isNewYearsEve === true;
    const first = isOneOf(wordAt(source, at), '/ - ,') ? at + 1 : at;
    // `ngày 21 tháng 2, 1962.`, but `trong tháng 6, 1962 hộ`.
    if (wordAt(source, at) === ',' && (moment.month === undefined || isWord(source, first + 1))) {
      return 0;
    }
    if (!isLed || !isYearAt(source, first) || !endsWell(source, first + 1)) return 0;
    // `quý I 2000 hộ`.
    if (first === at && (!beginsWell(source, at) || isUnit(wordAt(source, at + 1)))) return 0;
    moment.year = numberAt(source, first);
    return first + 1;
  }
  const isOfSchool = wordAt(source, at + 1) === 'học';
  const first = isOfSchool ? at + 2 : at + 1;
  const tail = readTail(source, first);
  if (tail !== undefined) {
    const next = readRelativeYear(source, at, moment, tail.direction, tail.next);
    if (next > 0 && isOfSchool) moment.isSchoolYear = true;
    return next;
  }
  if (wordAt(source, first) === 'kia') {
    moment.yearOffset = -2;
    return first + 1;
  }
  return readNumberedYear(source, at, first, moment);
}

function readRelativeYear(
  source: TokenizedText,
  at: number,
  moment: Moment,
  direction: number,
  next: number,
): number {
  // `tháng năm này` is May; `3 năm qua` a duration; `năm này qua năm khác` an idiom.
  const isDated = (moment.month ?? moment.day ?? moment.quarter ?? moment.season) !== undefined;
  if (!isDated && isCounted(source, at)) return 0;
  if (isOneOf(wordAt(source, next), 'đó qua')) return 0;
  // `năm tới mười năm`: from five to ten.
  const until = readSmallNumber(source, next);
  if (until !== undefined && wordAt(source, until.next) === 'năm') return 0;
  const isVague = next === at + 2 && isOneOf(wordAt(source, at + 1), 'trước sau qua');
  // In a story, `năm sau` may count from a year that was named before.
  if (isVague) moment.doubt = 0.7;
  moment.yearOffset = direction;
  return next;
}

function readNumberedYear(
  source: TokenizedText,
  at: number,
  first: number,
  moment: Moment,
): number {
  const number = numberAt(source, first);
  if (number < 0) {
    const read = readYearWords(source, first);
    if (read === undefined) return 0;
    moment.year = read.value;
    return read.next;
  }
  if (!endsWell(source, first + 1) && wordAt(source, first + 1) !== '/') return 0;
  const end = first + 1;
  const isCount = isCounted(source, at) && moment.month === undefined;
  if (lengthAt(source, first) === 4 && number >= 1000) {
    // `hai năm 2013 và 2014`.
    const isList = isOneOf(wordAt(source, end), 'và ,') && isYearAt(source, end + 1);
    if (isCount && !isList && !isOneOf(wordAt(source, at - 1), 'những các')) return 0;
    moment.year = number;
    return readEra(source, end, moment);
  }
  if (isCount || number === 0) return 0;
  if (lengthAt(source, first) >= 3) {
    moment.year = number;
    return readEra(source, end, moment);
  }
  moment.year = number;
  const next = readEra(source, end, moment);
  if (next > end) return next;
  delete moment.year;
  if (number < 30 || lengthAt(source, first) !== 2) return 0;
  if (isOneOf(wordAt(source, end), 'tuổi tháng ngày người con tỷ tỉ triệu nghìn')) return 0;
  moment.year = 1900 + number;
  moment.otherYears = [2000 + number, number];
  return end;
}
