import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { foldMarks } from './fold-marks.ts';

/** Folding word for word, the slow way. */
function foldByDefinition(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[đðɖ]/g, 'd')
    .replace(/[ĐÐƉ]/g, 'D')
    .normalize('NFC');
}

describe('every Vietnamese letter', () => {
  it('is there: 134 beyond ASCII', () => {
    const beyond = new Set(LETTERS.map(({ letter }) => letter).filter((each) => each > '\x7f'));
    expect(beyond.size).toBe(134);
  });

  it.each(LETTERS.map(({ letter, plain }) => [letter, plain] as const))(
    '%s folds to %s, composed and decomposed, alone and within a word',
    (letter, plain) => {
      for (const written of [letter, letter.normalize('NFD')]) {
        expect(foldMarks(written)).toBe(plain);
        expect(foldMarks(`x${written}ng ${written}`)).toBe(`x${plain}ng ${plain}`);
        expect(foldMarks(`“${written}”\u{1f600}${written}`)).toBe(`“${plain}”\u{1f600}${plain}`);
      }
    },
  );
});

describe('what folds and what stays', () => {
  it.each([
    ['ASCII', 'Gia ca 24/7 (tang)', 'Gia ca 24/7 (tang)'],
    ['nothing', '', ''],
    ['a sentence', 'Đặng Thị Ngọc ở Huế, 5 ký', 'Dang Thi Ngoc o Hue, 5 ky'],
    ['marks in the wrong order', 'a\u0301\u0302n', 'an'],
    ['marks twice', 'e\u0302\u0302\u0301', 'e'],
    ['U+0340 and U+0341', 'a\u0340b\u0341', 'ab'],
    ['other Latin letters', 'é ñ ř ő ǖ ẛ', 'e n r o u ſ'],
    ['the kelvin and ångström signs', '\u212a \u212b', 'K A'],
    ['look-alikes of Đ', 'Ðà Nẵng, Ɖà Lạt, ðường, ɖi', 'Da Nang, Da Lat, duong, di'],
    ['Latin letters without a mark to take off', 'ø Ł ß æ ı', 'ø Ł ß æ ı'],
    ['a mark on a letter that stays', 'ø\u0301', 'ø'],
    ['Greek', 'ά', 'ά'],
    ['Cyrillic', 'й', 'й'],
    ['Greek and Cyrillic, decomposed', '\u03b1\u0301 \u0438\u0306', 'ά й'],
    ['voiced kana, decomposed', '\u304b\u3099', 'が'],
    ['Hangul, decomposed', '\u1112\u1161\u11ab', '한'],
    ['Thai, Arabic, Hebrew', 'กำ بَ שָׁ', 'กำ بَ שָׁ'],
    ['a mark on a digit, a space, nothing', '\u0301 \u03015\u0302', '\u0301 \u03015\u0302'],
    ['a mark that composes with a sign', 'a=\u0338b', 'a≠b'],
    ['full-width letters', 'ＡＢ', 'ＡＢ'],
    ['an emoji with a joiner', '👩\u200d🌾 đẹp', '👩\u200d🌾 dep'],
    ['lone surrogates', 'ế\ud83dế\ude00', 'e\ud83de\ude00'],
    ['NUL', 'ế\0ế', 'e\0e'],
  ])('%s', (_, text, folded) => {
    expect(foldMarks(text)).toBe(folded.normalize('NFC'));
  });

  it('returns ASCII text as it is', () => {
    expect(foldMarks('Ha Noi')).toBe('Ha Noi');
  });

  it('agrees with the definition on long text, across the borders of batches', () => {
    for (let length = 1000; length < 1050; length++) {
      const text = `${'a'.repeat(length)}\u0301\u0323ế=\u0338đ😀\u0301ơ\u0301`.repeat(3);
      expect(foldMarks(text)).toBe(foldByDefinition(text));
    }
  });
});

it('folds rare text of any length', () => {
  const length = 12_000_000;
  expect(foldMarks(`${'a'.repeat(length)}が`)).toHaveLength(length + 1);
  expect(foldMarks('が'.normalize('NFD').repeat(5000))).toBe('が'.repeat(5000));
  expect(foldMarks('한국어 '.normalize('NFD').repeat(5000))).toBe('한국어 '.repeat(5000));
});

describe('laws', () => {
  it('agrees with the definition, on all spellings, and folds once', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const folded = foldMarks(text);
        expect(folded).toBe(foldByDefinition(text));
        expect(foldMarks(text.normalize('NFC'))).toBe(folded);
        expect(foldMarks(text.normalize('NFD'))).toBe(folded);
        expect(foldMarks(folded)).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with the definition on every unit, in three contexts', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const sign = String.fromCharCode(unit);
      const text = `${sign}a${sign}\u0301=${sign}\u0338`;
      if (foldMarks(text) !== foldByDefinition(text)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Vietnamese', 'đường phố '],
    ['decomposed', 'd\u0323uo\u031b\u0300ng '],
    ['marks only', '\u0301'],
    ['rare units only', '😀'],
    ['NUL only', '\0'],
    ['rare and common in turn', 'ế😀a'],
  ])('work grows with length: %s', (_, piece) => {
    const growth = growthOf((size) => piece.repeat(size), foldMarks);
    expect(growth).toBeLessThan(2.2);
  });
});

it('refuses what is no string', () => {
  expect(() => foldMarks(undefined as unknown as string)).toThrow(
    new TypeError('text must be a string, not undefined'),
  );
});
