import { classAt, DEEPER, findBranch, isBranching, type Lexicon, missingPlace } from './lexicon.ts';
import {
  BEGINS_SHIFT,
  CLASS_SHIFT,
  ENDS_SHIFT,
  FREQUENCY_SHIFT,
  LISTED_SHIFT,
  ROLE_SHIFT,
} from './syllable-traits.ts';
import { START } from './token-kind.ts';
import { BOUNDARY_SYLLABLE } from './vocabulary.ts';

/** The most tokens of a run; a longer one is cut. */
export const LONGEST_RUN = 2048;

/**
 * Tokens that may be joined to words, with no sign and no line break between them. Index 0 and the
 * one behind the last token stand for what surrounds the run.
 */
export interface Run {
  /** How many tokens. */
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly syllables: Int32Array;
  readonly kinds: Uint8Array;
  /** Hashes of their letters. */
  readonly hashes: Int32Array;
  /** Places in the lexicon of two, three and four tokens from an index on. */
  readonly pairs: Int32Array;
  readonly threes: Int32Array;
  readonly fours: Int32Array;
  /** Their classes. */
  readonly pairClasses: Uint8Array;
  readonly threeClasses: Uint8Array;
  readonly fourClasses: Uint8Array;
  /** Whether words of the caller's stand in the run that have to be words. */
  isForced: boolean;
  /** What is added for their sake to the score of the gap behind each token. */
  readonly forces: Int32Array;
}

/** Creates a run to be filled again and again. */
export function createRun(): Run {
  const room = LONGEST_RUN + 4;
  return {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    syllables: new Int32Array(room),
    kinds: new Uint8Array(room),
    hashes: new Int32Array(room),
    pairs: new Int32Array(room),
    threes: new Int32Array(room),
    fours: new Int32Array(room),
    pairClasses: new Uint8Array(room),
    threeClasses: new Uint8Array(room),
    fourClasses: new Uint8Array(room),
    isForced: false,
    forces: new Int32Array(room),
  };
}

/** Looks the sequences of a run up; what the lexicon lacks gets the place that stands for that. */
export function lookUp(run: Run, lexicon: Lexicon): void {
  const { count, syllables, pairs, threes, fours, pairClasses, threeClasses, fourClasses } = run;
  const missing = missingPlace(lexicon);
  syllables[0] = BOUNDARY_SYLLABLE;
  syllables[count + 1] = BOUNDARY_SYLLABLE;
  for (let at = 0; at <= count; at++) {
    threes[at] = fours[at] = missing;
    threeClasses[at] = fourClasses[at] = 0;
    const pair = findBranch(lexicon, syllables[at] ?? 0, syllables[at + 1] ?? 0);
    if (pair < 0) {
      pairs[at] = missing;
      pairClasses[at] = 0;
      continue;
    }
    pairs[at] = pair;
    pairClasses[at] = classAt(lexicon, pair);
    if (at + 1 >= count || !isBranching(lexicon, pair)) continue;
    const three = findBranch(lexicon, DEEPER + pair, syllables[at + 2] ?? 0);
    if (three < 0) continue;
    threes[at] = three;
    threeClasses[at] = classAt(lexicon, three);
    if (at + 2 >= count || !isBranching(lexicon, three)) continue;
    const four = findBranch(lexicon, DEEPER + three, syllables[at + 3] ?? 0);
    if (four < 0) continue;
    fours[at] = four;
    fourClasses[at] = classAt(lexicon, four);
  }
}

/**
 * The place in `LISTED` of a gap between tokens of some shape.
 *
 * @param pairClass - The class of the pair around the gap; those of the pairs before and behind it follow.
 * @param listedThrees - 2 if the three tokens up to the right one are listed, plus 1 if the three
 * from the left one on are.
 */
export function listedIndex(
  shape: number,
  pairClass: number,
  beforeClass: number,
  behindClass: number,
  listedThrees: number,
): number {
  return (shape << 11) | (pairClass << 8) | (beforeClass << 5) | (behindClass << 2) | listedThrees;
}

/** The place in `SHAPES` of a gap, from the kinds of the four tokens around it. */
export function shapesIndex(before: number, left: number, right: number, behind: number): number {
  return (before << 10) | (left << 7) | (right << 4) | behind;
}

