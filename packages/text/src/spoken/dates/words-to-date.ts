import { requireString } from '../../arguments/require.ts';
import { digitOf } from '../known-words.ts';
import { splitWords } from '../split-words.ts';
import { isAtEnd, takeNumber, takePair, takeWord, type WordCursor } from '../word-cursor.ts';
import { MONTHS, WEEKDAYS } from './date-words.ts';
import { readYear } from './read-year.ts';
import { isPossibleDate, type SpokenDate } from './spoken-date.ts';

/**
 * Reads a date in Vietnamese words: `ngày mười ba tháng một` is day 13 of month 1.
 *
 * All that `dateToWords` writes is read, with commas or without, and what is said besides: `mồng`,
 * `hăm mốt`, `rằm`, `tháng bốn`, `chúa nhật`, `âm lịch` behind the month. `tháng giêng`, `tháng chạp`,
 * `nhuận` and `rằm` make a date lunar where `dương lịch` does not say otherwise. A year is the number
 * that is said, `năm bốn mươi` 40; one said without `mươi` (`năm bảy lăm`) is not read, because its
 * century is not known.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns The parts that were said, nothing added, `calendar` only where it is lunar; `undefined`
 *   where the text is no date, or a day that cannot be (`ngày ba mươi tháng hai`).
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToDate } from '@quocngu/text/spoken';
 *
 * wordsToDate('Thứ tư, ngày mùng năm tháng năm'); //=> { weekday: 3, day: 5, month: 5 }
 * wordsToDate('tháng mười năm hai không mười lăm'); //=> { month: 10, year: 2015 }
 * wordsToDate('rằm tháng giêng'); //=> { day: 15, month: 1, calendar: 'lunar' }
 * ```
 */
export function wordsToDate(text: string): SpokenDate | undefined {
  requireString(text);
  const cursor = { words: splitWords(text.replaceAll(',', ' ')), at: 0 };
  const weekday = takeWeekday(cursor);
  const fullMoon = takeFullMoon(cursor);
  const day = fullMoon ?? takeDay(cursor);
  const month = takeMonth(cursor);
  const isLeapMonth = takeWord(cursor, 'nhuận') !== undefined;
  const calendarOfMonth = takeCalendar(cursor);
  const year = takeYear(cursor);
  const calendar = calendarOfMonth ?? takeCalendar(cursor);
  if (!isAtEnd(cursor)) return undefined;
  const soundsLunar = fullMoon !== undefined || month?.isLunarName === true || isLeapMonth;
  const date: SpokenDate = {
    ...(weekday !== undefined && { weekday }),
    ...(day !== undefined && { day }),
    ...(month && { month: month.number }),
    ...(year !== undefined && { year }),
    ...((calendar === 'lunar' || (soundsLunar && !calendar)) && { calendar: 'lunar' }),
    ...(isLeapMonth && { isLeapMonth }),
  };
  return isPossibleDate(date) ? date : undefined;
}

// Each of these goes on only behind what it could read, so that the rest is found at the end.

function takeWeekday(cursor: WordCursor): number | undefined {
  const [first = '', second = ''] = cursor.words;
  const name = `${first === 'chúa' ? 'chủ' : first} ${second === 'bẩy' ? 'bảy' : second}`;
  const index = WEEKDAYS.indexOf(name);
  if (index === -1) return undefined;
  cursor.at += 2;
  return index + 1;
}

/** rằm, ngày rằm */
function takeFullMoon(cursor: WordCursor): number | undefined {
  return takePair(cursor, 'ngày', 'rằm') || takeWord(cursor, 'rằm') ? 15 : undefined;
}

/** ngày mười ba, mùng năm, and mười ba before a month. */
function takeDay(cursor: WordCursor): number | undefined {
  const start = cursor.at;
  const opening = takeWord(cursor, 'ngày');
  const firstDays = takeWord(cursor, 'mùng', 'mồng');
  const day = takeNumber(cursor);
  const isTold = opening ?? firstDays ?? cursor.words[cursor.at] === 'tháng';
  if (day && day <= (firstDays ? 10 : 31) && isTold) return day;
  cursor.at = start;
  return undefined;
}

interface SpokenMonth {
  readonly number: number;
  /** Whether it is called giêng or chạp. */
  readonly isLunarName: boolean;
}

function takeMonth(cursor: WordCursor): SpokenMonth | undefined {
  const { words, at } = cursor;
  const [unit, first = '', second = ''] = words.slice(at, at + 3);
  if (unit !== 'tháng') return undefined;
  const two = MONTHS.indexOf(`${first} ${second}`);
  const number = two === -1 ? monthOf(first) : two + 1;
  if (number === 0) return undefined;
  cursor.at += two === -1 ? 2 : 3;
  return { number, isLunarName: first === 'giêng' || first === 'chạp' };
}

/** The number of a month of one word, 0 where it is none. */
function monthOf(word: string): number {
  if (word === 'giêng') return 1;
  if (word === 'chạp') return 12;
  const index = MONTHS.indexOf(word);
  return index === -1 ? (digitOf(word) ?? 0) : index + 1;
}

function takeCalendar(cursor: WordCursor): 'lunar' | 'solar' | undefined {
  if (takePair(cursor, 'âm', 'lịch')) return 'lunar';
  return takePair(cursor, 'dương', 'lịch') ? 'solar' : undefined;
}

/** năm hai nghìn, up to the name of a calendar */
function takeYear(cursor: WordCursor): number | undefined {
  const { words, at } = cursor;
  if (words[at] !== 'năm') return undefined;
  const end = words.length - (words.at(-1) === 'lịch' ? 2 : 0);
  const year = readYear(words.slice(at + 1, end));
  if (year !== undefined) cursor.at = end;
  return year;
}
