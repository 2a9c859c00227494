import type { DayPart } from '@quocngu/article';
import type { Moment } from './moment.ts';
import { readSmallNumber } from './number-words.ts';
import { isOneOf } from './word-lists.ts';
import { isGlued, lengthAt, numberAt, type TokenizedText, wordAt } from './tokens.ts';

/** Reads a clock time: `7h30`, `7g30`, `19 giờ`, `19 giờ 30 phút`, `7 giờ rưỡi`, `07:30`. */
export function readClock(source: TokenizedText, at: number, moment: Moment): number {
  const hour = readSmallNumber(source, at);
  if (hour === undefined || hour.value > 24 || moment.hour !== undefined) return 0;
  const mark = wordAt(source, hour.next);
  const isTight = isGlued(source, hour.next);
  let next: number;
  if (mark === 'giờ') next = readMinutes(source, hour.next + 1, moment);
  else if ((mark === 'h' || mark === 'g') && hour.next === at + 1) {
    next = readMinutes(source, hour.next + 1, moment);
  } else if (mark === ':' && isTight && lengthAt(source, hour.next + 1) === 2) {
    next = readMinutes(source, hour.next + 1, moment);
    if (moment.minute === undefined) return 0;
  } else return 0;
  moment.hour = hour.value;
  return next;
}

function readMinutes(source: TokenizedText, at: number, moment: Moment): number {
  if (wordAt(source, at) === 'rưỡi') {
    moment.minute = 30;
    return at + 1;
  }
  const read = readSmallNumber(source, at);
  if (read === undefined || read.value > 59) return at;
  const isMarked = isMinuteMark(source, read.next);
  const isTight = isGlued(source, at) && lengthAt(source, at) === 2;
  const sign = wordAt(source, read.next);
  const isDate = sign === '/' || sign === '-' || sign === '.';
  const isBare = wordAt(source, at - 1) === 'giờ' && numberAt(source, at) >= 0;
  if (!isMarked && !isTight && (!isBare || isDate || lengthAt(source, at) < 2)) return at;
  moment.minute = read.value;
  return isMarked ? read.next + 1 : read.next;
}

/** `phút`; close behind the number also `30'`, `30p`. */
function isMinuteMark(source: TokenizedText, at: number): boolean {
  const mark = wordAt(source, at);
  return mark === 'phút' || (isGlued(source, at) && isOneOf(mark, "' ’ ′ p ph"));
}

/** Tells whether a clock time in digits alone stands at a token: `10:30`, `10h30`. */
export function isClockInDigits(source: TokenizedText, at: number): boolean {
  const isTight = isGlued(source, at + 1) && isGlued(source, at + 2);
  if (!isTight || !isOneOf(wordAt(source, at + 1), ': h g') || isGlued(source, at)) return false;
  const [hour, minute] = [numberAt(source, at), numberAt(source, at + 2)];
  return hour >= 0 && hour < 24 && minute >= 0 && lengthAt(source, at + 2) === 2;
}

/**
 * Reads the end of a period of hours behind its beginning: `15h30 - 17h`. The moment becomes that of
 * the end, `fromClock` the beginning.
 *
 * @returns The index behind the period, or the one given where none follows.
 */
export function readClockPeriod(source: TokenizedText, at: number, moment: Moment): number {
  if (wordAt(source, at) !== '-' || moment.hour === undefined) return at;
  const end: Moment = {};
  const next = readClock(source, at + 1, end);
  if (next === 0) return at;
  const { hour, minute } = moment;
  moment.fromClock = { hour, ...(minute === undefined ? {} : { minute }) };
  delete moment.minute;
  Object.assign(moment, end);
  return next;
}

/** Tells whether a clock time is midnight by words, of which nobody knows on which side of the day. */
export function isMidnight({ hour, part }: Moment): boolean {
  return (hour === 12 || hour === 0) && part === 'night';
}

/** The hour from 0 to 23 that is meant by one of the clock and a part of a day. */
export function toFullHour(hour: number, part: DayPart | undefined): number {
  if (hour === 24) return 0;
  if (part === 'morning' || part === undefined) return hour === 12 && part ? 0 : hour;
  if (part === 'noon') return hour < 4 ? hour + 12 : hour;
  if (part === 'night' && (hour < 5 || hour === 12)) return hour % 12;
  return hour < 12 ? hour + 12 : hour;
}

/** Reads a part of a day: `sáng`, `rạng sáng`, `sáng sớm`, `chiều tối`, `nửa đêm`, `đầu giờ chiều`. */
export function readDayPart(source: TokenizedText, at: number, moment: Moment): number {
  if (moment.part !== undefined) return 0;
  const isHourEdge = isEdge(wordAt(source, at)) && wordAt(source, at + 1) === 'giờ';
  let next = isHourEdge ? at + 2 : at;
  const word = wordAt(source, next);
  if (word === 'rạng' || word === 'nửa') next++;
  const part = partOf(wordAt(source, next));
  // `đêm 24 rạng 25/12`.
  if (word === 'rạng' && (numberAt(source, next) >= 0 || wordAt(source, next) === 'ngày')) {
    moment.part = 'morning';
    return next;
  }
  if (part === undefined) return 0;
  moment.part = part;
  next++;
  const second = wordAt(source, next);
  if (second === 'sớm') return next + 1;
  if (part === 'afternoon' && second === 'tối') moment.part = 'evening';
  else if (part === 'night' && second === 'khuya') moment.part = 'night';
  else if (!(part === 'evening' && second === 'đêm')) return next;
  return next + 1;
}

/** Tells whether a word is that of a beginning or an end. */
export function isEdge(word: string): boolean {
  return word === 'đầu' || word === 'cuối';
}

function partOf(word: string): DayPart | undefined {
  switch (word) {
    case 'sáng':
      return 'morning';
    case 'trưa':
      return 'noon';
    case 'chiều':
      return 'afternoon';
    case 'tối':
      return 'evening';
    case 'đêm':
    case 'khuya':
      return 'night';
    default:
      return undefined;
  }
}
