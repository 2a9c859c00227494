import { FIRST_WEIGHT, missingPlace, WEIGHTS_STEP } from './lexicon.ts';
import {
  classesIndex,
  extensionsIndex,
  familiesIndex,
  fourIndex,
  frequenciesIndex,
  listedIndex,
  LONGEST_RUN,
  moreIndex,
  namesIndex,
  oneIndex,
  type Run,
  shapeOf,
  shapesIndex,
  twoIndex,
} from './run.ts';
import {
  ALONE,
  BEFORE,
  BEHIND,
  FOLLOWING,
  LEFT,
  LISTED_SHIFT,
  PAIR,
  PAIR_LEFT,
  PAIR_RIGHT,
  PRECEDING,
  RIGHT,
  SYLLABLE_WEIGHTS,
  WORD,
} from './syllable-traits.ts';
import type { WordModel } from './word-model.ts';

/** No way leads here. */
const IMPOSSIBLE = -0x1fffffff;

/** For how many pairs of syllables the score is kept, as a power of two. */
const KEPT_BITS = 14;

/**
 * Finds the words of a run that was looked up: the length of each stands at the index of its last
 * token, else 0.
 */
export type Decoder = (run: Run, lengths: Int32Array) => void;

/**
 * Creates the search for the best way to cut a run into words (a semi-Markov model, decoded exactly
 * by dynamic programming over the length of the open word; words of five tokens and more share one
 * length, and the one with the best inside is looked at).
 *
 * All weights stand in one array, and what a step needs in variables: a typed array that is looked up
 * anew for each weight costs several times the weight itself. What two neighbours alone decide is
 * added up once and kept, for as many pairs as fit into a small table.
 *
 * @see Sunita Sarawagi and William W. Cohen, Semi-Markov Conditional Random Fields (2004).
 */
