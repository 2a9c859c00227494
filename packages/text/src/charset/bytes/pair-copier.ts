/** From here on a unit is none, but stands for a byte that is a mark or means nothing. */
export const FLAG = 0x8000;

/** Where the bytes stand in the buffer of the writer, behind the units; counted in 32 bits. */
export const INPUT = 0x1800;

/** Reads bytes two at a time. */
export interface PairCopier {
  /**
   * Makes a table with an entry for each pair of bytes: the first byte, plus 256 times the second.
   *
   * @param units - What each byte means: a code unit, U+FFFD for nothing, or `FLAG` and the number
   *   of a mark.
   * @param marks - The marks by number, as combining characters.
   */
  readonly createPairs: (
    units: readonly number[],
    marks: readonly string[],
  ) => Uint16Array | Uint32Array;
  /**
   * Writes what bytes mean to the start of the writer, and tells how many units that is; -1 where
   * they are not simple.
   *
   * @param pairs - The table.
   * @param words - The buffer of the writer, with the bytes at `INPUT`, seven zeros behind them.
   * @param length - How many bytes there are.
   */
  readonly copyPairs: (
    pairs: Uint16Array | Uint32Array,
    words: Uint32Array,
    length: number,
  ) => number;
}
