import type { DatePrecision, DayPart } from '@quocngu/article';
import type { Span } from '@quocngu/span';

/** By which rule a date has its value, or why it has none. */
export type DateRule =
  /** The writing says it all. */
  | 'date/written'
  /** The writing leaves out the year, or more, and nothing completes it. */
  | 'date/incomplete'
  /** The year, or month, is written at a date beside it, as in `từ 2 đến 8/10/2023`. */
  | 'date/from-neighbour'
  /** The year, or month, that brings the date nearest to the reference. */
  | 'date/nearest'
  /** As `date/nearest`, to the side that `tới` or `vừa qua` says. */
  | 'date/direction'
  /** The year in which the day falls on the weekday that is written beside it. */
  | 'date/weekday-agrees'
  /** The weekday written is not that of the date written. */
  | 'date/weekday-differs'
  /** Counted from the reference: `hôm qua`, `tuần tới`, `thứ Ba tuần trước`. */
  | 'date/relative'
  /** A weekday with no word that tells the week. */
  | 'date/weekday'
  /** Converted from the lunar calendar. */
  | 'date/lunar'
  /** The day on which a holiday is kept. */
  | 'date/holiday'
  /** Two digits, or a name of the cycle of sixty years, that stand for several years. */
  | 'date/short-year'
  /** A season, of which only the year is certain. */
  | 'date/season';

/** Another reading of a date. */
export interface DateReadingAlternative {
  /** As the `value` of a date. */
  readonly value: string;
  /** Where it differs from that of the date. */
  readonly precision?: DatePrecision;
}

/** A date that a text states, with its span in UTF-16 code units. */
export interface DateExpression extends Span {
  /** The date as written: the text under the span. */
  readonly text: string;
  /**
   * ISO 8601, cut to what is known: `2015`, `2015-01`, `2015-01-13`, `2015-01-13T07:30`; without
   * its year `--01`, `--01-13`, `---13`; `start/end` for periods. Left out where nothing is known.
   */
  readonly value?: string;
  /** How much is written; of a period whose ends differ, the lesser. */
  readonly precision: DatePrecision;
  /** The part of the day; given if and only if the precision is `part-of-day`. */
  readonly part?: DayPart;
  /** The zone of the local time, where the writing or the reference says it. */
  readonly zone?: string;
  /** What the writing alone says, in the form of `value`, where a rule had to complete it. */
  readonly stated?: string;
  /** By which rule it has its value. */
  readonly rule: DateRule;
  /** How sure the reading is, from 0 to 1: a judgement, not a frequency. */
  readonly confidence: number;
  /** Other readings, the likeliest first. */
  readonly alternatives?: readonly DateReadingAlternative[];
}

/** The day against which incomplete and relative dates are resolved. */
export interface DateReference {
  /** A day of the Gregorian calendar, `YYYY-MM-DD`: by custom that of publication. */
  readonly date: string;
  /**
   * The zone in which the text was written, such as `+07:00`: given to parts of days and clock times,
   * and to days that are resolved against the reference.
   */
  readonly zone?: string;
}