export function createDecoder(model: WordModel): Decoder {
  const { traits, weights, lexicon, offsets } = model;
  const missing = missingPlace(lexicon);
  const { syllables: first, listed, shapes, families, frequencies, classes, names } = offsets;
  const { more, extensions, four } = offsets;
  const singles = scoreSingles(model);
  const doubles = scoreDoubles(model);
  const mostForUnlisted = mostForUnlistedIn(model);
  /** Length of the word that the best way ends with, and where words of five and more begin. */
  const chosen = new Int32Array(LONGEST_RUN + 4);
  const longStarts = new Int32Array(LONGEST_RUN + 4);
  /**
   * Four items a place: the left syllable of a pair, the right one and the class together (0 where the
   * place is free), the score of the gap between them, and nothing.
   */
  const kept = new Int32Array(4 << KEPT_BITS);

  return decode;

  function decode(run: Run, lengths: Int32Array): void {
    const { count, syllables, kinds, pairs, pairClasses, threeClasses, threes, fours } = run;
    const { isForced, forces } = run;
    const found = weights;
    // Scores of the best ways up to the token before, and of the open words of two to five tokens.
    let score = 0;
    let open1 = 0;
    let open2 = IMPOSSIBLE;
    let open3 = IMPOSSIBLE;
    let open4 = IMPOSSIBLE;
    let open5 = IMPOSSIBLE;
    // The token, the two before it and the one behind: their syllables, weights, traits and kinds.
    let leftSyllable: number;
    let rightSyllable = 0;
    let behindSyllable = syllables[1] ?? 0;
    let before: number;
    let left = first;
    let right = first;
    let behind = first + behindSyllable * SYLLABLE_WEIGHTS;
    let beforeTraits: number;
    let leftTraits = 0;
    let rightTraits = 0;
    let behindTraits = traits[behindSyllable] ?? 0;
    let beforeKind: number;
    let leftKind = 0;
    let rightKind = kinds[0] ?? 0;
    let behindKind = kinds[1] ?? 0;
    // The pairs of these, and their classes.
    let beforePair: number;
    let pair = 0;
    let behindPair = FIRST_WEIGHT + (pairs[0] ?? 0) * WEIGHTS_STEP;
    let beforeClass: number;
    let pairClass = 0;
    let behindClass = pairClasses[0] ?? 0;
    // Whether the three tokens up to this one, and the three up to the next, are listed: two bits.
    let listedThrees = 0;
    for (let at = 1; at <= count; at++) {
      leftSyllable = rightSyllable;
      rightSyllable = behindSyllable;
      behindSyllable = syllables[at + 1] ?? 0;
      before = left;
      left = right;
      right = behind;
      behind = first + behindSyllable * SYLLABLE_WEIGHTS;
      beforeTraits = leftTraits;
      leftTraits = rightTraits;
      rightTraits = behindTraits;
      behindTraits = traits[behindSyllable] ?? 0;
      beforeKind = leftKind;
      leftKind = rightKind;
      rightKind = behindKind;
      behindKind = kinds[at + 1] ?? 0;
      beforePair = pair;
      pair = behindPair;
      behindPair = FIRST_WEIGHT + (pairs[at] ?? 0) * WEIGHTS_STEP;
      beforeClass = pairClass;
      pairClass = behindClass;
      behindClass = pairClasses[at] ?? 0;
      listedThrees = ((listedThrees << 1) & 2) | (((threeClasses[at - 1] ?? 0) + 7) >> 3);
      const isListed = (rightTraits >> LISTED_SHIFT) & 1;
      if (at === 1) {
        score =
          (found[right + ALONE] ?? 0) +
          (found[behind + FOLLOWING + isListed] ?? 0) +
          (found[left + PRECEDING + isListed] ?? 0) +
          (singles[singlesIndex(leftKind, rightKind, isListed, 0, behindClass)] ?? 0);
        chosen[1] = 1;
        continue;
      }
      const gap = at - 1;
      const shape = shapeOf(beforeKind, leftKind, rightKind);
      const key = ((rightSyllable << 3) | pairClass) + 1;
      const place = keptPlace(leftSyllable, key);
      if (kept[place] !== leftSyllable || kept[place + 1] !== key) {
        kept[place] = leftSyllable;
        kept[place + 1] = key;
        kept[place + 2] =
          (found[left + LEFT] ?? 0) +
          (found[right + RIGHT] ?? 0) +
          (found[pair + PAIR] ?? 0) +
          (found[families + familiesIndex(leftTraits, rightTraits, pairClass)] ?? 0) +
          (found[frequencies + frequenciesIndex(leftTraits, rightTraits, pairClass)] ?? 0) +
          (found[classes + classesIndex(leftTraits, rightTraits, pairClass)] ?? 0);
      }
      let joined =
        (kept[place + 2] ?? 0) +
        (found[before + BEFORE] ?? 0) +
        (found[behind + BEHIND] ?? 0) +
        (found[beforePair + PAIR_LEFT] ?? 0) +
        (found[behindPair + PAIR_RIGHT] ?? 0) +
        (found[listed + listedIndex(shape, pairClass, beforeClass, behindClass, listedThrees)] ??
          0) +
        (found[shapes + shapesIndex(beforeKind, leftKind, rightKind, behindKind)] ?? 0) +
        (found[
          names + namesIndex(shape, pairClass, beforeTraits, leftTraits, rightTraits, behindTraits)
        ] ?? 0);
      if (isForced) joined += forces[gap] ?? 0;
      longStarts[at] = open5 > open4 ? (longStarts[gap] ?? 0) : at - 4;
      open5 = (open5 > open4 ? open5 : open4) + joined;
      open4 = open3 + joined;
      open3 = open2 + joined;
      open2 = open1 + joined;
      open1 = score;
      let length = 1;
      score +=
        (found[right + ALONE] ?? 0) +
        (found[behind + FOLLOWING + isListed] ?? 0) +
        (found[left + PRECEDING + isListed] ?? 0) +
        (singles[singlesIndex(leftKind, rightKind, isListed, pairClass, behindClass)] ?? 0);
      const slot = pairClass === 0 ? 2 : 3;
      const ofTwo =
        open2 +
        (found[pair + WORD] ?? 0) +
        (found[behind + FOLLOWING + slot] ?? 0) +
        (found[before + PRECEDING + slot] ?? 0) +
        (doubles[doublesIndex(beforeKind, leftKind, rightKind, pairClass, listedThrees)] ?? 0);
      if (ofTwo > score) {
        score = ofTwo;
        length = 2;
      }
      // Most longer words are not worth a look: those in no list gain little by being whole.
      const least = score - mostForUnlisted;
      if (at >= 3) {
        const three = threes[at - 2] ?? 0;
        if (three !== missing || open3 > least) {
          const whole = open3 + wordScore(run, at - 2, 3, three);
          if (whole > score) {
            score = whole;
            length = 3;
          }
        }
      }
      if (at >= 4) {
        const ofFour = fours[at - 3] ?? 0;
        if (ofFour !== missing || open4 > least) {
          const whole = open4 + wordScore(run, at - 3, 4, ofFour);
          if (whole > score) {
            score = whole;
            length = 4;
          }
        }
      }
      if (at >= 5 && open5 > least) {
        const start = longStarts[at] ?? 0;
        const tokens = at - start + 1;
        const whole = open5 + wordScore(run, start, tokens, missing);
        if (whole > score) {
          score = whole;
          length = tokens;
        }
      }
      chosen[at] = length;
    }
    for (let at = count; at > 0;) {
      const length = chosen[at] ?? 0;
      for (let inner = at - length + 1; inner < at; inner++) lengths[inner] = 0;
      lengths[at] = length;
      at -= length;
    }
  }

  /** What a word of three tokens or more gains by being whole. */
  function wordScore(run: Run, start: number, tokens: number, place: number): number {
    const { syllables, threeClasses, fourClasses } = run;
    let wordClass = 0;
    let score = 0;
    if (tokens === 3) {
      wordClass = threeClasses[start] ?? 0;
      const withBefore = start > 1 ? (fourClasses[start - 1] ?? 0) : 0;
      const index = extensionsIndex(3, wordClass, withBefore, fourClasses[start] ?? 0);
      score = weights[extensions + index] ?? 0;
    } else if (tokens === 4) {
      wordClass = fourClasses[start] ?? 0;
      score =
        (weights[extensions + extensionsIndex(4, wordClass, 0, 0)] ?? 0) +
        (weights[four + fourIndex(run, start, wordClass)] ?? 0);
    }
    const isWord = wordClass === 0 ? 4 : 5;
    const before = first + (syllables[start - 1] ?? 0) * SYLLABLE_WEIGHTS;
    const behind = first + (syllables[start + tokens] ?? 0) * SYLLABLE_WEIGHTS;
    return (
      score +
      (weights[FIRST_WEIGHT + place * WEIGHTS_STEP + WORD] ?? 0) +
      (weights[behind + FOLLOWING + isWord] ?? 0) +
      (weights[before + PRECEDING + isWord] ?? 0) +
      (weights[more + moreIndex(run, start, tokens, wordClass)] ?? 0)
    );
  }
}

