import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classOf,
  COUNT_BITS,
  createFeatureTable,
  createTagLexicon,
  packWeights,
  stretchOf,
  UNLISTED,
} from './tag-model.ts';

const words = fc.uniqueArray(
  fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }).filter((key) => key !== 0),
  { maxLength: 3000 },
);

describe('a lexicon', () => {
  it('knows its words, and no others', () => {
    fc.assert(
      fc.property(words, (keys) => {
        const classes = Uint8Array.from(keys, (_, index) => (index % 255) + 1);
        const lexicon = createTagLexicon(Int32Array.from(keys), classes, 0);
        expect(keys.map((key) => classOf(lexicon, key))).toEqual([...classes]);
        expect(classOf(lexicon, 0)).toBe(UNLISTED);
        const known = new Set(keys);
        for (const key of [1, 2, -1, ...keys.map((found) => found ^ 1)]) {
          if (!known.has(key)) expect(classOf(lexicon, key)).toBe(UNLISTED);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a table of features', () => {
  it('knows where the weights of its keys stand, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(0xff_ffff), { maxLength: 3000 }).map((keys) => keys.sort()),
        (keys) => {
          const counts = Uint8Array.from(keys, (_, index) => index % 18);
          const table = createFeatureTable(Int32Array.from(keys), counts);
          let start = 0;
          for (const [index, key] of keys.entries()) {
            const count = counts[index] ?? 0;
            expect(stretchOf(table, key)).toBe((start << COUNT_BITS) | count);
            start += count;
          }
          const known = new Set(keys);
          for (const key of [0, 1, ...keys.map((found) => found ^ 1)]) {
            if (!known.has(key)) expect(stretchOf(table, key)).toBe(-1);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

it('keeps tags and weights apart', () => {
  const packed = packWeights(Uint8Array.of(0, 16, 3), Int8Array.of(-128, 127, -1));
  expect(Array.from(packed, (each) => [each >> 8, (each << 24) >> 24])).toEqual([
    [0, -128],
    [16, 127],
    [3, -1],
  ]);
});
