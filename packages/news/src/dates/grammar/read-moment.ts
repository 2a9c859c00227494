import { readBareYearBehindEdge } from './bare-years.ts';
import { isClockInDigits, isEdge, readClock, readClockPeriod, readDayPart } from './clock-times.ts';
import { readDay } from './days.ts';
import { readDateTail } from './directions.ts';
import { readCentury, readDecade } from './eras.ts';
import { readHoliday } from './holidays.ts';
import { hasDate, hasDay, type Moment, type ReadMoment } from './moment.ts';
import { readMonth, readQuarter, readWeek } from './months.ts';
import { isDay } from './numeric-forms.ts';
import { readPeriod } from './periods.ts';
import { readRelativeDay } from './relative-days.ts';
import { readSeason } from './seasons.ts';
import { numberAt, type TokenizedText, wordAt } from './tokens.ts';
import { readWeekday } from './weekdays.ts';
import { isOneOf } from './word-lists.ts';
import { readYear } from './years.ts';
import { readZone } from './zones.ts';

/** Reads one piece of a date into a moment; gives the index behind it, 0 where there is none. */
type PieceReader = (source: TokenizedText, at: number, moment: Moment) => number;

/** From fine to coarse: a piece stands before those of the groups behind it. */
const PIECES: readonly (readonly PieceReader[])[] = [
  [readClock],
  [readDayPart],
  [readRelativeDay, readWeekday],
  [readHoliday, readDay],
  [readMonth, readQuarter, readSeason],
  [readWeek],
  [readDecade, readCentury, readYear],
];

const CLOCK = 0;
const PART = 1;
const DAY = 3;

/** Reads the longest date that begins at a token. */
export function readMoment(source: TokenizedText, at: number): ReadMoment | undefined {
  const moment: Moment = {};
  const next = readPieces(source, at, moment);
  if (next === 0 || !hasDate(moment)) return undefined;
  // `sáng tháng 5`, `7h năm 2014`: what is finer than a day needs one.
  const isFine = moment.part !== undefined || moment.hour !== undefined;
  if (isFine && !hasDay(moment)) return undefined;
  const read = readEnd(source, at, readPeriod(source, next, moment), moment);
  return isInCalendar(moment) ? read : undefined;
}

/** No calendar has `ngày 31 tháng 4`; a lunar month may have a 30th where ours has none. */
function isInCalendar({ day, month, year, lunar }: Moment): boolean {
  return day === undefined || month === undefined || lunar === 'yes' || isDay(day, month, year);
}

function readPieces(source: TokenizedText, at: number, moment: Moment): number {
  let end = 0;
  let group = -1;
  let next = at;
  for (;;) {
    const read = readPiece(source, next, moment, group, group === -1);
    if (read === undefined) {
      const clock = end > 0 && hasDay(moment) ? readClockBehind(source, end, moment) : 0;
      return clock > 0 ? clock : end;
    }
    end = read.next;
    group = read.group;
    next = end;
    if (group === CLOCK) end = next = readClockPeriod(source, next, moment);
    const isTimed = group === CLOCK || (group === PART && moment.hour !== undefined);
    const zone = isTimed ? readZone(source, next, moment) : 0;
    if (zone > 0 && wordAt(source, next) !== '(') end = next = zone;
    else if (zone > 0 && wordAt(source, zone) === ')') next = zone + 1;
    next = skipJoint(source, next, moment, group);
  }
}

function readPiece(
  source: TokenizedText,
  at: number,
  moment: Moment,
  group: number,
  isFirst: boolean,
): { next: number; group: number } | undefined {
  for (
    let each = group === PART && moment.hour === undefined ? 0 : group + 1;
    each < PIECES.length;
    each++
  ) {
    for (const reader of PIECES[each] ?? []) {
      const next = reader(source, at, moment);
      // A clock time behind a part of a day leaves room for the day, as one before does.
      if (next > 0) return { next, group: each === CLOCK && group === PART ? PART : each };
    }
  }
  const canOpen = (isFirst && !isPartOfCount(source, at)) || (!isFirst && group <= PART);
  return canOpen && isEdge(wordAt(source, at)) ? readBehindEdge(source, at + 1, moment) : undefined;
}

