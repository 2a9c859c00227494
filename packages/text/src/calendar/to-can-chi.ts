import { requireWholeNumber } from '../arguments/require-whole-number.ts';
import { type SolarDate, toDayNumber } from './solar-date.ts';
import { toLunarDate } from './to-lunar-date.ts';
import type { CalendarOptions } from './utc-offset.ts';

/** One of the sixty names of the cycle. */
export interface CanChi {
  /** The heavenly stem: Giáp, Ất, Bính … */
  readonly can: string;
  /** The earthly branch: Tý, Sửu, Dần … */
  readonly chi: string;
  /** Both, as they are said: Giáp Thìn. */
  readonly name: string;
}

/** The names of the parts of a day. */
export interface CanChiOfDate {
  /** Of the lunar year. */
  readonly year: CanChi;
  /** Of the lunar month; a leap month has that of the month it repeats. */
  readonly month: CanChi;
  readonly day: CanChi;
  /** Of the double hour, where an hour was given. */
  readonly hour?: CanChi;
}

/** What `toCanChi` takes. */
export interface ToCanChiOptions extends CalendarOptions {
  /** The hour of the clock, from 0 to 23. */
  readonly hour?: number;
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;

const BRANCHES = [
  ...['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ'],
  ...['Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'],
] as const;

/**
 * Names the lunar year, the lunar month and the day, and the hour if asked, in the cycle of sixty.
 *
 * Month 1 is always Dần. A day begins at midnight; the hour Tý is 23 to 1 o'clock, and its first half
 * has the stem of the day to come. The year changes at Tết (not at Lập xuân, as with fortune-tellers).
 *
 * @param date - A solar day from 1 January 1800 to 31 December 2199.
 * @param options - The hour, and the clock where it is not that of Vietnam.
 * @returns The names in NFC; `hour` only where one was given.
 * @throws RangeError for a day that does not exist or is out of range, an hour not from 0 to 23 and an
 *   impossible offset; TypeError for values of another type.
 * @see Hồ Ngọc Đức, Thuật toán tính âm lịch, for the places in the cycle.
 *
 * @example
 * ```ts
 * import { toCanChi } from '@quocngu/text/calendar';
 *
 * toCanChi({ year: 2024, month: 2, day: 10 }).year; //=> { can: 'Giáp', chi: 'Thìn', name: 'Giáp Thìn' }
 * toCanChi({ year: 2024, month: 2, day: 10 }).day.name; //=> 'Giáp Thìn'
 * toCanChi({ year: 2000, month: 1, day: 1 }, { hour: 12 }).hour?.name; //=> 'Mậu Ngọ'
 * ```
 */
export function toCanChi(date: SolarDate, options: ToCanChiOptions = {}): CanChiOfDate {
  const { year, month } = toLunarDate(date, options);
  const day = toDayNumber(date);
  const names = {
    year: nameOf(year - 4),
    month: nameOf(year * 12 + month - 47),
    day: nameOf(day - 11),
  };
  if (options.hour === undefined) return names;
  requireWholeNumber('hour', options.hour, 0, 23);
  return { ...names, hour: nameOf((day - 11) * 12 + Math.floor((options.hour + 1) / 2)) };
}

/** The name at a place of the cycle, Giáp Tý standing at 0 and every 60 places. */
function nameOf(place: number): CanChi {
  const can = STEMS[place % 10] ?? '';
  const chi = BRANCHES[place % 12] ?? '';
  return { can, chi, name: `${can} ${chi}` };
}
