import { requireOneOf } from '../../arguments/require.ts';
import { groupToWords } from '../group-words.ts';
import type { NumberToWordsOptions } from '../number-to-words.ts';
import { toWholeStyle } from '../whole-style.ts';
import { MONTHS, WEEKDAYS } from './date-words.ts';
import { requireDate, type SpokenDate } from './spoken-date.ts';
import { type YearReading, yearToWords } from './year-to-words.ts';

/** What `dateToWords` may be told. */
export interface DateToWordsOptions extends Pick<
  NumberToWordsOptions,
  'zero' | 'thousand' | 'four'
> {
  /**
   * How the year is read: as a `number` (the default: `hai nghìn không trăm mười lăm`), digit by digit
   * (`digits`: `hai không một năm`), or `short` (`hai không mười lăm`, `một chín bảy lăm`).
   */
  readonly year?: YearReading;
  /** What stands before the days from 1 to 10: nothing (`none`), `mùng` (lunar by default) or `mồng`. */
  readonly firstDays?: 'none' | 'mùng' | 'mồng';
  /** What a day begins with: `ngày` (the default), or nothing (`none`) where it is still a date. */
  readonly opening?: 'ngày' | 'none';
  /** Whether `âm lịch` closes a lunar date (the default) or is left out (`none`). */
  readonly label?: 'âm lịch' | 'none';
}

/**
 * Says a date: 13 January 2015 is `ngày mười ba tháng một năm hai nghìn không trăm mười lăm`.
 *
 * April is `tháng tư`. The first lunar month is `tháng giêng`, the last `tháng chạp`, and lunar days to
 * the tenth have `mùng` before them.
 *
 * @param date - A day, month or year, or more of them; see `SpokenDate`. What `toLunarDate` of
 *   `@quocngu/text/calendar` gives is one, with `calendar: 'lunar'`. That the weekday is that of the
 *   day is not checked.
 * @param options - Which of the words in use.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError where a part or an option has another type; RangeError for a day that cannot be,
 *   for parts that do not go together (a day and a year without a month), and for another option.
 *
 * @example
 * ```ts
 * import { dateToWords } from '@quocngu/text/spoken';
 *
 * dateToWords({ weekday: 2, day: 13, month: 1 }); //=> 'thứ ba ngày mười ba tháng một'
 * dateToWords({ month: 4, year: 1975 }, { year: 'short' }); //=> 'tháng tư năm một chín bảy lăm'
 * dateToWords({ day: 1, month: 1, calendar: 'lunar' }, { opening: 'none', label: 'none' }); //=> 'mùng một tháng giêng'
 * ```
 */
export function dateToWords(date: SpokenDate, options: DateToWordsOptions = {}): string {
  requireDate(date);
  const { weekday, day, month, year, calendar = 'solar', isLeapMonth = false } = date;
  const isLunar = calendar === 'lunar';
  const { firstDays = isLunar ? 'mùng' : 'none', opening = 'ngày', label = 'âm lịch' } = options;
  const { year: yearReading = 'number' } = options;
  requireOneOf('year', yearReading, ['number', 'digits', 'short']);
  requireOneOf('firstDays', firstDays, ['none', 'mùng', 'mồng']);
  requireOneOf('opening', opening, ['ngày', 'none']);
  requireOneOf('label', label, ['âm lịch', 'none']);
  const style = toWholeStyle(options);
  const words: string[] = [];
  if (weekday !== undefined) words.push(WEEKDAYS[weekday - 1] ?? '');
  if (day !== undefined) {
    const isFirst = day <= 10 && firstDays !== 'none';
    if (opening === 'ngày' || (month === undefined && !isFirst)) words.push('ngày');
    if (isFirst) words.push(firstDays);
    words.push(groupToWords(day, 'plain', style));
  }
  if (month !== undefined) words.push('tháng', monthToWord(month, isLunar));
  if (isLeapMonth) words.push('nhuận');
  if (year !== undefined) words.push('năm', yearToWords(year, yearReading, style));
  if (isLunar && label === 'âm lịch') words.push(label);
  return words.join(' ');
}

function monthToWord(month: number, isLunar: boolean): string {
  if (isLunar && month === 1) return 'giêng';
  return isLunar && month === 12 ? 'chạp' : (MONTHS[month - 1] ?? '');
}