/** The place in `FAMILIES` of a gap between syllables with these traits. */
export function familiesIndex(left: number, right: number, pairClass: number): number {
  return (
    (((left >> BEGINS_SHIFT) & 7) << 8) |
    (((right >> ENDS_SHIFT) & 7) << 5) |
    (((left >> LISTED_SHIFT) & 1) << 4) |
    (((right >> LISTED_SHIFT) & 1) << 3) |
    pairClass
  );
}

/** The place in `FREQUENCIES` of a gap between syllables with these traits. */
export function frequenciesIndex(left: number, right: number, pairClass: number): number {
  return (
    (((left >> FREQUENCY_SHIFT) & 7) << 6) | (((right >> FREQUENCY_SHIFT) & 7) << 3) | pairClass
  );
}

/** The place in `CLASSES` of a gap between syllables with these traits. */
export function classesIndex(left: number, right: number, pairClass: number): number {
  return ((left >> CLASS_SHIFT) << 8) | ((right >> CLASS_SHIFT) << 3) | pairClass;
}

/** The place in `NAMES` of a gap, from the traits of the four tokens around it. */
export function namesIndex(
  shape: number,
  pairClass: number,
  before: number,
  left: number,
  right: number,
  behind: number,
): number {
  return (
    (shape << 9) |
    (pairClass === 0 ? 0 : 0x100) |
    (((before >> ROLE_SHIFT) & 3) << 6) |
    (((left >> ROLE_SHIFT) & 3) << 4) |
    (((right >> ROLE_SHIFT) & 3) << 2) |
    ((behind >> ROLE_SHIFT) & 3)
  );
}

/** The shape of a gap: the kinds of the tokens on both sides, and if the left one is the first. */
export function shapeOf(before: number, left: number, right: number): number {
  const pair = SHAPE_OF_PAIR[(left << 3) | right] ?? 0;
  return before === START ? pair | 8 : pair;
}

/**
 * At 8 · left kind + right kind: 0 small letters, 1 titles, 2 title and small, 3 small and title,
 * 4 capitals, 5 with a number or code, 6 other capitals, 7 the rest.
 */
// prettier-ignore
const SHAPE_OF_PAIR: readonly number[] = [
  7, 7, 7, 7, 7, 7, 5, 5,
  7, 0, 3, 7, 7, 7, 5, 5,
  7, 2, 1, 6, 6, 6, 5, 5,
  7, 7, 6, 6, 6, 6, 5, 5,
  7, 7, 6, 6, 4, 6, 5, 5,
  7, 7, 6, 6, 6, 6, 5, 5,
  5, 5, 5, 5, 5, 5, 5, 5,
  5, 5, 5, 5, 5, 5, 5, 5,
];

/** The place in `ONE` of a word of one token, from the kind of the one before it and its own. */
export function oneIndex(before: number, kind: number, isListed: number): number {
  return (kind << 2) | (before === START ? 2 : 0) | isListed;
}

/** The place in `TWO` of a word of two tokens, from the kind of the one before it and their own. */
export function twoIndex(before: number, first: number, second: number, wordClass: number): number {
  return (first << 7) | (second << 4) | (before === START ? 8 : 0) | wordClass;
}

/** The place in `MORE` of a word of three or more tokens from an index on. */
export function moreIndex({ kinds }: Run, at: number, length: number, wordClass: number): number {
  return (
    ((length > 4 ? 2 : length - 3) << 13) |
    ((kinds[at] ?? 0) << 10) |
    ((kinds[at + 1] ?? 0) << 7) |
    ((kinds[at + 2] ?? 0) << 4) |
    (kinds[at - 1] === START ? 8 : 0) |
    wordClass
  );
}

/** The place in `FOUR` of a word of four tokens from an index on. */
export function fourIndex({ pairClasses, syllables }: Run, at: number, wordClass: number): number {
  return (
    (wordClass === 0 ? 0 : 16) |
    (pairClasses[at] === 0 ? 0 : 8) |
    (pairClasses[at + 2] === 0 ? 0 : 4) |
    (syllables[at] === syllables[at + 2] ? 2 : 0) |
    (syllables[at + 1] === syllables[at + 3] ? 1 : 0)
  );
}

/** The place in `EXTENSIONS` of a word of up to four tokens. */
export function extensionsIndex(
  length: number,
  wordClass: number,
  classWithBefore: number,
  classWithBehind: number,
): number {
  return (
    ((length - 1) << 5) |
    (wordClass << 2) |
    (classWithBefore === 0 ? 0 : 2) |
    (classWithBehind === 0 ? 0 : 1)
  );
}
