import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../test/hazards.ts';
import { listSyllables } from './list-syllables.ts';
import { parseSyllable } from './parse-syllable.ts';
import { isSpellingVariant, listSpellingVariants } from './spelling-variants.ts';

describe('listSpellingVariants', () => {
  it.each([
    ['kỹ', ['kỹ', 'kĩ']],
    ['kĩ', ['kĩ', 'kỹ']],
    ['LÝ', ['LÝ', 'LÍ']],
    ['Mỹ', ['Mỹ', 'Mĩ']],
    ['tỷ', ['tỷ', 'tỉ']],
    ['hi', ['hi', 'hy']],
    ['sĩ', ['sĩ', 'sỹ']],
    ['vĩ', ['vĩ', 'vỹ']],
    ['quý', ['quý', 'quí']],
    ['quít', ['quít', 'quýt']],
    ['quỳnh', ['quỳnh', 'quình']],
    ['hòa', ['hòa', 'hoà']],
    ['thuý', ['thuý', 'thúy']],
    ['Khỏe', ['Khỏe', 'Khoẻ']],
    ['y', ['y']],
    ['ý', ['ý']],
    ['ì', ['ì']],
    ['thi', ['thi']],
    ['nhi', ['nhi']],
    ['tai', ['tai']],
    ['tay', ['tay']],
    ['thuy', ['thuy']],
    ['kinh', ['kinh']],
    ['quyên', ['quyên']],
    ['gì', ['gì']],
    ['tóan', ['tóan']],
    ['Kylie', ['Kylie']],
    ['', ['']],
  ])('%s', (syllable, variants) => {
    expect(listSpellingVariants(syllable)).toEqual(variants);
    expect(listSpellingVariants(syllable.normalize('NFD'))).toEqual(
      variants.map((variant) => variant.normalize('NFD')),
    );
  });

  it('varies some syllables of the orthography, and gives each spelling the same ones', () => {
    const wrong: string[] = [];
    const varying = listVarying();
    for (const [syllable, variants] of varying) {
      const isSound = variants.every(
        (variant) =>
          parseSyllable(variant).valid &&
          isSpellingVariant(syllable, variant) &&
          [...listSpellingVariants(variant)].sort().join() === [...variants].sort().join(),
      );
      if (!isSound || variants[0] !== syllable) wrong.push(syllable);
    }
    expect(wrong).toEqual([]);
    expect(varying.size).toBeGreaterThan(300);
  });
});

/** The syllables of the orthography that have several spellings, with these. */
function listVarying(): ReadonlyMap<string, readonly string[]> {
  const all = Array.from(
    listSyllables(),
    (syllable) => [syllable, listSpellingVariants(syllable)] as const,
  );
  return new Map(all.filter(([, variants]) => variants.length > 1));
}

describe('isSpellingVariant', () => {
  it.each([
    ['Lý', 'lí', true],
    ['hoà', 'hòa', true],
    ['quy', 'QUI', true],
    ['Ki-ép', 'ki-ép', true],
    ['thi', 'thy', false],
    ['tai', 'tay', false],
    ['tuy', 'tui', false],
    ['kỹ', 'ky', false],
    ['toán', 'tóan', false],
    ['ý', 'í', false],
  ])('%s and %s: %s', (left, right, isVariant) => {
    expect(isSpellingVariant(left, right)).toBe(isVariant);
    expect(isSpellingVariant(right, left.normalize('NFD'))).toBe(isVariant);
  });

  it('holds for the variants of each syllable, and for no others', () => {
    const byLetters = new Map<string, string[]>();
    for (const [syllable] of listVarying()) {
      const letters = syllable.normalize('NFD').replace(/\p{M}/gu, '');
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), syllable]);
    }
    for (const syllables of byLetters.values()) {
      const [first = ''] = syllables;
      const variants = listSpellingVariants(first);
      expect(syllables.filter((other) => isSpellingVariant(first, other))).toEqual(
        syllables.filter((other) => variants.includes(other)),
      );
    }
  });

  it('is total and symmetric', () => {
    fc.assert(
      fc.property(hazardousText, hazardousText, (left, right) => {
        expect(isSpellingVariant(left, right)).toBe(isSpellingVariant(right, left));
        expect(isSpellingVariant(left, left.normalize('NFD'))).toBe(true);
        expect(listSpellingVariants(left)[0]).toBe(left);
      }),
    );
  });
});

it('refuses what is no string', () => {
  expect(() => listSpellingVariants(1 as unknown as string)).toThrow(TypeError);
  expect(() => isSpellingVariant('a', 1 as unknown as string)).toThrow(TypeError);
});
