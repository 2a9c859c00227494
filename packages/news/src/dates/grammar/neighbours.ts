import { isYearOfCycle } from './cycle-years.ts';
import { hasDate, isLaterInYear, type Moment, type ReadMoment } from './moment.ts';
import { type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';

const JOINTS = 'và , đến tới hoặc hay - hết sang';

/**
 * Lets a date take month and year from the one behind it: `từ ngày 2 đến 8/10/2023`, `ngày 13, 14/1`,
 * `thứ Ba (13/1)`. The moments are completed in place, from the last to the first.
 */
export function completeFromNeighbours(source: TokenizedText, found: readonly ReadMoment[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const left = found[index];
    const right = found[index + 1];
    if (left === undefined || right === undefined) continue;
    const isBracketed = right.at === left.next + 1 && wordAt(source, left.next) === '(';
    if (isBracketed && apposes(left.moment, right.moment)) continue;
    if (!hasDate(left.moment)) giveDay(left.moment, right.moment);
    else if (isJoined(source, left, right))
      complete(left.moment, right.moment, wordAt(source, right.next - 1) === 'lịch');
  }
}

function isJoined(source: TokenizedText, left: ReadMoment, right: ReadMoment): boolean {
  const [from, to] = [left.next, right.at];
  // `đêm 30 rạng sáng 1/5`: two parts of days are joined by nothing.
  if (to === from) return left.moment.part !== undefined && right.moment.part !== undefined;
  if (to - from > 2) return false;
  for (let at = from; at < to; at++) if (!isOneOf(wordAt(source, at), JOINTS)) return false;
  return true;
}

/** Lets two say the same day or year: `thứ Ba (13/1)`, `ngày 13/1 (thứ Ba)`, `năm Tân Hợi (1911)`. */
function apposes(left: Moment, right: Moment): boolean {
  // `Chủ nhật (17 và 18/1)`: the first of the bracket is not the day before it.
  if (right.isInherited === true) return false;
  if (isInWords(left) && isDayOfMonth(right)) appose(left, right);
  else if (isDayOfMonth(left) && right.weekday !== undefined && isInWords(right)) {
    left.weekday = right.weekday;
    appose(right, left);
  } else if (left.cycle !== undefined && isYearOfCycle(right.year ?? 0, left.cycle)) {
    left.year ??= right.year ?? 0;
  } else return false;
  return true;
}

function isInWords({ weekday, dayOffset, day }: Moment): boolean {
  return (weekday ?? dayOffset) !== undefined && day === undefined;
}

function isDayOfMonth({ day, month, from, doubt = 1 }: Moment): boolean {
  return day !== undefined && month !== undefined && from === undefined && doubt > 0.6;
}

function appose(to: Moment, from: Moment): void {
  if (from.day !== undefined) to.day = from.day;
  if (from.month !== undefined) to.month = from.month;
  if (from.year !== undefined) to.year = from.year;
  if (from.yearOffset !== undefined) to.yearOffset = from.yearOffset;
  to.isInherited = true;
}

/** The first clock time of `từ 7h đến 9h ngày 13/1` has the day of the last. */
function giveDay(left: Moment, right: Moment): void {
  const { hour, minute, part } = left;
  const day = { ...right };
  for (const key of ['hour', 'minute', 'part', 'fromClock'] as const)
    Reflect.deleteProperty(day, key);
  Object.assign(left, day, {
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(part === undefined ? {} : { part }),
    isInherited: true,
  });
}

function complete(left: Moment, right: Moment, isLunarSaid: boolean): void {
  shareEra(left, right);
  if (left.weekday !== undefined && left.day === undefined) shareWeek(left, right);
  if (right.lunar === 'yes' && right.month !== undefined) {
    giveLunarMonth(left, right);
    // `từ 15/12 đến 15/1 âm lịch`.
    if (isLunarSaid && left.day !== undefined && left.year === undefined) left.lunar = 'yes';
    return;
  }
  if (left.from !== undefined || left.lunar === 'yes' || left.isHoliday === true) return;
  const first = right.from ?? right;
  const isSameKind = (left.day === undefined) === (right.day === undefined);
  if (!isSameKind || left.year !== undefined || left.yearOffset !== undefined) return;
  if (left.day !== undefined && left.month === undefined && left.monthOffset === undefined) {
    if (first.month === undefined || left.direction !== undefined) return;
    // `từ ngày 28 đến 3/3`: the month before.
    const isMonthBefore = left.day > (first.day ?? 31);
    left.month = isMonthBefore ? ((first.month + 10) % 12) + 1 : first.month;
    left.isInherited = true;
  }
  if ((left.month ?? left.quarter) === undefined) return;
  const year = first.year ?? right.year;
  const isLater = isLaterInYear(left, first);
  if (year !== undefined) left.year = isLater ? year - 1 : year;
  else if (right.yearOffset !== undefined) left.yearOffset = right.yearOffset - (isLater ? 1 : 0);
  else {
    // A weekday tells the year by itself.
    if (left.weekday !== undefined || left.dayOffset !== undefined) return;
    // Neither has a year: they are to be given the same one. Chains lead to their end.
    left.yearOf = right.yearOf ?? right;
    return;
  }
  left.isInherited = true;
}

/** The 60 of `những năm 60, 70 của thế kỷ XIX`, the III of `thế kỷ III và II trước Công nguyên`. */
function shareEra(left: Moment, { period }: Moment): void {
  if (left.period === undefined || period === undefined) return;
  const { first, last, isCentury } = left.period;
  if (isCentury !== period.isCentury) return;
  // The century 3 ends with the year 300, or with -200.
  if (isCentury && period.last <= 0 && first > 0) {
    left.period = { first: 1 - last, last: 100 - last, isCentury };
  } else if (left.isShortDecade === true) {
    const shift = Math.floor(period.first / 100) * 100 - 1900;
    left.period = { first: first + shift, last: last + shift, isCentury };
    delete left.otherYears;
  }
}

/** The Monday of `từ thứ Hai đến thứ Sáu tuần này` is of that week. */
function shareWeek(left: Moment, { weekday, weekOffset }: Moment): void {
  if (weekday === undefined || weekOffset === undefined) return;
  left.weekOffset ??= weekOffset - ((left.weekday ?? 0) > weekday ? 1 : 0);
}

/** The days before `mùng 5 Tết` are of the lunar calendar: of its month, or of the one before. */
function giveLunarMonth(left: Moment, right: Moment): void {
  const { day, month, lunar } = left;
  if (day === undefined || month !== undefined || lunar === 'yes' || right.day === undefined)
    return;
  const isMonthBefore = day > right.day;
  const [last = 1, year] = [right.month, right.year];
  left.lunar = 'yes';
  left.month = isMonthBefore ? ((last + 10) % 12) + 1 : last;
  left.isInherited = true;
  if (isMonthBefore && last === 1) left.isBeforeTet = true;
  if (right.isBeforeTet === true) left.isBeforeTet = true;
  if (year !== undefined) left.year = year;
  if (right.cycle !== undefined) left.cycle = right.cycle;
  if (right.yearOffset !== undefined) left.yearOffset = right.yearOffset;
}
