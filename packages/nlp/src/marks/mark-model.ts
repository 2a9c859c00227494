import type { Vocabulary } from '../words/vocabulary.ts';
import type { GroupTable } from './group-table.ts';

/*
 * A base is a syllable without its marks (`ma`); its candidates are the ways to mark it (`ma`, `má`,
 * `mà`, …), numbered one behind another. What is no syllable has a base of its own with a single
 * candidate, so that context is the same thing everywhere.
 */

/** Before the first token of a sentence and behind its last. */
export const EDGE = 0;
/** Digits, with or without letters. */
export const NUMBER = 1;
/** Commas, brackets, quotes and other signs inside a sentence. */
export const SIGN = 2;
/** Words that are no syllables, by their first letter. */
export const FOREIGN = 3;
export const FOREIGN_NAME = 4;

/** The base of the first syllable. */
export const FIRST_BASE = 5;

/** More bases and candidates than this do not fit the tables of training. */
export const MOST_BASES = 2048;
export const MOST_CANDIDATES = 8192;

/** No base has more candidates. */
export const WIDEST_BASE = 64;

/** Stands for the plain candidate of a base that is never written so. */
export const NO_PLAIN = 255;

/** Scores are whole numbers: so many make one unit of the natural logarithm. */
export const SCORE_SCALE = 16;

/** The syllables that a model knows. */
export interface MarkSyllables {
  /** By hashes: of bases their numbers, of marked syllables `MOST_BASES` and their candidates. */
  readonly vocabulary: Vocabulary;
  /** The number of bases, with those of what is no syllable. */
  readonly baseCount: number;
  /** The first candidate of each base, and behind the last base the number of candidates. */
  readonly firstCandidates: Uint16Array;
  /** Which candidate of each base, counted within it, has no marks, or `NO_PLAIN`. */
  readonly plainIndexes: Uint8Array;
  /** The spellings of candidates, small and composed, tones in the old style. */
  readonly spellings: readonly string[];
}

/** All that decides which marks a syllable gets. */
export interface MarkModel extends MarkSyllables {
  /** What each candidate costs, and how much more where it begins with a capital inside a sentence. */
  readonly costs: Uint8Array;
  readonly capitalCosts: Int8Array;
  /** In what share of uses a base has marks, in steps of `SHARE_STEPS`. */
  readonly markedShares: Uint8Array;
  /** By two bases in a row: candidates of both that go together, and how well. */
  readonly pairs: GroupTable;
  /** By such a group and a third base: what the three say of candidates of the first and the last. */
  readonly triples: GroupTable;
}
