import { LEXICON_WEIGHTS, missingPlace } from './lexicon.ts';
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
 * anew for each weight costs several times the weight itself.
 *
 * @see Sunita Sarawagi and William W. Cohen, Semi-Markov Conditional Random Fields (2004).
 */
export function createDecoder(model: WordModel): Decoder {
  const { traits, weights, lexicon, offsets } = model;
  const missing = missingPlace(lexicon);
  const { sequences, listed, shapes, families, frequencies, classes, names } = offsets;
  const { one, two, more, extensions, four } = offsets;
  const mostForUnlisted = mostForUnlistedIn(model);
  /** The best score up to the end of each token. */
  const best = new Int32Array(LONGEST_RUN + 4);
  /** Length of the word that the best way ends with, and where words of five and more begin. */
  const chosen = new Int32Array(LONGEST_RUN + 4);
  const longStarts = new Int32Array(LONGEST_RUN + 4);

  return decode;

  function decode(run: Run, lengths: Int32Array): void {
    const { count, syllables, kinds, pairs, pairClasses, threeClasses } = run;
    const found = weights;
    // Scores of the open words of two to five tokens.
    let open2 = IMPOSSIBLE;
    let open3 = IMPOSSIBLE;
    let open4 = IMPOSSIBLE;
    let open5 = IMPOSSIBLE;
    let open1 = 0;
    let beforeTraits = 0;
    let leftTraits = 0;
    let rightTraits = traits[syllables[1] ?? 0] ?? 0;
    best[0] = 0;
    for (let at = 1; at <= count; at++) {
      const right = (syllables[at] ?? 0) * SYLLABLE_WEIGHTS;
      const left = (syllables[at - 1] ?? 0) * SYLLABLE_WEIGHTS;
      const behind = (syllables[at + 1] ?? 0) * SYLLABLE_WEIGHTS;
      const behindTraits = traits[syllables[at + 1] ?? 0] ?? 0;
      const pairClass = at === 1 ? 0 : (pairClasses[at - 1] ?? 0);
      const pair = sequences + (pairs[at - 1] ?? 0) * LEXICON_WEIGHTS;
      if (at > 1) {
        const gap = at - 1;
        const before = (syllables[at - 2] ?? 0) * SYLLABLE_WEIGHTS;
        const shape = shapeOf(kinds, gap);
        let joined =
          (found[before + BEFORE] ?? 0) +
          (found[left + LEFT] ?? 0) +
          (found[right + RIGHT] ?? 0) +
          (found[behind + BEHIND] ?? 0) +
          (found[pair + PAIR] ?? 0) +
          (found[sequences + (pairs[at - 2] ?? 0) * LEXICON_WEIGHTS + PAIR_LEFT] ?? 0) +
          (found[sequences + (pairs[at] ?? 0) * LEXICON_WEIGHTS + PAIR_RIGHT] ?? 0) +
          (found[listed + listedIndex(shape, pairClasses, threeClasses, gap)] ?? 0) +
          (found[shapes + shapesIndex(kinds, gap)] ?? 0) +
          (found[families + familiesIndex(leftTraits, rightTraits, pairClass)] ?? 0) +
          (found[frequencies + frequenciesIndex(leftTraits, rightTraits, pairClass)] ?? 0) +
          (found[classes + classesIndex(leftTraits, rightTraits, pairClass)] ?? 0) +
          (found[
            names +
              namesIndex(shape, pairClass, beforeTraits, leftTraits, rightTraits, behindTraits)
          ] ?? 0);
        if (run.isForced) joined += run.forces[gap] ?? 0;
        longStarts[at] = open5 > open4 ? (longStarts[gap] ?? 0) : at - 4;
        open5 = at < 5 ? IMPOSSIBLE : (open5 > open4 ? open5 : open4) + joined;
        open4 = at < 4 ? IMPOSSIBLE : open3 + joined;
        open3 = at < 3 ? IMPOSSIBLE : open2 + joined;
        open2 = open1 + joined;
        open1 = best[gap] ?? 0;
      }
      const isListed = (rightTraits >> LISTED_SHIFT) & 1;
      const behindClass = pairClasses[at] ?? 0;
      let length = 1;
      let score =
        open1 +
        (found[right + ALONE] ?? 0) +
        (found[behind + FOLLOWING + isListed] ?? 0) +
        (found[left + PRECEDING + isListed] ?? 0) +
        (found[one + oneIndex(kinds, at, isListed)] ?? 0) +
        (found[extensions + extensionsIndex(1, isListed, pairClass, behindClass)] ?? 0);
      if (at > 1) {
        const start = at - 1;
        const isWord = pairClass === 0 ? 2 : 3;
        const withBefore = start === 1 ? 0 : (threeClasses[start - 1] ?? 0);
        const before = (syllables[start - 1] ?? 0) * SYLLABLE_WEIGHTS;
        const ofTwo =
          open2 +
          (found[pair + WORD] ?? 0) +
          (found[behind + FOLLOWING + isWord] ?? 0) +
          (found[before + PRECEDING + isWord] ?? 0) +
          (found[two + twoIndex(kinds, start, pairClass)] ?? 0) +
          (found[
            extensions + extensionsIndex(2, pairClass, withBefore, threeClasses[start] ?? 0)
          ] ?? 0);
        if (ofTwo > score) {
          score = ofTwo;
          length = 2;
        }
        for (let tokens = 3; tokens <= 5; tokens++) {
          const open = tokens === 3 ? open3 : tokens === 4 ? open4 : open5;
          if (open === IMPOSSIBLE) break;
          const first = tokens === 5 ? (longStarts[at] ?? 0) : at - tokens + 1;
          const place = placeOf(run, first, tokens);
          // Most ways are not worth a look: words in no list gain little by being whole.
          if (place === missing && open + mostForUnlisted <= score) continue;
          const whole = open + wordScore(run, first, at - first + 1, place);
          if (whole > score) {
            score = whole;
            length = at - first + 1;
          }
        }
      }
      best[at] = score;
      chosen[at] = length;
      beforeTraits = leftTraits;
      leftTraits = rightTraits;
      rightTraits = behindTraits;
    }
    for (let at = count; at > 0;) {
      const length = chosen[at] ?? 0;
      for (let inner = at - length + 1; inner < at; inner++) lengths[inner] = 0;
      lengths[at] = length;
      at -= length;
    }
  }

  function placeOf({ threes, fours }: Run, start: number, tokens: number): number {
    if (tokens === 3) return threes[start] ?? 0;
    return tokens === 4 ? (fours[start] ?? 0) : missing;
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
    const before = (syllables[start - 1] ?? 0) * SYLLABLE_WEIGHTS;
    const behind = (syllables[start + tokens] ?? 0) * SYLLABLE_WEIGHTS;
    return (
      score +
      (weights[sequences + place * LEXICON_WEIGHTS + WORD] ?? 0) +
      (weights[behind + FOLLOWING + isWord] ?? 0) +
      (weights[before + PRECEDING + isWord] ?? 0) +
      (weights[more + moreIndex(run, start, tokens, wordClass)] ?? 0)
    );
  }
}

/** The most that a word of three tokens or more gains by being whole where no list has it. */
function mostForUnlistedIn({ weights, offsets }: WordModel): number {
  const { sequences, more, extensions, four, end } = offsets;
  return (
    largestOf(weights, FOLLOWING + 4, sequences, SYLLABLE_WEIGHTS) +
    largestOf(weights, PRECEDING + 4, sequences, SYLLABLE_WEIGHTS) +
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
