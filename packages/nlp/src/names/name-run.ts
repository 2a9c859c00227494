import { LONGEST_PHRASE } from './gazetteer.ts';

/*
 * What a token looks like.
 */
/** Before the first and behind the last token. */
export const EDGE = 0;
export const LOWER = 1;
/** A capital and small letters. */
export const TITLE_CASE = 2;
/** One capital. */
export const INITIAL = 3;
/** Capitals only. */
export const UPPER = 4;
/** Capitals behind small letters. */
export const MIXED = 5;
export const NUMBER = 6;
/** Letters and digits. */
export const CODE = 7;
export const FULL_STOP = 8;
export const COMMA = 9;
export const COLON = 10;
export const OPENING = 11;
export const CLOSING = 12;
export const QUOTE = 13;
export const HYPHEN = 14;
export const SLASH = 15;
/** Signs inside names: ampersand, apostrophe, plus, middle dot. */
export const JOINER = 16;
export const OTHER = 17;

/** The most tokens that are looked at together. */
export const LONGEST_RUN = 1024;

/** Free places before and behind the tokens of a run, so that neighbours need no check. */
export const MARGIN = 4;

/** Tokens of a stretch of text; the first is at index `MARGIN`. */
export interface NameRun {
  /** The index behind the last token. */
  end: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of letters and tone, whatever the form and the case. */
  readonly hashes: Int32Array;
  readonly shapes: Uint8Array;
  /** At `index * (LONGEST_PHRASE + 1) + length` the classes of the phrase of so many tokens. */
  readonly phrases: Uint32Array;
  /** The most tokens of a known phrase that begins at the token, and that ends before it. */
  readonly reach: Uint8Array;
  readonly reachBack: Uint8Array;
  /** 1 where a word goes on over the beginning of the token, so that no name may begin or end. */
  readonly isInside: Uint8Array;
}

/** Creates a run without tokens. */
export function createNameRun(): NameRun {
  const room = LONGEST_RUN + 2 * MARGIN + LONGEST_PHRASE;
  return {
    end: MARGIN,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    hashes: new Int32Array(room),
    shapes: new Uint8Array(room),
    phrases: new Uint32Array(room * (LONGEST_PHRASE + 1)),
    reach: new Uint8Array(room),
    reachBack: new Uint8Array(room),
    isInside: new Uint8Array(room),
  };
}

/** The classes of the phrase of some tokens from an index on. */
export function phraseAt({ phrases }: NameRun, index: number, length: number): number {
  return phrases[index * (LONGEST_PHRASE + 1) + length] ?? 0;
}

/** Tells whether a token begins with a capital. */
export function isCapital(shape: number): boolean {
  return shape >= TITLE_CASE && shape <= MIXED;
}

/** Tells whether a token has letters or digits. */
export function isWordLike(shape: number): boolean {
  return shape >= LOWER && shape <= CODE;
}
