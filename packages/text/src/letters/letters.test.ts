import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText, LETTERS } from '../../test/hazards.ts';
import { composeLetter } from './compose-letter.ts';
import { decomposeLetter } from './decompose-letter.ts';
import type { Letter } from './letter.ts';

describe('decomposeLetter', () => {
  it.each([
    ['a', 'a', 'none', 'ngang'],
    ['Ấ', 'A', 'circumflex', 'sắc'],
    ['ẵ', 'a', 'breve', 'ngã'],
    ['ợ', 'o', 'horn', 'nặng'],
    ['đ', 'd', 'stroke', 'ngang'],
    ['Đ', 'D', 'stroke', 'ngang'],
    ['Ỷ', 'Y', 'none', 'hỏi'],
    ['x', 'x', 'none', 'ngang'],
  ])('%s is %s, %s, %s', (text, base, shape, tone) => {
    expect(decomposeLetter(text)).toEqual({ base, shape, tone });
    expect(decomposeLetter(text.normalize('NFD'))).toEqual({ base, shape, tone });
  });

  it.each([
    ['nothing', ''],
    ['two letters', 'ab'],
    ['letters of other alphabets', 'f'],
    ['', 'W'],
    ['', 'ñ'],
    ['', 'ø'],
    ['', 'ß'],
    ['', 'д'],
    ['a tone on a consonant', 'n\u0309'],
    ['a shape on another letter', 'y\u0302'],
    ['marks in the wrong order', 'a\u0301\u0302'],
    ['two tones', 'a\u0301\u0300'],
    ['a mark twice', 'a\u0301\u0301'],
    ['đ with a mark', 'đ\u0301'],
    ['a mark alone', '\u0301'],
    ['look-alikes of Đ', 'Ð'],
    ['a digit', '5'],
    ['an emoji', '😀'],
    ['a lone surrogate', '\ud83d'],
  ])('is undefined for %s %j', (_, text) => {
    expect(decomposeLetter(text)).toBeUndefined();
  });
});

it('takes every letter apart and puts it together again, in both forms', () => {
  const seen = new Set<string>();
  for (const { letter, plain } of LETTERS) {
    const parts = decomposeLetter(letter);
    if (parts === undefined) throw new Error(`no parts of ${letter}`);
    expect(parts.base).toBe(plain);
    expect(composeLetter(parts)).toBe(letter);
    expect(decomposeLetter(letter.normalize('NFD'))).toEqual(parts);
    seen.add(JSON.stringify(parts));
  }
  expect(seen.size).toBe(LETTERS.length);
});

it('gives parts only for what it can write again', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      const parts = decomposeLetter(text);
      if (parts !== undefined) expect(composeLetter(parts)).toBe(text.normalize('NFC'));
    }),
  );
});

describe('composeLetter refuses', () => {
  it.each([
    ['a base of another alphabet', { base: 'w', shape: 'none', tone: 'ngang' }],
    ['a shape that does not fit', { base: 'e', shape: 'horn', tone: 'ngang' }],
    ['a tone on a consonant', { base: 'd', shape: 'stroke', tone: 'sắc' }],
    ['a composed base', { base: 'â', shape: 'none', tone: 'ngang' }],
    ['no base', { base: '', shape: 'none', tone: 'ngang' }],
    ['two bases', { base: 'ab', shape: 'none', tone: 'ngang' }],
  ])('%s', (_, letter) => {
    expect(() => composeLetter(letter as Letter)).toThrow(
      new RangeError(
        `expected a letter of the alphabet, got ${letter.base}, ${letter.shape}, ${letter.tone}`,
      ),
    );
  });

  it('unknown names', () => {
    expect(() =>
      composeLetter({ base: 'a', shape: 'hat', tone: 'ngang' } as unknown as Letter),
    ).toThrow(RangeError);
    expect(() => composeLetter({ base: 'a', shape: 'none' } as unknown as Letter)).toThrow(
      TypeError,
    );
  });
});
