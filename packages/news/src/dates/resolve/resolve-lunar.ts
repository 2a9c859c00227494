import { toSolarDate } from '@quocngu/text/calendar';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import type { Moment } from '../grammar/moment.ts';
import { chooseNearest, type Resolution, type ResolvedReference } from './resolution.ts';
import { formatDay } from './value.ts';

const LUNAR_YEAR = 365;

/** Resolves a day or a month of the lunar calendar, as it is kept in Vietnam. */
export function resolveLunar(moment: Moment, reference: ResolvedReference | undefined): Resolution {
  const year = lunarYearOf(moment, reference);
  if (year !== undefined) {
    const value = lunarValue(moment, year);
    return { value, rule: 'date/lunar', confidence: value === undefined ? 0.5 : 0.9 };
  }
  const unknown: Resolution = { value: undefined, rule: 'date/incomplete', confidence: 0.8 };
  if (reference === undefined) return unknown;
  const readings = [-1, 0, 1].flatMap((step) => {
    const value = lunarValue(moment, reference.year + step);
    if (value === undefined) return [];
    const [first = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number);
    const distance = toDayNumber({ year: first, month, day }) - reference.number;
    return [{ value, distance }];
  });
  const nearest = chooseNearest(readings, LUNAR_YEAR, moment.direction);
  if (nearest === undefined) return unknown;
  const { best, others, confidence } = nearest;
  return { value: best, rule: 'date/lunar', confidence: Math.min(confidence, 0.9), others };
}

function lunarYearOf(moment: Moment, reference: ResolvedReference | undefined): number | undefined {
  if (moment.year !== undefined) return moment.year;
  if (moment.cycle !== undefined) return cycleYear(moment.cycle, reference);
  if (moment.yearOffset === undefined || reference === undefined) return undefined;
  return reference.year + moment.yearOffset;
}

/** The year of a name of the cycle that is nearest to the reference; years of it lie 60 apart. */
export function cycleYear(
  cycle: number,
  reference: ResolvedReference | undefined,
): number | undefined {
  if (reference === undefined) return undefined;
  // The year 4 was Giáp Tý.
  const ahead = (((cycle - (reference.year - 4)) % 60) + 60) % 60;
  return reference.year + (ahead > 15 ? ahead - 60 : ahead);
}

function lunarValue(moment: Moment, year: number): string | undefined {
  if (year < 1802 || year > 2198) return undefined;
  if (moment.isNewYearsEve === true) return dayBefore(solar(year, 1, 1, false));
  const { month, day, isLeapMonth = false } = moment;
  // `30 tháng Chạp` is said of the last day of the year where that month has no 30th, too.
  if (month === 12 && day === 30) return dayBefore(solar(year + 1, 1, 1, false));
  if (month === undefined) return undefined;
  const lunarYear = moment.isBeforeTet === true ? year - 1 : year;
  if (day !== undefined) {
    const date = solar(lunarYear, month, day, isLeapMonth);
    return date === undefined ? undefined : formatDay(fromDayNumber(date));
  }
  const first = solar(lunarYear, month, 1, isLeapMonth);
  const last = solar(lunarYear, month, 30, isLeapMonth) ?? solar(lunarYear, month, 29, isLeapMonth);
  if (first === undefined || last === undefined) return undefined;
  return `${formatDay(fromDayNumber(first))}/${formatDay(fromDayNumber(last))}`;
}

function dayBefore(day: number | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(fromDayNumber(day - 1));
}

const MOST_KEPT = 1000;
let kept: Map<string, number | undefined> | undefined;

/** The day number of a lunar day; kept, as a year of the calendar costs some thousand sines. */
function solar(year: number, month: number, day: number, isLeapMonth: boolean): number | undefined {
  const key = [year, month, day, isLeapMonth].join();
  kept ??= new Map();
  if (kept.has(key)) return kept.get(key);
  if (kept.size >= MOST_KEPT) kept.clear();
  const number = toNumber(year, month, day, isLeapMonth);
  kept.set(key, number);
  return number;
}

function toNumber(
  year: number,
  month: number,
  day: number,
  isLeapMonth: boolean,
): number | undefined {
  const date = toSolarDate({ year, month, day, isLeapMonth });
  return date === undefined ? undefined : toDayNumber(date);
}
