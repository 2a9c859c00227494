import { expect, it } from 'vitest';
import { FEATURE_BITS, listFeatures, FEATURE_KINDS } from './features.ts';
import { createSentenceReader } from './sentence-reader.ts';
import { createTagLexicon } from './tag-model.ts';
import { createTagSentence, MARGIN } from './tag-sentence.ts';
import { createWordReader } from './word-reader.ts';

const reader = createWordReader(createTagLexicon(new Int32Array(0), new Uint8Array(0), 0));
const sentences = createSentenceReader(reader);
const sentence = createTagSentence();

/** The features of a word in a sentence. */
function featuresOf(text: string, word: number): readonly number[] {
  sentences.read(text.split(' '), 0, sentence);
  const keys = new Int32Array(FEATURE_KINDS);
  return [...keys.subarray(0, listFeatures(sentence, MARGIN + word, keys))];
}

it('are numbers of so many bits, and no two of a word alike', () => {
  for (const [text, word] of [
    ['nhà', 0],
    ['Chính_phủ họp bàn về kinh_tế', 4],
    ['Chính_phủ họp bàn về kinh_tế', 0],
    ['. . . .', 2],
  ] as const) {
    const found = featuresOf(text, word);
    expect(found.length).toBeLessThanOrEqual(FEATURE_KINDS);
    for (const key of found) expect(key >>> FEATURE_BITS).toBe(0);
    expect(new Set(found).size).toBe(found.length);
  }
});

it('depend on two words to each side, and on no others', () => {
  const text = 'a b c d e f g';
  const found = featuresOf(text, 3);
  expect(featuresOf(text.replace('a', 'x').replace('g', 'x'), 3)).toEqual(found);
  for (const near of ['b', 'c', 'd', 'e', 'f']) {
    expect(featuresOf(text.replace(near, 'x'), 3)).not.toEqual(found);
  }
});

it('differ for the edges of a sentence', () => {
  expect(featuresOf('a b', 0)).not.toEqual(featuresOf('b a b', 1));
  expect(featuresOf('b a', 1)).not.toEqual(featuresOf('b a b', 1));
});
