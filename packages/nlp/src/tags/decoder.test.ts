import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTagDecoder } from './decoder.ts';
import { listFeatures, FEATURE_KINDS } from './features.ts';
import { createFeatureTable, createTagLexicon, packWeights, type TagModel } from './tag-model.ts';
import { createTagSentence, fillMargins, MARGIN } from './tag-sentence.ts';
import { TAG_COUNT } from './universal-tag.ts';

const ROW = TAG_COUNT + 1;
const WORDS = 3;

/** A sentence of three words, and for each a feature that only it has. */
const sentence = createTagSentence();
for (let word = 0; word < WORDS; word++) sentence.keys[MARGIN + word] = 100 + word;
sentence.end = MARGIN + WORDS;
fillMargins(sentence);
const keys = new Int32Array(FEATURE_KINDS);
const own = [0, 1, 2].map((word) => {
  listFeatures(sentence, MARGIN + word, keys);
  return keys[0] ?? 0;
});

/** A model in which the words have these weights, of tags from 0 on. */
function makeModel(
  weights: readonly (readonly number[])[],
  transitions: readonly number[],
): TagModel {
  const width = weights[0]?.length ?? 0;
  const table = new Int16Array(TAG_COUNT * ROW);
  for (const [index, weight] of transitions.entries()) {
    table[(index % width) * ROW + Math.floor(index / width)] = weight;
  }
  return {
    lexicon: createTagLexicon(new Int32Array(0), new Uint8Array(0), 0),
    features: createFeatureTable(Int32Array.from(own), new Uint8Array(WORDS).fill(width)),
    weights: packWeights(
      Uint8Array.from(weights.flatMap((row) => [...row.keys()])),
      Int8Array.from(weights.flat()),
    ),
    transitions: table,
  };
}

function decode(model: TagModel, demanded: (at: number) => number = () => -1): readonly number[] {
  const tags = new Uint8Array(MARGIN + WORDS);
  createTagDecoder(model, (_, at) => demanded(at - MARGIN))(sentence, tags);
  return [...tags.subarray(MARGIN)];
}

const weight = fc.integer({ min: -100, max: 100 });

it('finds the best of all sequences', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(weight, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      fc.array(weight, { minLength: 9, maxLength: 9 }),
      (weights, transitions) => {
        // Tags without weights score 0, so that they stay out of the way of those with 100 and more.
        const raised = weights.map((row) => row.map((value) => Math.floor(value / 10) + 100));
        const score = (tags: readonly number[]): number =>
          tags.reduce((sum, tag, word) => {
            const before = tags[word - 1];
            const step = before === undefined ? 0 : (transitions[before * 3 + tag] ?? 0) / 20;
            return sum + (raised[word]?.[tag] ?? 0) + Math.trunc(step);
          }, 0);
        const steps = transitions.map((value) => Math.trunc(value / 20));
        const best = Math.max(
          ...Array.from({ length: 27 }, (_, index) =>
            score([Math.floor(index / 9), Math.floor(index / 3) % 3, index % 3]),
          ),
        );
        expect(score(decode(makeModel(raised, steps)))).toBe(best);
      },
    ),
    { numRuns: 200 },
  );
});

it('keeps to demands, however bad they are', () => {
  const weights = [0, 1, 2].map(() => [127, -128, 0]);
  const model = makeModel(weights, new Array<number>(9).fill(0));
  expect(decode(model)).toEqual([0, 0, 0]);
  expect(decode(model, (word) => (word === 1 ? 1 : -1))).toEqual([0, 1, 0]);
  expect(decode(model, () => 5)).toEqual([5, 5, 5]);
});
