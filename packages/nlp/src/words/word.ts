/** A word of a text, or a sign. */
export interface Word {
  /** As it is written; several syllables with what stands between them. */
  readonly text: string;
  /** Offset of the first UTF-16 code unit. */
  readonly start: number;
  /** Offset after the last one. */
  readonly end: number;
}
