import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { foldMarks } from '../fold/fold-marks.ts';
import { listSyllables } from '../syllables/list-syllables.ts';
import { listSpellingVariants } from '../syllables/spelling-variants.ts';
import { toSearchKeys, type ToSearchKeysOptions } from './to-search-keys.ts';

const exactOf = (text: string, options: ToSearchKeysOptions = {}): string =>
  toSearchKeys(text, options)
    .map(({ exact }) => exact)
    .join(' ');

const foldedOf = (text: string, options: ToSearchKeysOptions = {}): string =>
  toSearchKeys(text, options)
    .map(({ folded }) => folded)
    .join(' ');

describe('keys', () => {
  it.each([
    ['', '', ''],
    [' …!? 😀 ', '', ''],
    ['Đường Trường Sa', 'đường trường sa', 'duong truong sa'],
    ['\u00d0à Nẵng, \u0189à Lạt, \u00f0ường', 'đà nẵng đà lạt đường', 'da nang da lat duong'],
    ['HOÀ Hòa thuý', 'hòa hòa thúy', 'hoa hoa thuy'],
    ['qúy tóan', 'quý toán', 'quy toan'],
    ['kỹ kĩ ky', 'kĩ kĩ ki', 'ki ki ki'],
    ['quí quy trái quít quit', 'quý quy trái quýt quyt', 'quy quy trai quyt quyt'],
    ['y tế, Thy, Vỹ', 'y tế thy vĩ', 'y te thy vi'],
    ['Myanmar, Kylie', 'myanmar kylie', 'myanmar kylie'],
    ['TP.HCM, TP. HCM', 'tp hcm tp hcm', 'tp hcm tp hcm'],
    ['kinh tế-xã hội', 'kinh tế xã hội', 'kinh te xa hoi'],
    ['Ki-ép, d’Ivoire', 'ki ép d ivoire', 'ki ep d ivoire'],
    ['3.500.000 và 1,5%', '3.500.000 và 1,5', '3.500.000 va 1,5'],
    ['13/1-15/2, 7h30', '13 1 15 2 7h30', '13 1 15 2 7h30'],
    ['a.1, 1.a, 1.', 'a 1 1 a 1', 'a 1 1 a 1'],
    ['https://x.vn/tin-tuc a@b.vn', 'https x vn tin tuc a b vn', 'https x vn tin tuc a b vn'],
    ['hợp\u00adtác', 'hợptác', 'hoptac'],
    ['Ångström, Łódź, Straße', 'ångström łódź straße', 'angstrom łodz straße'],
    ['Кий, ΆΣ, 東京', 'кий άς 東京', 'кий άς 東京'],
    ['m² ½', 'm² ½', 'm² ½'],
    ['\ud83d ế', 'ế', 'e'],
  ])('%j', (text, exact, folded) => {
    for (const written of [text, text.normalize('NFD')]) {
      expect(exactOf(written)).toBe(exact);
      expect(foldedOf(written)).toBe(folded);
    }
  });

  it('keeps i and y apart where that is wanted', () => {
    expect(exactOf('kỹ kĩ quí Hoà', { variants: 'keep' })).toBe('kỹ kĩ quí hòa');
    expect(foldedOf('kỹ kĩ quí', { variants: 'keep' })).toBe('ky ki qui');
  });

  it('gives places that hold the marks', () => {
    expect(toSearchKeys('a\u0302\u0301.Hue\u0302\u0301!')).toEqual([
      { start: 0, end: 3, exact: 'ấ', folded: 'a' },
      { start: 4, end: 9, exact: 'huế', folded: 'hue' },
    ]);
  });
});

describe('every syllable and letter', () => {
  it('has one pair of keys in all its spellings, and its folded key finds itself', () => {
    const wrong: string[] = [];
    for (const syllable of listSyllables()) {
      const spellings = listSpellingVariants(syllable);
      const [key, ...others] = toSearchKeys(
        [...spellings, syllable.toUpperCase().normalize('NFD')].join(' '),
      );
      const { exact = '', folded = '' } = key ?? {};
      const areOne = others.every((other) => other.exact === exact && other.folded === folded);
      const isFolded = folded === foldMarks(exact) && foldedOf(foldMarks(syllable)) === folded;
      if (!areOne || !isFolded || !spellings.includes(exact)) wrong.push(syllable);
    }
    expect(wrong).toEqual([]);
  });

  it.each(LETTERS.map(({ letter, plain }) => [letter, plain.toLowerCase()] as const))(
    '%s: %s',
    (letter, plain) => {
      for (const written of [`x${letter}q`, `x${letter}q`.normalize('NFD')]) {
        expect(exactOf(written)).toBe(`x${letter.toLowerCase()}q`);
        expect(foldedOf(written)).toBe(`x${plain}q`);
      }
    },
  );
});

describe('laws', () => {
  it('holds for any text', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let from = 0;
        for (const { start, end, exact, folded } of toSearchKeys(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          expect(exact).not.toBe('');
          expect(toSearchKeys(exact)[0]?.exact).toBe(exact);
          expect(foldMarks(folded)).toBe(folded);
          from = end;
        }
        expect(exactOf(text.normalize('NFD'))).toBe(exactOf(text.normalize('NFC')));
        expect(foldedOf(foldMarks(text))).toBe(foldedOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a', 'đường ', 'a.', '1.', '\u0301', '😀', 'a\u00ad'])(
    'work grows with length: %s',
    (piece) => {
      expect(growthOf((size) => piece.repeat(size), toSearchKeys)).toBeLessThan(2.2);
    },
  );

  it('takes no longer for rows of marks in the wrong order', () => {
    expect(foldedOf(`a${'\u0301\u0323'.repeat(100_000)} b`)).toBe('a b');
  });
});

it('refuses what there is not', () => {
  const wrong = { variants: 'both' } as unknown as ToSearchKeysOptions;
  expect(() => toSearchKeys('', wrong)).toThrow(
    new RangeError("variants must be 'unify' or 'keep', not 'both'"),
  );
  expect(() => toSearchKeys(1 as unknown as string)).toThrow(TypeError);
});
