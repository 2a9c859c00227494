import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText, LETTERS } from '../../test/hazards.ts';
import { normalize, type NormalizeOptions } from './normalize.ts';

it.each(LETTERS.map(({ letter }) => [letter]))('composes and decomposes %s', (letter) => {
  const decomposed = letter.normalize('NFD');
  expect(normalize(decomposed)).toBe(letter);
  expect(normalize(letter)).toBe(letter);
  expect(normalize(letter, { form: 'nfd' })).toBe(decomposed);
  expect(normalize(decomposed, { form: 'nfc' })).toBe(letter);
});

it.each([
  ['horn and dot in either order', 'o\u0323\u031b', 'ợ'],
  ['U+0340 and U+0341', 'a\u0340 a\u0341', 'à á'],
  ['a mark in the wrong order stays', 'a\u0301\u0302', 'á\u0302'],
  ['look-alikes stay', 'ÐƉĐ', 'ÐƉĐ'],
  ['full-width letters stay', 'Ａ', 'Ａ'],
  ['lone surrogates stay', '\ude00e\u0301\ud83d', '\ude00é\ud83d'],
])('%s', (_, text, normal) => {
  expect(normalize(text)).toBe(normal);
});

it('is what Unicode defines', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      expect(normalize(text)).toBe(text.normalize('NFC'));
      expect(normalize(text, { form: 'nfd' })).toBe(text.normalize('NFD'));
    }),
  );
});

it('is what Unicode defines on long text, across the borders of batches', () => {
  for (let length = 0x3ff0; length < 0x4010; length++) {
    const text =
      `${'a'.repeat(length)}\u0302\u0301\u0323=\u0338đ😀\u0301ơ\u0301\u0334\0\u0301`.repeat(2);
    expect(normalize(text)).toBe(text.normalize('NFC'));
  }
});

it('is what Unicode defines on every unit, in long text', () => {
  const wrong: string[] = [];
  const filler = 'Tiê\u0301ng Viê\u0323t '.repeat(30);
  for (let first = 0; first <= 0xffff; first += 16) {
    const units = Array.from({ length: 16 }, (_, step) => String.fromCharCode(first + step));
    const text = `${filler}${units.map((unit) => `a${unit}\u0301\u0323${unit}e\u0323\u0302`).join('')}`;
    if (normalize(text) !== text.normalize('NFC')) wrong.push(first.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('is what Unicode defines on long hazardous text', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      const long = `${'Việt Nam '.repeat(30)}${text}${'e\u0302\u0301 '.repeat(30)}${text}`;
      expect(normalize(long)).toBe(long.normalize('NFC'));
    }),
    { numRuns: 300 },
  );
});

describe('mistakes', () => {
  it.each([
    [{ form: 'NFC' }, new RangeError("form must be 'nfc' or 'nfd', not 'NFC'")],
    [{ form: '' }, new RangeError("form must be 'nfc' or 'nfd', not ''")],
    [{ form: null }, new TypeError("form must be 'nfc' or 'nfd', not null")],
    [{ form: 3 }, new TypeError("form must be 'nfc' or 'nfd', not 3")],
    [{ form: {} }, new TypeError("form must be 'nfc' or 'nfd', not [object Object]")],
  ])('%j is refused', (options, error) => {
    expect(() => normalize('a', options as NormalizeOptions)).toThrow(error);
  });

  it('text that is no string is refused', () => {
    expect(() => normalize(5 as unknown as string)).toThrow(
      new TypeError('text must be a string, not number'),
    );
  });
});
