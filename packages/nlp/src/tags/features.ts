import type { TagSentence } from './tag-sentence.ts';

/** The most features of a word. */
export const MOST_FEATURES = 40;

/** Bits of the key of a feature. */
export const FEATURE_BITS = 24;

/**
 * Lists the keys of the features of a word: a kind of feature each, with the words, syllables, shapes
 * and classes that it is about, hashed into a number.
 *
 * @param keys - Where they are put.
 * @returns How many there are.
 */
export function listFeatures(sentence: TagSentence, at: number, keys: Int32Array): number {
  const { keys: words, firsts, lasts, lengths, shapes, opens, classes } = sentence;
  const word = words[at] ?? 0;
  const before = words[at - 1] ?? 0;
  const behind = words[at + 1] ?? 0;
  const first = firsts[at] ?? 0;
  const last = lasts[at] ?? 0;
  const length = lengths[at] ?? 0;
  const shape = (shapes[at] ?? 0) * 2 + (opens[at] ?? 0);
  const wordClass = classes[at] ?? 0;
  const classBefore = classes[at - 1] ?? 0;
  const classBehind = classes[at + 1] ?? 0;
  const around = mix(classBefore, classBehind);
  let count = 0;

  // The word, and the words around it.
  keys[count++] = keyOf(1, word, 0);
  keys[count++] = keyOf(2, before, 0);
  keys[count++] = keyOf(3, behind, 0);
  keys[count++] = keyOf(4, words[at - 2] ?? 0, 0);
  keys[count++] = keyOf(5, words[at + 2] ?? 0, 0);
  keys[count++] = keyOf(6, before, word);
  keys[count++] = keyOf(7, word, behind);
  keys[count++] = keyOf(8, before, behind);
  keys[count++] = keyOf(9, lasts[at - 1] ?? 0, 0);
  keys[count++] = keyOf(10, firsts[at + 1] ?? 0, 0);
  // Shapes.
  keys[count++] = keyOf(11, shape, Math.min(length, 4));
  keys[count++] = keyOf(12, shapes[at - 1] ?? 0, shape);
  keys[count++] = keyOf(13, shape, shapes[at + 1] ?? 0);
  // Classes.
  keys[count++] = keyOf(14, wordClass, shape);
  keys[count++] = keyOf(15, wordClass, 0);
  keys[count++] = keyOf(16, classBefore, wordClass);
  keys[count++] = keyOf(17, wordClass, classBehind);
  keys[count++] = keyOf(18, around, wordClass);
  keys[count++] = keyOf(19, mix(classes[at - 2] ?? 0, classBefore), wordClass);
  keys[count++] = keyOf(20, mix(classBehind, classes[at + 2] ?? 0), wordClass);
  keys[count++] = keyOf(21, classBefore, word);
  keys[count++] = keyOf(22, word, classBehind);
  keys[count++] = keyOf(23, before, wordClass);
  keys[count++] = keyOf(24, wordClass, behind);
  // Syllables.
  if (length === 1) {
    keys[count++] = keyOf(25, first, 0);
    keys[count++] = keyOf(26, last, 0);
  } else {
    const isListed = wordClass > 0 ? 1 : 0;
    const firstClass = (sentence.firstClasses[at] ?? 0) * 2 + isListed;
    const lastClass = (sentence.lastClasses[at] ?? 0) * 2 + isListed;
    keys[count++] = keyOf(27, first, 0);
    keys[count++] = keyOf(28, last, 0);
    keys[count++] = keyOf(29, firstClass, 0);
    keys[count++] = keyOf(30, lastClass, 0);
    keys[count++] = keyOf(31, firstClass, lastClass);
    keys[count++] = keyOf(32, first, lastClass);
    keys[count++] = keyOf(33, firstClass, last);
    if (length === 2) keys[count++] = keyOf(34, sentence.echoes[at] ?? 0, isListed);
  }
  return count;
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
