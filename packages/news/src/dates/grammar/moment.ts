import type { DayPart } from '@quocngu/article';

/** A side of the reference: `vừa qua`, `này`, `tới`. */
export type Direction = -1 | 0 | 1;

/** What the writing of one date says, piece by piece; the readers fill it in. */
export interface Moment {
  year?: number;
  month?: number;
  day?: number;
  /** Years from that of the reference: -1 for `năm ngoái`. */
  yearOffset?: number;
  /** `năm học này`: a school year, which ends in the summer behind its first one. */
  isSchoolYear?: boolean;
  monthOffset?: number;
  weekOffset?: number;
  dayOffset?: number;
  quarterOffset?: number;
  /** 1, Monday, to 7, Sunday. */
  weekday?: number;
  direction?: Direction;
  part?: DayPart;
  hour?: number;
  minute?: number;
  /** The beginning of a period of hours of which `hour` and `minute` are the end. */
  fromClock?: { readonly hour: number; readonly minute?: number };
  quarter?: number;
  /** 0, spring, to 3, winter. */
  season?: number;
  /** The first year of a decade, or of a century; `until` is the last. */
  period?: { readonly first: number; readonly last: number; readonly isCentury: boolean };
  /** A decade in two digits that no century is said of. */
  isShortDecade?: boolean;
  /** A decade or century counted from that of the reference: -1 for `thế kỷ trước`. */
  periodOffset?: { readonly offset: number; readonly isCentury: boolean };
  /** `cuối tuần`. */
  isWeekend?: boolean;
  /** `yes` where the lunar calendar is said, `maybe` where `mùng` alone hints at it. */
  lunar?: 'maybe' | 'yes';
  isLeapMonth?: boolean;
  /** The last day of the lunar year: `30 Tết`, `giao thừa`. */
  isNewYearsEve?: boolean;
  /** A day of the last month, named by the Tết to come: `28 Tết`. */
  isBeforeTet?: boolean;
  /** A named holiday gave day and month, or should have: other countries keep other days. */
  isHoliday?: boolean;
  /** Other years that the year could be: of two digits, or of a name of the cycle. */
  otherYears?: readonly number[];
  /** The place of a year in the cycle of sixty, from Giáp Tý, 0. */
  cycle?: number;
  /** Read from a form that other things have too, from 0 to 1. */
  doubt?: number;
  zone?: string;
  /** `giờ địa phương`: the zone is another one, and not said. */
  isElsewhere?: boolean;
  /** The first of the days, months or years of a period of which this is the last. */
  from?: Moment;
  /** The date that ends the list or the period, whose year this has, where neither is written. */
  yearOf?: Moment;
  /** The year of the story in which this is told without one: another reading, and no more. */
  storyYear?: number;
  /** Month or year came from a date beside it. */
  isInherited?: boolean;
}

/** Tells whether a day is said, of which a part or a clock time can be. */
export function hasDay(moment: Moment): boolean {
  return (
    moment.day !== undefined ||
    moment.dayOffset !== undefined ||
    moment.weekday !== undefined ||
    moment.isNewYearsEve === true ||
    (moment.isHoliday === true && moment.month === undefined)
  );
}

/** Tells whether a month, or a day of one, comes behind another in the course of a year. */
export function isLaterInYear(one: Moment, other: Moment): boolean {
  if ((one.quarter ?? 0) > (other.quarter ?? 4)) return true;
  const [month = 0, otherMonth = 12] = [one.month, other.month];
  return month > otherMonth || (month === otherMonth && (one.day ?? 0) > (other.day ?? 31));
}

/** A moment with the tokens it was read from, `[at, next)`. */
export interface ReadMoment {
  readonly at: number;
  readonly next: number;
  readonly moment: Moment;
}

/** Tells whether anything is said that is a date by itself: parts of a day and clock times are not. */
export function hasDate(moment: Moment): boolean {
  return (
    moment.year !== undefined ||
    moment.month !== undefined ||
    moment.day !== undefined ||
    moment.yearOffset !== undefined ||
    moment.monthOffset !== undefined ||
    moment.weekOffset !== undefined ||
    moment.dayOffset !== undefined ||
    moment.quarterOffset !== undefined ||
    moment.weekday !== undefined ||
    moment.quarter !== undefined ||
    moment.season !== undefined ||
    moment.period !== undefined ||
    moment.periodOffset !== undefined ||
    moment.cycle !== undefined ||
    moment.isHoliday === true ||
    moment.isNewYearsEve === true
  );
}
