import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsistent, REPERTOIRE } from '../../test/collation-repertoire.ts';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { listSyllables } from '../syllables/list-syllables.ts';
import { compareSortKeys, toSortKey, type ToSortKeyOptions } from './sort-key.ts';

const collator = new Intl.Collator('vi');

/** Neighbours in the engine's order whose keys have another order: where there are none, none differ. */
function findMisplaced(texts: readonly string[], options: ToSortKeyOptions = {}): string[] {
  const engine = options.numeric ? new Intl.Collator('vi', { numeric: true }) : collator;
  const sorted = texts
    .map((text) => ({ text, key: toSortKey(text, options) }))
    .sort((left, right) => engine.compare(left.text, right.text));
  return sorted.flatMap((right, index) => {
    const left = sorted[index - 1] ?? right;
    const wanted = Math.sign(engine.compare(left.text, right.text));
    const isRight = Math.sign(compareSortKeys(left.key, right.key)) === wanted;
    return isRight ? [] : [`${escape(left.text)} ${escape(right.text)}`];
  });
}

function escape(text: string): string {
  return Array.from(text, (each) => (each.codePointAt(0) ?? 0).toString(16)).join('-');
}

function keyOf(text: string, options?: ToSortKeyOptions): string {
  return Buffer.from(toSortKey(text, options)).toString('hex');
}

describe('cldr: the order of the engine', () => {
  it('holds for every character of the repertoire, alone and behind a letter', () => {
    expect(REPERTOIRE.length).toBe(1348);
    expect(findMisplaced(REPERTOIRE)).toEqual([]);
    expect(findMisplaced(REPERTOIRE.map((character) => `Â${character}`))).toEqual([]);
  });

  it('holds for every Vietnamese letter with every mark, in both forms', () => {
    const marks = REPERTOIRE.filter((each) => /\p{M}/u.test(each));
    const texts = LETTERS.flatMap(({ letter }) => marks.map((mark) => letter + mark));
    expect(findMisplaced(texts.filter(isConsistent))).toEqual([]);
    const decomposed = texts.map((text) => text.normalize('NFD'));
    expect(findMisplaced(decomposed.filter(isConsistent))).toEqual([]);
  });

  it('holds for all valid syllables, in all cases and forms', () => {
    const syllables = [...listSyllables()];
    expect(findMisplaced(syllables)).toEqual([]);
    const variants = syllables
      .filter((_, index) => index % 7 === 0)
      .flatMap((each) => [each, each.toUpperCase(), each.normalize('NFD'), `“${each}” a`]);
    expect(findMisplaced(variants)).toEqual([]);
  });

  it.each(['a', 'o', 'l', 's', ' ', '’', '1', '…'])(
    'holds for every character of the repertoire before and behind %j with marks',
    (piece) => {
      const texts = REPERTOIRE.flatMap((each) => [each + piece, `${piece}\u0323${each}\u0302`]);
      expect(findMisplaced(texts.filter(isConsistent))).toEqual([]);
    },
  );

  it('holds for random text of the repertoire', () => {
    const frequent = fc.constantFrom(
      ...Array.from('aAăâơƯđ lL·ſß’“-1½\u0301\u0302\u0306\u0323\u031b\u00ad'),
    );
    const piece = fc.oneof(frequent, fc.constantFrom(...REPERTOIRE));
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (start, left, right) => {
        const texts = [start + left, start + right, (start + left).normalize('NFC')];
        fc.pre(texts.every(isConsistent));
        expect(findMisplaced(texts)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('holds for numbers by their value, up to the 254 digits of one number of the engine', () => {
    const part = fc.constantFrom(
      '0',
      '00',
      '1',
      '2',
      '10',
      '9'.repeat(127),
      'a',
      ' ',
      '.',
      '½',
      '²',
    );
    const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        fc.pre(texts.every((each) => !/\d{255}/.test(each)));
        expect(findMisplaced(texts, { numeric: true })).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what keys are', () => {
  it('are short: a byte a letter, two ends, and the marks and capitals with what stands before them', () => {
    expect(toSortKey('')).toHaveLength(2);
    expect(toSortKey('ba')).toHaveLength(2 + 2);
    expect(toSortKey('Bà')).toHaveLength(2 + 2 + 2 + 1);
    expect(toSortKey('ba ba', { order: 'dictionary' })).toHaveLength(2 * (2 + 2) + 2);
  });

  it.each(['cldr', 'dictionary'] as const)(
    'hold no byte 0, and are equal for equivalent texts: %s',
    (order) => {
      fc.assert(
        fc.property(hazardousText, fc.boolean(), (text, numeric) => {
          const options = { order, numeric };
          const key = toSortKey(text, options);
          expect(key).not.toContain(0);
          expect(keyOf(text.normalize('NFC'), options)).toBe(keyOf(text, options));
          expect(keyOf(text.normalize('NFD'), options)).toBe(keyOf(text, options));
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('put what the order does not list behind all letters, by code point, small letters first', () => {
    const sorted = ['ǃ', 'α', 'Α', 'β', 'и', 'И', 'ก', '가', '越', '\ud800', '😀', '\u{10ffff}'];
    const keys = sorted.map((text) => toSortKey(text));
    expect(keys.toSorted(compareSortKeys)).toEqual(keys);
    expect(new Set(keys.map(String)).size).toBe(sorted.length);
  });

  it('compare long runs without difference', () => {
    for (const length of [1, 156, 157, 158, 159, 160, 316, 317, 318, 1000]) {
      const start = 'a'.repeat(length);
      expect(
        findMisplaced([
          `${start}b`,
          `${start}á`,
          `á${start}`,
          `${start}A`,
          `${start}a`,
          `A${start}`,
        ]),
      ).toEqual([]);
      expect(findMisplaced([`${start}áb`, `${start}bá`, `${start}aB`, `${start}Ab`])).toEqual([]);
    }
  });

  it('give numbers of more digits than a byte counts their place', () => {
    const numbers = [239, 240, 241, 480, 481, 1000].flatMap((zeros) =>
      ['1', '2'].map((first) => first + '0'.repeat(zeros - 1)),
    );
    const keys = numbers.map((number) => toSortKey(number, { numeric: true }));
    expect(keys.toSorted(compareSortKeys)).toEqual(keys);
    expect(keyOf('００７', { numeric: true })).toBe(keyOf('7', { numeric: true }));
  });
});

describe('growth and mistakes', () => {
  it.each([
    ['Vietnamese', 'đường phố '],
    ['decomposed', 'd\u0323uo\u031b\u0300ng '],
    ['marks only', '\u0301'],
    ['marks that would shape', 'a\u0301\u0302'],
    ['an unlisted script', '越'],
    ['digits', '9'],
  ])('work grows with length: %s', (_, piece) => {
    for (const order of ['cldr', 'dictionary'] as const) {
      const make = (size: number): string => piece.repeat(size);
      expect(growthOf(make, (text) => toSortKey(text, { order, numeric: true }))).toBeLessThan(2.2);
    }
  });

  it('refuses what is no string, and options with wrong values', () => {
    expect(() => toSortKey(1 as unknown as string)).toThrow(
      new TypeError('text must be a string, not number'),
    );
    expect(() => toSortKey('', { order: 'abc' as 'cldr' })).toThrow(
      new RangeError("order must be 'cldr' or 'dictionary', not 'abc'"),
    );
    expect(() => toSortKey('', { numeric: 1 as unknown as boolean })).toThrow(
      new TypeError('numeric must be true or false, not 1'),
    );
  });
});
