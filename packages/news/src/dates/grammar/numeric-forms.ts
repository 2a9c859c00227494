import { daysInMonth } from '../resolve/day-number.ts';
import type { Moment, ReadMoment } from './moment.ts';
import { isGlued, isWord, lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';

/** Tells whether a day can stand in a month, of a year where one is given. */
export function isDay(day: number, month: number, year?: number): boolean {
  return isMonth(month) && day >= 1 && day <= daysInMonth(month, year);
}

/** Tells whether a number is one of a month. */
export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

/** Tells whether a token is a year of four digits that a newspaper may name. */
export function isYearAt(source: TokenizedText, at: number): boolean {
  const number = numberAt(source, at);
  return lengthAt(source, at) === 4 && number >= 1000 && number <= 2999;
}

/**
 * Reads a date in digits: `13/1/2015`, `13/1`, `1/2015`, `1.1.2016`, `27 - 9 - 1967`, `2015-01-13`.
 *
 * @param isDayFirst - Whether a word before says that a day follows, so that `2-9` and `2.9` are one.
 */
export function readNumeric(
  source: TokenizedText,
  at: number,
  isDayFirst: boolean,
): ReadMoment | undefined {
  const first = numberAt(source, at);
  const sign = wordAt(source, at + 1);
  if (first < 0 || (sign !== '/' && sign !== '.' && sign !== '-')) return undefined;
  const second = numberAt(source, at + 2);
  if (second < 0) return undefined;
  const isTight = isGlued(source, at + 1) && isGlued(source, at + 2);
  const isSpaced = sign === '-' || sign === '/';
  if (!isTight && !isSpaced) return undefined;
  // `ngày 28 - 10` is a day: with the lesser number first it could be a period.
  const isPair = isTight || (sign === '-' && isDayFirst && first > second);
  return (
    readThree(source, at, sign, isTight) ??
    (isPair ? readDayAndMonth(source, at, sign, isDayFirst) : undefined)
  );
}

function readThree(
  source: TokenizedText,
  at: number,
  sign: string,
  isTight: boolean,
): ReadMoment | undefined {
  if (wordAt(source, at + 3) !== sign) return undefined;
  const isThirdTight = isGlued(source, at + 3) && isGlued(source, at + 4);
  if (isTight !== isThirdTight || !endsWell(source, at + 5)) return undefined;
  const [first, second, third] = [at, at + 2, at + 4].map((each) => numberAt(source, each));
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const next = at + 5;
  if (isYearAt(source, at) && isTight && sign !== '.') {
    if (!isDay(third, second, first) || lengthAt(source, at + 4) > 2) return undefined;
    return { at, next, moment: { year: first, month: second, day: third } };
  }
  if (lengthAt(source, at) > 2 || lengthAt(source, at + 2) > 2) return undefined;
  if (isYearAt(source, at + 4)) {
    if (!isDay(first, second, third)) return undefined;
    return { at, next, moment: { year: third, month: second, day: first } };
  }
  // `13/1/15`, but `13/1/QĐ`.
  if (sign !== '/' || lengthAt(source, at + 4) !== 2 || !isTight || third < 0) return undefined;
  const [year, other] = third < 50 ? [2000 + third, 1900 + third] : [1900 + third, 2000 + third];
  if (!isDay(first, second, year)) return undefined;
  return { at, next, moment: { year, month: second, day: first, otherYears: [other] } };
}

/** Reads `13/1`, `10/2016`, whatever space stands in it. */
export function readDayAndMonth(
  source: TokenizedText,
  at: number,
  sign: string,
  isDayFirst: boolean,
): ReadMoment | undefined {
  const next = at + 3;
  if (!endsWell(source, next) || lengthAt(source, at) > 2) return undefined;
  const first = numberAt(source, at);
  const second = numberAt(source, at + 2);
  if (first < 0 || second < 0) return undefined;
  if (isYearAt(source, at + 2)) {
    if (!isMonth(first) || (sign !== '/' && !isDayFirst)) return undefined;
    return { at, next, moment: { year: second, month: first } };
  }
  if (lengthAt(source, at + 2) > 2 || !isDay(first, second)) return undefined;
  if (sign !== '/' && !isDayFirst) return undefined;
  const moment: Moment = { month: second, day: first };
  if (sign !== '/') moment.doubt = 0.9;
  return { at, next, moment };
}

/** Tells whether a number ends before a token: not where letters, a share or more digits follow. */
export function endsWell(source: TokenizedText, next: number): boolean {
  if (!isGlued(source, next)) return true;
  const sign = wordAt(source, next);
  if (isWord(source, next) || sign === '/' || sign === '%' || sign === '_') return false;
  const goesOn = sign === '.' || sign === ',' || sign === ':';
  return !goesOn || !isGlued(source, next + 1) || numberAt(source, next + 1) < 0;
}

/** Tells whether a number begins at a token: not behind letters, signs of money, or other digits. */
export function beginsWell(source: TokenizedText, at: number): boolean {
  if (!isGlued(source, at)) return true;
  if (isWord(source, at - 1)) return false;
  const sign = wordAt(source, at - 1);
  return sign === '' ? false : !'/.,:-_$€£#@+=&%?'.includes(sign);
}
