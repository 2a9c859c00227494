import type { TagSentence } from './tag-sentence.ts';

/** Bits of the key of a feature. */
export const FEATURE_BITS = 24;

/** How many kinds of features there are, counted from 0, which stands for none. */
export const FEATURE_KINDS = 35;

/**
 * Features that depend on the same: the kinds, and the function that puts their keys at the indexes
 * of the kinds, -1 where a word has no such feature.
 */
export interface FeatureGroup {
  readonly kinds: readonly number[];
  readonly put: (sentence: TagSentence, at: number, keys: Int32Array) => void;
}

/** What depends on the word itself, and on whether something may begin with it. */
export const OF_WORD: FeatureGroup = {
  kinds: [1, 11, 14, 15, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34],
  put: (sentence, at, keys) => {
    const { keys: words, firsts, lasts, lengths, classes } = sentence;
    const first = firsts[at] ?? 0;
    const last = lasts[at] ?? 0;
    const length = lengths[at] ?? 0;
    const shape = shapeAt(sentence, at);
    const wordClass = classes[at] ?? 0;
    for (let kind = 25; kind < FEATURE_KINDS; kind++) keys[kind] = -1;
    keys[1] = keyOf(1, words[at] ?? 0, 0);
    keys[11] = keyOf(11, shape, Math.min(length, 4));
    keys[14] = keyOf(14, wordClass, shape);
    keys[15] = keyOf(15, wordClass, 0);
    if (length === 1) {
      keys[25] = keyOf(25, first, 0);
      keys[26] = keyOf(26, last, 0);
      return;
    }
    const isListed = wordClass > 0 ? 1 : 0;
    const firstClass = (sentence.firstClasses[at] ?? 0) * 2 + isListed;
    const lastClass = (sentence.lastClasses[at] ?? 0) * 2 + isListed;
    keys[27] = keyOf(27, first, 0);
    keys[28] = keyOf(28, last, 0);
    keys[29] = keyOf(29, firstClass, 0);
    keys[30] = keyOf(30, lastClass, 0);
    keys[31] = keyOf(31, firstClass, lastClass);
    keys[32] = keyOf(32, first, lastClass);
    keys[33] = keyOf(33, firstClass, last);
    if (length === 2) keys[34] = keyOf(34, sentence.echoes[at] ?? 0, isListed);
  },
};

/** What depends on the word before. */
export const OF_BEFORE: FeatureGroup = {
  kinds: [2, 9],
  put: ({ keys: words, lasts }, at, keys) => {
    keys[2] = keyOf(2, words[at - 1] ?? 0, 0);
    keys[9] = keyOf(9, lasts[at - 1] ?? 0, 0);
  },
};

/** What depends on the word behind. */
export const OF_BEHIND: FeatureGroup = {
  kinds: [3, 10],
  put: ({ keys: words, firsts }, at, keys) => {
    keys[3] = keyOf(3, words[at + 1] ?? 0, 0);
    keys[10] = keyOf(10, firsts[at + 1] ?? 0, 0);
  },
};

/** What depends on the word two before. */
export const OF_SECOND_BEFORE: FeatureGroup = {
  kinds: [4],
  put: ({ keys: words }, at, keys) => {
    keys[4] = keyOf(4, words[at - 2] ?? 0, 0);
  },
};

/** What depends on the word two behind. */
export const OF_SECOND_BEHIND: FeatureGroup = {
  kinds: [5],
  put: ({ keys: words }, at, keys) => {
    keys[5] = keyOf(5, words[at + 2] ?? 0, 0);
  },
};

/** What depends on the word and the one before it, and whether something may begin with it. */
export const OF_WORD_AND_BEFORE: FeatureGroup = {
  kinds: [6, 12, 16, 21, 23],
  put: (sentence, at, keys) => {
    const { keys: words, shapes, classes } = sentence;
    const word = words[at] ?? 0;
    const before = words[at - 1] ?? 0;
    const wordClass = classes[at] ?? 0;
    const classBefore = classes[at - 1] ?? 0;
    keys[6] = keyOf(6, before, word);
    keys[12] = keyOf(12, shapes[at - 1] ?? 0, shapeAt(sentence, at));
    keys[16] = keyOf(16, classBefore, wordClass);
    keys[21] = keyOf(21, classBefore, word);
    keys[23] = keyOf(23, before, wordClass);
  },
};

/** What depends on the word and the one behind it, and whether something may begin with it. */
export const OF_WORD_AND_BEHIND: FeatureGroup = {
  kinds: [7, 13, 17, 22, 24],
  put: (sentence, at, keys) => {
    const { keys: words, shapes, classes } = sentence;
    const word = words[at] ?? 0;
    const behind = words[at + 1] ?? 0;
    const wordClass = classes[at] ?? 0;
    const classBehind = classes[at + 1] ?? 0;
    keys[7] = keyOf(7, word, behind);
    keys[13] = keyOf(13, shapeAt(sentence, at), shapes[at + 1] ?? 0);
    keys[17] = keyOf(17, wordClass, classBehind);
    keys[22] = keyOf(22, word, classBehind);
    keys[24] = keyOf(24, wordClass, behind);
  },
};

/** What depends on more words. */
export const OF_MORE: FeatureGroup = {
  kinds: [8, 18, 19, 20],
  put: ({ keys: words, classes }, at, keys) => {
    const wordClass = classes[at] ?? 0;
    const classBefore = classes[at - 1] ?? 0;
    const classBehind = classes[at + 1] ?? 0;
    keys[8] = keyOf(8, words[at - 1] ?? 0, words[at + 1] ?? 0);
    keys[18] = keyOf(18, mix(classBefore, classBehind), wordClass);
    keys[19] = keyOf(19, mix(classes[at - 2] ?? 0, classBefore), wordClass);
    keys[20] = keyOf(20, mix(classBehind, classes[at + 2] ?? 0), wordClass);
  },
};

const GROUPS: readonly FeatureGroup[] = [
  OF_WORD,
  OF_BEFORE,
  OF_BEHIND,
  OF_SECOND_BEFORE,
  OF_SECOND_BEHIND,
  OF_WORD_AND_BEFORE,
  OF_WORD_AND_BEHIND,
  OF_MORE,
];

/**
 * Lists the keys of the features of a word: a kind of feature each, with the words, syllables, shapes
 * and classes that it is about, hashed into a number.
 *
 * @param keys - Where they are put, in the order of their kinds.
 * @returns How many there are.
 */
export function listFeatures(sentence: TagSentence, at: number, keys: Int32Array): number {
  for (const { put } of GROUPS) put(sentence, at, keys);
  let count = 0;
  for (let kind = 1; kind < FEATURE_KINDS; kind++) {
    const key = keys[kind] ?? -1;
    if (key >= 0) keys[count++] = key;
  }
  return count;
}

function shapeAt({ shapes, opens }: TagSentence, at: number): number {
  return (shapes[at] ?? 0) * 2 + (opens[at] ?? 0);
}

function mix(left: number, right: number): number {
  return Math.imul(left, 0x9e3779b1) ^ right;
}

function keyOf(kind: number, left: number, right: number): number {
  let hash = Math.imul(left ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ right, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return Math.imul(hash, 0x27d4eb2f) >>> (32 - FEATURE_BITS);
}