/** In `6 tháng đầu năm 2015`, `nửa đầu năm 2015` the beginning is that of the months, not of the year. */
function isPartOfCount(source: TokenizedText, at: number): boolean {
  return isOneOf(wordAt(source, at - 1), 'giờ ngày tuần tháng quý quí năm nửa');
}

/** `đầu` and `cuối` belong to a month, a season, a year, a decade or a century behind them. */
function readBehindEdge(
  source: TokenizedText,
  at: number,
  moment: Moment,
): { next: number; group: number } | undefined {
  for (let group = DAY + 1; group < PIECES.length; group++) {
    for (const reader of PIECES[group] ?? []) {
      const next = reader === readWeek ? 0 : reader(source, at, moment);
      if (next > 0) return { next, group };
    }
  }
  // `cuối 2014`.
  const next = readBareYearBehindEdge(source, at, moment);
  return next > 0 ? { next, group: PIECES.length - 1 } : undefined;
}

/** What may stand between two pieces: `hôm` before a day, a comma between a weekday and its date. */
function skipJoint(source: TokenizedText, at: number, moment: Moment, group: number): number {
  const word = wordAt(source, at);
  if (word === ',' && group <= DAY - 1 && moment.day === undefined) {
    const behind = wordAt(source, at + 1);
    const isDay = numberAt(source, at + 1) >= 0 || isOneOf(behind, 'ngày mùng mồng rằm thứ');
    const isPart = group === CLOCK && isOneOf(behind, 'sáng trưa chiều tối đêm hôm');
    return isDay || isPart ? at + 1 : at;
  }
  // `10:30 - 13/1/2015`.
  if (word === '-' && group === CLOCK && wordAt(source, at + 2) === '/') return at + 1;
  if (word === 'hôm' && group <= PART && !isOneOf(wordAt(source, at + 1), 'nay qua kia mai')) {
    return at + 1;
  }
  return at;
}

/** A clock time behind the date needs a word, or digits behind a whole date: `13/1/2015, 10:30`. */
function readClockBehind(source: TokenizedText, at: number, moment: Moment): number {
  const first = isOneOf(wordAt(source, at), ', -') ? at + 1 : at;
  const next = wordAt(source, first) === 'vào' ? first + 1 : first;
  if (wordAt(source, next) === 'lúc') return readClock(source, next + 1, moment);
  const isWhole = moment.day !== undefined && moment.year !== undefined;
  return isWhole && isClockInDigits(source, first) ? readClock(source, first, moment) : 0;
}

/** Reads what may stand behind a date: which side of the reference, the calendar, the zone. */
export function readEnd(
  source: TokenizedText,
  at: number,
  dateEnd: number,
  moment: Moment,
): ReadMoment {
  let next = dateEnd;
  const isOpen = moment.year === undefined && moment.yearOffset === undefined;
  const isOfDay = moment.day !== undefined || moment.weekday !== undefined;
  const isOfMonth = (moment.month ?? moment.quarter) !== undefined;
  if (isOpen && (isOfDay || isOfMonth) && moment.dayOffset === undefined) {
    const tail = moment.weekOffset === undefined ? readDateTail(source, next) : undefined;
    if (tail !== undefined) {
      moment.direction = tail.direction;
      next = tail.next;
    }
  }
  const isBracketed = wordAt(source, next) === '(';
  const calendarAt = isBracketed ? next + 1 : next;
  if (wordAt(source, calendarAt + 1) === 'lịch' && (isOfDay || moment.month !== undefined)) {
    if (wordAt(source, calendarAt) === 'âm') {
      moment.lunar = 'yes';
      if (moment.from !== undefined) moment.from.lunar = 'yes';
    }
    if (wordAt(source, calendarAt) === 'dương') delete moment.lunar;
    if (!isBracketed) next += 2;
    const year = readYear(source, isBracketed ? calendarAt + 3 : next, moment);
    if (year > 0) next = year;
  }
  if (moment.hour !== undefined && moment.zone === undefined) {
    const zone = readZone(source, next, moment);
    if (zone > 0 && wordAt(source, next) !== '(') next = zone;
  }
  return { at, next, moment };
}
