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
    if (isApposition(source, left, right)) appose(left.moment, right.moment);
    else if (!hasDate(left.moment)) giveDay(left.moment, right.moment);
    else if (isJoined(source, left, right)) complete(left.moment, right.moment);
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

function isApposition(source: TokenizedText, left: ReadMoment, right: ReadMoment): boolean {
  const isRelative = left.moment.weekday !== undefined || left.moment.dayOffset !== undefined;
  return (
    isRelative &&
    left.moment.day === undefined &&
    right.moment.day !== undefined &&
    right.moment.month !== undefined &&
    right.moment.from === undefined &&
    right.at === left.next + 1 &&
    wordAt(source, left.next) === '('
  );
}

function appose(left: Moment, right: Moment): void {
  if (right.day !== undefined) left.day = right.day;
  if (right.month !== undefined) left.month = right.month;
  if (right.year !== undefined) left.year = right.year;
  left.isInherited = true;
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

function complete(left: Moment, right: Moment): void {
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
  if (left.month === undefined) return;
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
