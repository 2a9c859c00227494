import { dateToWords } from '../dates/date-to-words.ts';
import { isPossibleDate, type SpokenDate } from '../dates/spoken-date.ts';
import { LINKS } from './links.ts';
import type { Place, Reading } from './place.ts';

/** Words behind which 13/1 is a day, and no fraction. */
const BEFORE_DAYS: readonly string[] = [
  'ngày',
  'hôm',
  'sáng',
  'trưa',
  'chiều',
  'tối',
  'đêm',
  'khuya',
  'nay',
  'qua',
  'mùng',
  'mồng',
];

/** Words behind which 10/2016 is a month, and no number of a document. */
const BEFORE_MONTHS: readonly string[] = [
  'tháng',
  'từ',
  'đến',
  'tới',
  'hết',
  'đầu',
  'giữa',
  'cuối',
  'vào',
  'hồi',
  'trước',
  'sau',
  'và',
];

/**
 * Reads dates in figures, and two of them: 13/1/2015, 1.1.2016, tháng 10/2016, 18/10/1930-18/10/2015;
 * 13/1 and 2-8/10 where a word before, or a date, tells that they are dates.
 */
export function readDateChunk(place: Place): Reading | undefined {
  const { core, before, isAfterWeekday, lastRead } = place;
  const isTold = isAfterWeekday || lastRead === 'date' || BEFORE_DAYS.includes(before);
  const single = parseDate(core, before, isTold);
  if (single) return { kind: 'date', words: sayDate(single, place) };
  const [first = '', second = '', ...others] = core.split(/[-–]/);
  const last = others.length === 0 ? parseDate(second, before, isTold) : undefined;
  if (!last) return undefined;
  if (/^\d{1,2}$/.test(first)) {
    const day = { day: Number(first) };
    if (last.day === undefined || day.day >= last.day || !isPossibleDate(day)) return undefined;
    const end = sayDate(last, { ...place, before: 'ngày' });
    return { kind: 'date', words: `${sayDate(day, place)} đến ${end}` };
  }
  const from = parseDate(first, before, isTold);
  if (!from) return undefined;
  const end = sayDate(last, { ...place, before: '' });
  return { kind: 'date', words: `${sayDate(from, place)} đến ${end}` };
}

function parseDate(text: string, before: string, isTold: boolean): SpokenDate | undefined {
  const [, first, separator, second, year] =
    /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?$/.exec(text) ?? [];
  if (year === undefined && !(isTold && isDayAndMonth(separator, first, second, before))) {
    return BEFORE_MONTHS.includes(before) ? parseMonth(text) : undefined;
  }
  const day = { day: Number(first), month: Number(second) };
  const date = year === undefined ? day : { ...day, year: Number(year) };
  return isDate(date) ? date : undefined;
}

/** Whether two figures are a day and a month: 13/1, sáng 23-3. In ngày 2-8 they may be two days. */
function isDayAndMonth(
  separator: string | undefined,
  first: string | undefined,
  second: string | undefined,
  before: string,
): boolean {
  if (separator === '/') return true;
  if (separator !== '-' || LINKS.includes(before)) return false;
  return before !== 'ngày' || Number(first) > Number(second);
}

function parseMonth(text: string): SpokenDate | undefined {
  const [, month, year] = /^(\d{1,2})[/-]([12]\d{3})$/.exec(text) ?? [];
  const date = { month: Number(month), year: Number(year) };
  return isDate(date) ? date : undefined;
}

/** Whether every part is one, and they can be together. */
function isDate(date: SpokenDate): boolean {
  const { day = 1, month = 1, year = 1 } = date;
  return day >= 1 && month >= 1 && month <= 12 && year >= 1 && isPossibleDate(date);
}

/** Says a date, without `ngày` or `tháng` where that stands before it. */
function sayDate(date: SpokenDate, { before, options }: Place): string {
  const { firstDays = 'none' } = options;
  const isFirstDay = before === 'mùng' || before === 'mồng';
  const words = dateToWords(date, { ...options, firstDays: isFirstDay ? 'none' : firstDays });
  const opening = words.slice(0, words.indexOf(' '));
  const isSaid = before === opening || (isFirstDay && opening === 'ngày');
  return isSaid ? words.slice(opening.length + 1) : words;
}
