import {
  FEATURE_KINDS,
  type FeatureGroup,
  OF_BEFORE,
  OF_BEHIND,
  OF_MORE,
  OF_SECOND_BEFORE,
  OF_SECOND_BEHIND,
  OF_WORD,
  OF_WORD_AND_BEFORE,
  OF_WORD_AND_BEHIND,
} from './features.ts';
import { COUNT_BITS, stretchOf, type TagModel } from './tag-model.ts';
import type { TagSentence } from './tag-sentence.ts';
import { TAG_COUNT } from './universal-tag.ts';
import { MOST_FORMS } from './word-memory.ts';

/** For how many pairs of neighbours sums are kept, as a power of two. */
const PAIR_BITS = 14;

/** The scores of two tags share a number: none needs more than half of its bits. */
const LANES = (TAG_COUNT + 1) >> 1;

/** Finds what the features of words say of tags. */
export interface WordScorer {
  /**
   * Puts the score of each tag for a word, without the tags around it.
   *
   * @param scores - With room for an even number.
   */
  readonly score: (sentence: TagSentence, at: number, scores: Int32Array) => void;
}

/** A group of features, the weights of which are added up once for each owner and kept. */
interface KeptGroup {
  readonly group: FeatureGroup;
  /** Where its places begin. */
  readonly base: number;
  /** A place for sums without an owner. */
  readonly spare: number;
}

/**
 * Creates a scorer. The weights of features that depend on one word, or on two neighbours, are added
 * up once and kept for the next time: most words of a text, and many pairs, have been met before.
 */
export function createWordScorer({ features, weights }: TagModel): WordScorer {
  const keys = new Int32Array(FEATURE_KINDS);
  let places = 0;
  const ofWord = reserve(OF_WORD, 2 * MOST_FORMS);
  const ofBefore = reserve(OF_BEFORE, MOST_FORMS);
  const ofBehind = reserve(OF_BEHIND, MOST_FORMS);
  const ofSecondBefore = reserve(OF_SECOND_BEFORE, MOST_FORMS);
  const ofSecondBehind = reserve(OF_SECOND_BEHIND, MOST_FORMS);
  const ofPairBefore = reserve(OF_WORD_AND_BEFORE, 1 << PAIR_BITS);
  const ofPairBehind = reserve(OF_WORD_AND_BEHIND, 1 << PAIR_BITS);
  const ofMore = reserve(OF_MORE, 0);
  /** What the sums at a place are of; 0 where there are none. */
  const owners = new Int32Array(places);
  /** `LANES` a place. */
  const sums = new Int32Array(places * LANES);
  let generation = 0;
  return { score };

  function reserve(group: FeatureGroup, room: number): KeptGroup {
    const base = places;
    places += room + 1;
    return { group, base, spare: base + room };
  }

  function score(sentence: TagSentence, at: number, scores: Int32Array): void {
    if (sentence.generation !== generation) {
      owners.fill(0);
      ({ generation } = sentence);
    }
    const { numbers, opens } = sentence;
    const number = numbers[at] ?? 0;
    const before = numbers[at - 1] ?? 0;
    const behind = numbers[at + 1] ?? 0;
    const secondBefore = numbers[at - 2] ?? 0;
    const secondBehind = numbers[at + 2] ?? 0;
    const word = number === 0 ? 0 : 2 * number + (opens[at] ?? 0);
    const pairBefore = word * before === 0 ? 0 : word * MOST_FORMS + before;
    const pairBehind = word * behind === 0 ? 0 : word * MOST_FORMS + behind;
    const own = findSums(ofWord, word, word, sentence, at);
    const left = findSums(ofBefore, before, before, sentence, at);
    const right = findSums(ofBehind, behind, behind, sentence, at);
    const farLeft = findSums(ofSecondBefore, secondBefore, secondBefore, sentence, at);
    const farRight = findSums(ofSecondBehind, secondBehind, secondBehind, sentence, at);
    const leftPair = findSums(ofPairBefore, pairBefore, placeOf(pairBefore), sentence, at);
    const rightPair = findSums(ofPairBehind, pairBehind, placeOf(pairBehind), sentence, at);
    const more = findSums(ofMore, 0, 0, sentence, at);
    for (let lane = 0; lane < LANES; lane++) {
      const total =
        (sums[own + lane] ?? 0) +
        (sums[left + lane] ?? 0) +
        (sums[right + lane] ?? 0) +
        (sums[farLeft + lane] ?? 0) +
        (sums[farRight + lane] ?? 0) +
        (sums[leftPair + lane] ?? 0) +
        (sums[rightPair + lane] ?? 0) +
        (sums[more + lane] ?? 0);
      // The lower half has a sign of its own, which the upper one has paid for.
      const even = (total << 16) >> 16;
      scores[2 * lane] = even;
      scores[2 * lane + 1] = (total - even) >> 16;
    }
  }

  /** Where the sums of an owner begin, which are kept at a place; those of no owner (0) are not kept. */
  function findSums(
    { group, base, spare }: KeptGroup,
    owner: number,
    place: number,
    sentence: TagSentence,
    at: number,
  ): number {
    const kept = owner === 0 ? spare : base + place;
    const from = kept * LANES;
    if (owner === 0 || owners[kept] !== owner) {
      addUp(group, sentence, at, from);
      owners[kept] = owner;
    }
    return from;
  }

  function addUp(
    { kinds, put }: FeatureGroup,
    sentence: TagSentence,
    at: number,
    from: number,
  ): void {
    for (let lane = from; lane < from + LANES; lane++) sums[lane] = 0;
    put(sentence, at, keys);
    for (const kind of kinds) {
      const key = keys[kind] ?? -1;
      const stretch = key < 0 ? -1 : stretchOf(features, key);
      if (stretch < 0) continue;
      const start = stretch >> COUNT_BITS;
      const end = start + (stretch & ((1 << COUNT_BITS) - 1));
      for (let entry = start; entry < end; entry++) {
        const packed = weights[entry] ?? 0;
        const tag = packed >> 8;
        const lane = from + (tag >> 1);
        const weight = (packed << 24) >> 24;
        sums[lane] = (sums[lane] ?? 0) + (weight << ((tag & 1) << 4));
      }
    }
  }
}

function placeOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
