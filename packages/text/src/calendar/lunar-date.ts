/** A day of the lunar calendar. */
export interface LunarDate {
  /** The solar year in which the lunar year begins. */
  readonly year: number;
  /** From 1, Giêng, to 12, Chạp; a leap month has the number of the one before it. */
  readonly month: number;
  /** From 1, mùng một, to 29 or 30. */
  readonly day: number;
  /** Whether this is the leap month behind the month of the same number. */
  readonly isLeapMonth: boolean;
}
