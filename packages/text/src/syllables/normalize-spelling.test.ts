import { mapOffset } from '@quocngu/span';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { listSyllables } from './list-syllables.ts';
import {
  normalizeSpelling,
  type NormalizeSpellingOptions,
  normalizeSpellingWithMap,
} from './normalize-spelling.ts';
import { listSpellingVariants } from './spelling-variants.ts';

it.each([
  ['Kỹ sư Mỹ', 'Kĩ sư Mĩ', 'Kĩ sư Mĩ'],
  ['HY VỌNG, LÝ LUẬN', 'HI VỌNG, LÍ LUẬN', 'HI VỌNG, LÍ LUẬN'],
  ['qui định, trái quít', 'quy định, trái quýt', 'quy định, trái quýt'],
  ['hoà khỏe', 'hòa khỏe', 'hoà khoẻ'],
  ['qúy tóan', 'quý toán', 'quý toán'],
  ['y tế, ỷ lại, Thy, thúy', 'y tế, ỷ lại, Thy, thúy', 'y tế, ỷ lại, Thy, thuý'],
  ['Kylie, Zoë, lyric', 'Kylie, Zoë, lyric', 'Kylie, Zoë, lyric'],
  ['', '', ''],
])('%s', (text, old, modern) => {
  expect(normalizeSpelling(text)).toBe(old);
  expect(normalizeSpelling(text, { style: 'new' })).toBe(modern);
  expect(normalizeSpelling(text.normalize('NFD'))).toBe(old.normalize('NFD'));
});

it('writes all variants of every syllable alike, in any case', () => {
  const wrong: string[] = [];
  for (const syllable of listSyllables()) {
    const spelled = normalizeSpelling(syllable);
    if (normalizeSpelling(syllable.toUpperCase()) !== spelled.toUpperCase()) wrong.push(syllable);
    const variants = listSpellingVariants(syllable);
    if (variants.length === 1 && spelled === syllable) continue;
    const areAlike = variants.every((variant) => normalizeSpelling(variant) === spelled);
    if (!areAlike || !variants.includes(spelled)) wrong.push(syllable);
  }
  expect(wrong).toEqual([]);
});

it('is done after once, and tells where everything went', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(' ', 'kỹ', 'HOÀ', 'qúy'), hazardousText)),
      (parts) => {
        const text = parts.join('');
        const spelled = normalizeSpelling(text);
        expect(normalizeSpelling(spelled)).toBe(spelled);
        expect(normalizeSpelling(text.normalize('NFD')).normalize()).toBe(
          normalizeSpelling(text.normalize('NFC')).normalize(),
        );
        const mapped = normalizeSpellingWithMap(text);
        expect(mapped.text).toBe(spelled);
        expect(mapOffset(mapped.map, text.length)).toBe(spelled.length);
      },
    ),
  );
});

it.each(['kỹ', 'kỹ ', 'a', '\u0301', '😀'])('work grows with length: %s', (piece) => {
  expect(growthOf((size) => piece.repeat(size), normalizeSpelling)).toBeLessThan(2.2);
});

it('refuses what there is not', () => {
  const wrong = { style: 'keep' } as unknown as NormalizeSpellingOptions;
  expect(() => normalizeSpelling('', wrong)).toThrow(
    new RangeError("style must be 'old' or 'new', not 'keep'"),
  );
  expect(() => normalizeSpelling(3 as unknown as string)).toThrow(TypeError);
});