/** Where the score of a pair is kept. */
function keptPlace(left: number, key: number): number {
  const mixed = Math.imul(left, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return (Math.imul(mixed, 0x27d4eb2f) >>> (32 - KEPT_BITS)) << 2;
}

/** The place in what `scoreSingles` gives of a word of one token. */
function singlesIndex(
  before: number,
  kind: number,
  isListed: number,
  classWithBefore: number,
  classWithBehind: number,
): number {
  return (
    (oneIndex(before, kind, isListed) << 2) |
    (classWithBefore === 0 ? 0 : 2) |
    (classWithBehind === 0 ? 0 : 1)
  );
}

/** What words of one token gain by the tables `ONE` and `EXTENSIONS` together. */
function scoreSingles({ weights, offsets }: WordModel): Int32Array {
  return Int32Array.from({ length: 4 << 5 }, (_, index) => {
    const extension = extensionsIndex(1, (index >> 2) & 1, index & 2, index & 1);
    return (
      (weights[offsets.one + (index >> 2)] ?? 0) + (weights[offsets.extensions + extension] ?? 0)
    );
  });
}

/** The place in what `scoreDoubles` gives of a word of two tokens. */
function doublesIndex(
  before: number,
  first: number,
  second: number,
  wordClass: number,
  listedThrees: number,
): number {
  return (twoIndex(before, first, second, wordClass) << 2) | listedThrees;
}

/** What words of two tokens gain by the tables `TWO` and `EXTENSIONS` together. */
function scoreDoubles({ weights, offsets }: WordModel): Int32Array {
  return Int32Array.from({ length: 4 << 10 }, (_, index) => {
    const extension = extensionsIndex(2, (index >> 2) & 7, index & 2, index & 1);
    return (
      (weights[offsets.two + (index >> 2)] ?? 0) + (weights[offsets.extensions + extension] ?? 0)
    );
  });
}

/** The most that a word of three tokens or more gains by being whole where no list has it. */
function mostForUnlistedIn({ weights, offsets }: WordModel): number {
  const { syllables, listed, more, extensions, four, end } = offsets;
  return (
    largestOf(weights, syllables + FOLLOWING + 4, listed, SYLLABLE_WEIGHTS) +
    largestOf(weights, syllables + PRECEDING + 4, listed, SYLLABLE_WEIGHTS) +
    largestOf(weights, more, extensions, 1) +
    largestOf(weights, extensions, four, 1) +
    largestOf(weights, four, end, 1)
  );
}

/** The largest of every so many weights of a stretch, or 0. */
function largestOf(weights: Int16Array, from: number, to: number, step: number): number {
  let largest = 0;
  for (let at = from; at < to; at += step) {
    if ((weights[at] ?? 0) > largest) largest = weights[at] ?? 0;
  }
  return largest;
}
