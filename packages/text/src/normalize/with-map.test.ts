import { invertOffsetMap, mapSpan, sliceSpan } from '@quocngu/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { expectMapHolds } from '../../test/maps.ts';
import { foldMarks } from '../fold/fold-marks.ts';
import { foldMarksWithMap } from '../fold/fold-marks-with-map.ts';
import { normalizeTone, normalizeToneWithMap } from '../tones/normalize-tone.ts';
import type { MappedText } from './mapped-text.ts';
import { normalize } from './normalize.ts';
import { normalizeWithMap } from './normalize-with-map.ts';

interface Rewriting {
  readonly plain: (text: string) => string;
  readonly withMap: (text: string) => MappedText;
}

const REWRITINGS: readonly [string, Rewriting][] = [
  ['normalize', { plain: normalize, withMap: normalizeWithMap }],
  [
    'normalize to NFD',
    {
      plain: (text) => normalize(text, { form: 'nfd' }),
      withMap: (text) => normalizeWithMap(text, { form: 'nfd' }),
    },
  ],
  ['foldMarks', { plain: foldMarks, withMap: foldMarksWithMap }],
  ['normalizeTone', { plain: normalizeTone, withMap: normalizeToneWithMap }],
];

describe.each(REWRITINGS)('%s with a map', (_, { plain, withMap }) => {
  it('gives the text of the plain one, and a map that holds', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const mapped = withMap(text);
        expect(mapped.text).toBe(plain(text));
        expectMapHolds(text, mapped);
      }),
      { numRuns: 500 },
    );
  });

  it('has no edits where nothing changes', () => {
    const done = withMap(withMap('Hoà 😀 đẹp, Huế').text);
    expect(done.map.edits).toEqual([]);
  });

  it.each([
    ['Vietnamese', 'đường phố '],
    ['decomposed', 'd\u0323uo\u031b\u0300ng '],
    ['one word', 'hoà'],
    ['marks only', '\u0301\u0323'],
    ['emoji', '😀'],
  ])('work grows with length: %s', (__, piece) => {
    expect(growthOf((size) => piece.repeat(size / 10), withMap)).toBeLessThan(2.2);
  });
});

it('maps each word of a text to the same word', () => {
  for (const { letter } of LETTERS) {
    const decomposed = `x${letter.normalize('NFD')}ng và ${letter.normalize('NFD')}`;
    const { text, map } = normalizeWithMap(decomposed);
    const at = decomposed.indexOf('và');
    expect(sliceSpan(text, mapSpan(map, { start: at, end: at + 2 }))).toBe('và');
    expect(sliceSpan(text, mapSpan(map, { start: 1, end: at - 3 }))).toBe(letter);
  }
});

it('keeps the marks of a letter within the span that a folded letter came from', () => {
  for (const { letter } of LETTERS) {
    const decomposed = `x${letter.normalize('NFD')} y`;
    const back = invertOffsetMap(foldMarksWithMap(decomposed).map);
    expect(mapSpan(back, { start: 0, end: 2 })).toEqual({ start: 0, end: decomposed.length - 2 });
    expect(mapSpan(back, { start: 3, end: 4 }).end).toBe(decomposed.length);
  }
});

it('refuses what the plain functions refuse', () => {
  expect(() => normalizeWithMap('a', { form: 'x' as 'nfc' })).toThrow(RangeError);
  expect(() => foldMarksWithMap(5 as unknown as string)).toThrow(TypeError);
  expect(() => normalizeToneWithMap('a', { style: 'x' as 'old' })).toThrow(RangeError);
});
