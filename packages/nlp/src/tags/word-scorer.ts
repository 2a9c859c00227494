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

/** Finds what the features of words say of tags. */
export interface WordScorer {
  /** Puts the score of each tag for a word, without the tags around it. */
  readonly score: (sentence: TagSentence, at: number, scores: Int32Array) => void;
}

/** Sums of the weights of a group of features, `TAG_COUNT` a place. */
interface KeptSums {
  readonly group: FeatureGroup;
  /** What the sums at a place are of; 0 where there are none. */
  readonly owners: Int32Array;
  readonly sums: Int16Array;
}

/**
 * Creates a scorer. The weights of features that depend on one word, or on two neighbours, are added
 * up once and kept for the next time: most words of a text, and many pairs, have been met before.
 */
export function createWordScorer({ features, weights }: TagModel): WordScorer {
  const keys = new Int32Array(FEATURE_KINDS);
  const fresh = new Int32Array(TAG_COUNT);
  const ofWord = createSums(OF_WORD, 2 * MOST_FORMS);
  const ofBefore = createSums(OF_BEFORE, MOST_FORMS);
  const ofBehind = createSums(OF_BEHIND, MOST_FORMS);
  const ofSecondBefore = createSums(OF_SECOND_BEFORE, MOST_FORMS);
  const ofSecondBehind = createSums(OF_SECOND_BEHIND, MOST_FORMS);
  const ofPairBefore = createSums(OF_WORD_AND_BEFORE, 1 << PAIR_BITS);
  const ofPairBehind = createSums(OF_WORD_AND_BEHIND, 1 << PAIR_BITS);
  const all = [
    ofWord,
    ofBefore,
    ofBehind,
    ofSecondBefore,
    ofSecondBehind,
    ofPairBefore,
    ofPairBehind,
  ];
  let generation = 0;
  return { score };

  function score(sentence: TagSentence, at: number, scores: Int32Array): void {
    if (sentence.generation !== generation) {
      for (const { owners } of all) owners.fill(0);
      ({ generation } = sentence);
    }
    const { numbers, opens } = sentence;
    const number = numbers[at] ?? 0;
    const before = numbers[at - 1] ?? 0;
    const behind = numbers[at + 1] ?? 0;
    const opened = opens[at] ?? 0;
    const word = number === 0 ? 0 : 2 * number + opened;
    clear(scores);
    addFresh(OF_MORE, sentence, at, scores);
    addKept(ofWord, word, word, sentence, at, scores);
    addKept(ofBefore, before, before, sentence, at, scores);
    addKept(ofBehind, behind, behind, sentence, at, scores);
    const secondBefore = numbers[at - 2] ?? 0;
    addKept(ofSecondBefore, secondBefore, secondBefore, sentence, at, scores);
    const secondBehind = numbers[at + 2] ?? 0;
    addKept(ofSecondBehind, secondBehind, secondBehind, sentence, at, scores);
    const pairBefore = word * before === 0 ? 0 : word * MOST_FORMS + before;
    addKept(ofPairBefore, pairBefore, placeOf(pairBefore), sentence, at, scores);
    const pairBehind = word * behind === 0 ? 0 : word * MOST_FORMS + behind;
    addKept(ofPairBehind, pairBehind, placeOf(pairBehind), sentence, at, scores);
  }

  /** Adds the sums of an owner, which are kept at a place; those of no owner (0) are not kept. */
  function addKept(
    { group, owners, sums }: KeptSums,
    owner: number,
    place: number,
    sentence: TagSentence,
    at: number,
    scores: Int32Array,
  ): void {
    if (owner === 0) {
      addFresh(group, sentence, at, scores);
      return;
    }
    const from = place * TAG_COUNT;
    if (owners[place] !== owner) {
      clear(fresh);
      addFresh(group, sentence, at, fresh);
      for (let tag = 0; tag < TAG_COUNT; tag++) sums[from + tag] = fresh[tag] ?? 0;
      owners[place] = owner;
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      scores[tag] = (scores[tag] ?? 0) + (sums[from + tag] ?? 0);
    }
  }

  function addFresh(
    { kinds, put }: FeatureGroup,
    sentence: TagSentence,
    at: number,
    scores: Int32Array,
  ): void {
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
        scores[tag] = (scores[tag] ?? 0) + ((packed << 24) >> 24);
      }
    }
  }
}

function createSums(group: FeatureGroup, places: number): KeptSums {
  return { group, owners: new Int32Array(places), sums: new Int16Array(places * TAG_COUNT) };
}

/** Quicker than `fill` where there is so little. */
function clear(scores: Int32Array): void {
  for (let tag = 0; tag < TAG_COUNT; tag++) scores[tag] = 0;
}

function placeOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> (32 - PAIR_BITS);
}
