import type { Derived } from './provenance.ts';
import type { FieldSpan } from './span.ts';

/** What a date is to the article. */
export type DateRole =
  /** When the article was published. */
  | 'published'
  /** When it was last changed. */
  | 'modified'
  /** The date that its dateline gives. */
  | 'dateline'
  /** When what it reports happened. */
  | 'event'
  /** When a picture or recording was made. */
  | 'captured'
  /** The day against which its incomplete and relative dates were resolved. */
  | 'reference'
  /** Any other date in the text. */
  | 'mentioned';

/** How much of a date is known. */
export type DatePrecision =
  'century' | 'decade' | 'year' | 'month' | 'day' | 'part-of-day' | 'hour' | 'minute';

/** A part of a day, where that is all that is known beyond the day. It has no clock time. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** Another reading of a date. */
export interface DateAlternative extends Derived {
  /** As the `value` of a date. */
  readonly value: string;
  /** Where it differs from that of the date. */
  readonly precision?: DatePrecision;
  /** Where it differs from that of the date. */
  readonly part?: DayPart;
  /** The writings that speak for this reading. */
  readonly evidence?: readonly FieldSpan[];
}

/**
 * A date that the article states, or that is known about it. It holds what is known and no more: a
 * day has no clock time, and a year that the writing does not give stands in `value` only with the
 * origin of the rule that found it.
 */
export interface ArticleDate extends Derived {
  /** Always `date`. */
  readonly type: 'date';
  /**
   * Id, unique in the article.
   *
   * @minLength 1
   */
  readonly id: string;
  /** What the date is to the article. */
  readonly role: DateRole;
  /**
   * The date in local time, cut to what is known: `2015`, `2015-01`, `2015-01-13`,
   * `2015-01-13T07`, `2015-01-13T07:30`; without its year `--01`, `--01-13`, `---13`; `start/end`
   * for periods, decades and centuries. Left out where a relative expression has no reference.
   */
  readonly value?: string;
  /** How much is known; of a period whose ends differ, the lesser. */
  readonly precision: DatePrecision;
  /** The part of the day; given if and only if the precision is `part-of-day`. */
  readonly part?: DayPart;
  /**
   * The zone of the local time: an offset such as `+07:00`, `Z`, or a name such as
   * `Asia/Ho_Chi_Minh`.
   *
   * @pattern ^(Z|[+-]\d\d:\d\d|[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*)$
   */
  readonly zone?: string;
  /** CLDR name of the calendar that the date is written in, where not Gregorian; `value` is Gregorian. */
  readonly calendar?: string;
  /** What the writing alone says, in the form of `value`, where a rule had to complete it. */
  readonly stated?: string;
  /** The date as written; where `span` is given, equal to its slice. */
  readonly text?: string;
  /** Where it is written; left out where it came from outside the text. */
  readonly span?: FieldSpan;
  /** Id of another date in `dates`: the one against which this was resolved. */
  readonly reference?: string;
  /** Writings elsewhere that speak for the value, such as a year in another sentence. */
  readonly evidence?: readonly FieldSpan[];
  /** Other readings, the likeliest first. */
  readonly alternatives?: readonly DateAlternative[];
}
