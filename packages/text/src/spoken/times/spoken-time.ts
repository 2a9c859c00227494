/** A time of the clock as it is spoken. */
export interface SpokenTime {
  /** From 0 to 24; 24 only on the full hour. */
  readonly hour: number;
  /** From 0 to 59. */
  readonly minute: number;
  /** From 0 to 59, where it is spoken. */
  readonly second?: number;
}
