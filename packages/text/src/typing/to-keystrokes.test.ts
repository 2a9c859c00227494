import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { expectTyped, SYLLABLES } from '../../test/typed-syllables.ts';
import { toKeystrokes, typeText, type TypingOptions } from './index.ts';

const switches = { spellCheck: [true, false], freeMarking: [true, false], loneW: [true, false] };

/** All options of all methods. */
const OPTIONS: readonly TypingOptions[] = (['telex', 'vni', 'viqr'] as const).flatMap((method) =>
  (['old', 'new'] as const).flatMap((style) =>
    switches.spellCheck.flatMap((spellCheck) =>
      switches.freeMarking.flatMap((freeMarking) =>
        switches.loneW.map((loneW) => ({
          ...{ method, style, spellCheck, freeMarking, loneW },
          brackets: loneW !== spellCheck,
        })),
      ),
    ),
  ),
);

const LETTERS = Array.from('aaeeoouuiywwddsfrxjzgqnhtcp0123456789');
const SIGNS = Array.from("'`?~.^(+*\\[]{}- ADEOWZSÂẤƠưđéñßø\u0301😀");

/** What keys of the methods are made of, and what stands among them. */
const keyText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...LETTERS) },
      { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
      { weight: 1, arbitrary: fc.constantFrom(...SYLLABLES.slice(0, 4000), 'windows', 'user') },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

describe('toKeystrokes', () => {
  it.each<[string, string, TypingOptions]>([
    ['Đường về Huế', 'DDuwowngf veef Huees', {}],
    ['Đường về Huế', 'D9u7o7ng2 ve62 Hue61', { method: 'vni' }],
    ['Đường về Huế', "DDu+o+ng` ve^` Hue^'", { method: 'viqr', freeMarking: true }],
    ['Đường về Huế', "DDu+o+`ng ve^` Hue^'", { method: 'viqr' }],
    ['TIẾNG VIỆT', 'TIEENGS VIEETJ', {}],
    ['tiếng', 'tieesng', { freeMarking: false }],
    ['xoong, soóc', 'xooong, sooocs', {}],
    ['uơ ươ thuở huỡn', 'uoow uwow thuowr huoownx', {}],
    ['test too www', 'tesst tooo wwww', {}],
    ['windows user', 'windows user', {}],
    ['hoà', 'hoaf', { style: 'new' }],
    ['hoà', 'hoà', {}],
    ['cảt Êđê café naïve', 'cảt Êđê caffé naïve', {}],
    ['Êđê', 'EEddee', { spellCheck: false }],
    ['hay. (a) a\\b', 'hay\\. (a) a\\\\b', { method: 'viqr' }],
    ['A4, H5N1, tiếng5', 'A44, H5N1, tiếng5', { method: 'vni' }],
    ['[x] a[', '[[x]] a[', { brackets: true }],
    ['tie\u0302\u0301ng', 'tieengs', {}],
    ['', '', {}],
  ])('%s: %s', (text, keys, options) => {
    expect(toKeystrokes(text, options)).toBe(keys);
    expect(typeText(keys, options)).toBe(text.normalize('NFC'));
  });

  it.each(OPTIONS)('is undone by typeText: %j', (options) => {
    fc.assert(
      fc.property(fc.oneof(keyText, hazardousText), (text) => {
        expect(typeText(toKeystrokes(text, options), options)).toBe(text.normalize('NFC'));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['telex', 'vni', 'viqr'] as const)(
    'has keys with and without late marks: %s',
    (method) => {
      // A third of the syllables, with all onsets, rimes and tones among them.
      const some = SYLLABLES.filter((_, index) => index % 3 === 0);
      expectTyped(some, { method, freeMarking: method === 'viqr' });
      expectTyped(some, { method, spellCheck: false });
    },
  );

  it.each([
    ['one word', 'nghieengs'],
    ['one word that undoes', 'ass'],
    ['one word of marks', '\u0301'],
    ['words', 'tiếng việt '],
    ['signs', "'.\\["],
  ])('takes time that grows with length: %s', (_, piece) => {
    for (const method of ['telex', 'vni', 'viqr'] as const) {
      const make = (size: number): string => piece.repeat(size / 8);
      expect(growthOf(make, (text) => toKeystrokes(text, { method }))).toBeLessThan(2.2);
      expect(growthOf(make, (text) => typeText(text, { method }))).toBeLessThan(2.2);
    }
  });
});

describe('mistakes', () => {
  it.each<[unknown, Error]>([
    [{ method: 'TELEX' }, new RangeError("method must be 'telex' or 'vni' or 'viqr', not 'TELEX'")],
    [{ method: 1 }, new TypeError("method must be 'telex' or 'vni' or 'viqr', not 1")],
    [{ style: 'modern' }, new RangeError("style must be 'old' or 'new', not 'modern'")],
    [{ spellCheck: 'yes' }, new TypeError('spellCheck must be true or false, not yes')],
    [{ freeMarking: 0 }, new TypeError('freeMarking must be true or false, not 0')],
    [{ loneW: null }, new TypeError('loneW must be true or false, not null')],
    [{ brackets: [] }, new TypeError('brackets must be true or false, not ')],
  ])('%j is refused', (options, error) => {
    expect(() => typeText('a', options as TypingOptions)).toThrow(error);
    expect(() => toKeystrokes('a', options as TypingOptions)).toThrow(error);
  });

  it('what is no string is refused', () => {
    const error = new TypeError('text must be a string, not number');
    expect(() => typeText(5 as unknown as string)).toThrow(error);
    expect(() => toKeystrokes(5 as unknown as string)).toThrow(error);
  });
});
