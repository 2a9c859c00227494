/** What guards memory and time against sources that are made to exhaust them. */
export interface SourceLimits {
  /** How many times larger than its compressed form anything may be; 200 where left out. */
  readonly ratio?: number;
  /** The largest record in bytes; 256 MiB where left out. */
  readonly recordBytes?: number;
}

/** The limits where none are given. */
export const DEFAULT_LIMITS: Required<SourceLimits> = { ratio: 200, recordBytes: 256 * 2 ** 20 };
