import { requireOneOf } from '../../arguments/require.ts';
import { describe, requireWholeNumber } from '../../arguments/require-whole-number.ts';
import { wholeToWords } from '../whole-to-words.ts';
import { toWholeStyle } from '../whole-style.ts';
import type { SpokenTime } from './spoken-time.ts';

/** What `timeToWords` may be told. */
export interface TimeToWordsOptions {
  /**
   * Hours from 0 to 24 (`24-hour`, the default), or from 1 to 12 with the part of the day behind
   * (`12-hour`: `bảy giờ tối`).
   */
  readonly clock?: '24-hour' | '12-hour';
  /**
   * How minutes are said: `full` (the default: `bảy giờ ba mươi phút`), `short` (`bảy giờ ba mươi`), or
   * `colloquial`: half past as `bảy rưỡi`, the last 25 minutes before the next hour (`tám giờ kém mười
   * lăm`), the others short. With seconds it is always `full`.
   */
  readonly style?: 'full' | 'short' | 'colloquial';
  /** The word for 4 after `mươi`: `tư` (the default) or `bốn`. */
  readonly four?: 'tư' | 'bốn';
}

/**
 * Says a time of the clock: 7:30 is `bảy giờ ba mươi phút`.
 *
 * With the clock of 12 hours, 1 to 10 are `sáng`, 11 and 12 `trưa`, 13 to 18 `chiều`, 19 to 21 `tối`,
 * 22 to midnight `đêm`, by the hour that is named. That is a choice: usage differs at the edges (`mười
 * một giờ sáng`, `mười giờ tối`), and `wordsToTime` reads those too.
 *
 * @param time - Hour and minute, and a second where it is to be said.
 * @param options - Clock, style, and which word for 4.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError where a part or an option has another type; RangeError for a part out of range,
 *   for minutes after 24 hours, and for another option.
 *
 * @example
 * ```ts
 * import { timeToWords } from '@quocngu/text/spoken';
 *
 * timeToWords({ hour: 19, minute: 5 }); //=> 'mười chín giờ năm phút'
 * timeToWords({ hour: 19, minute: 30 }, { clock: '12-hour', style: 'colloquial' }); //=> 'bảy rưỡi tối'
 * timeToWords({ hour: 7, minute: 45 }, { style: 'colloquial' }); //=> 'tám giờ kém mười lăm'
 * ```
 */
export function timeToWords(time: SpokenTime, options: TimeToWordsOptions = {}): string {
  const { clock = '24-hour', style = 'full' } = options;
  requireOneOf('clock', clock, ['24-hour', '12-hour']);
  requireOneOf('style', style, ['full', 'short', 'colloquial']);
  const words = toWholeStyle(options);
  requireTime(time);
  const isShort = style !== 'full' && time.second === undefined;
  const isBefore = isShort && style === 'colloquial' && time.minute >= FIRST_MINUTE_BEFORE;
  const hour = isBefore ? time.hour + 1 : time.hour;
  const say = (value: number): string => wholeToWords(String(value), words);
  const spoken = [say(clock === '24-hour' ? hour : hour % 12 || 12)];
  if (isBefore) spoken.push('giờ kém', say(60 - time.minute));
  else if (isShort && style === 'colloquial' && time.minute === 30) spoken.push('rưỡi');
  else spoken.push(...sayMinutes(time, isShort, say));
  if (clock === '12-hour') spoken.push(partOfDay(hour));
  return spoken.join(' ');
}

/** From here on the colloquial style counts towards the next hour. */
const FIRST_MINUTE_BEFORE = 35;

function* sayMinutes(
  { minute, second }: SpokenTime,
  isShort: boolean,
  say: (value: number) => string,
): Iterable<string> {
  yield 'giờ';
  if (minute > 0 || second !== undefined) yield say(minute);
  if (!isShort && (minute > 0 || second !== undefined)) yield 'phút';
  if (second !== undefined) yield `${say(second)} giây`;
}

function partOfDay(hour: number): string {
  if (hour === 0 || hour >= 22) return 'đêm';
  if (hour <= 10) return 'sáng';
  if (hour <= 12) return 'trưa';
  return hour <= 18 ? 'chiều' : 'tối';
}

function requireTime(time: SpokenTime): void {
  if (typeof time !== 'object' || (time as unknown) === null) {
    throw new TypeError(`time must be an object of hour and minute, not ${describe(time)}`);
  }
  const { hour, minute, second } = time;
  requireWholeNumber('time.hour', hour, 0, 24);
  requireWholeNumber('time.minute', minute, 0, hour === 24 ? 0 : 59);
  if (second !== undefined) requireWholeNumber('time.second', second, 0, hour === 24 ? 0 : 59);
}
