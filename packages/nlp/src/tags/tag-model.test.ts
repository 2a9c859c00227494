import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, createFeatureTable, createTagLexicon, rowOf, UNLISTED } from './tag-model.ts';

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
  it('knows the rows of its keys, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(0xff_ffff), { maxLength: 3000 }).map((keys) => keys.sort()),
        (keys) => {
          const table = createFeatureTable(Int32Array.from(keys));
          expect(keys.map((key) => rowOf(table, key))).toEqual([...keys.keys()]);
          const known = new Set(keys);
          for (const key of [0, 1, ...keys.map((found) => found ^ 1)]) {
            if (!known.has(key)) expect(rowOf(table, key)).toBe(-1);
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});
