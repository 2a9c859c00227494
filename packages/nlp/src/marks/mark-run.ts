/** The most tokens of a run; a longer one is cut. */
export const LONGEST_RUN = 512;

/** The tokens of a sentence. Index 0 and the one behind the last token stand for its edges. */
export interface MarkRun {
  /** How many tokens. */
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly bases: Int32Array;
  /** The candidate of a syllable that is marked as it stands; -1 where a syllable may get marks. */
  readonly candidates: Int32Array;
  /** 1 for tokens that begin with a capital inside a sentence and are not all capitals. */
  readonly capitals: Uint8Array;
  /** What a candidate with marks costs more, because the text around has marks. */
  markCost: number;
}

/** Creates a run to be filled again and again. */
export function createMarkRun(): MarkRun {
  const room = LONGEST_RUN + 2;
  return {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    bases: new Int32Array(room),
    candidates: new Int32Array(room),
    capitals: new Uint8Array(room),
    markCost: 0,
  };
}
