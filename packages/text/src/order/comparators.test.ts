import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsistent, REPERTOIRE } from '../../test/collation-repertoire.ts';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import { listSyllables } from '../syllables/list-syllables.ts';
import { compareCldr } from './compare-cldr.ts';
import { compareDictionary } from './compare-dictionary.ts';
import { createComparator } from './create-comparator.ts';
import { compareSortKeys, toSortKey } from './sort-key.ts';

/** Each list as it has to come out, with what it shows. */
const DICTIONARY_LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['letters', Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz')],
  ['tones', ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ']],
  ['rule 4.1', ['ác', 'ách', 'ang', 'ạng', 'anh', 'ánh', 'apatit', 'apxe']],
  ['rule 3', ['a', 'A', 'cha', 'chan']],
  ['syllable by syllable', ['ba', 'ba ba', 'ba cá', 'bà', 'bà ba', 'bà cá', 'bá']],
  ['case at last', ['hà', 'Hà', 'HÀ', 'hà mã', 'Hà mã', 'HÀ MÃ', 'Hà Nội']],
  ['a shorter syllable first', ['an ninh', 'an toàn', 'ang áng', 'anh']],
  ['đ behind d', ['da dẻ', 'dưa', 'đa đa', 'đưa']],
  ['punctuation only at last', ['ba ba', 'ba-ba', '“ba ba”', 'ba bà', 'ba-bà', 'ba, bạ']],
  ['nothing, then punctuation, then words', ['', '!', '…', '1', 'a']],
  ['digits as digits', ['Quận 1', 'Quận 10', 'Quận 2', 'Quận Ba Đình']],
];

const NUMERIC_LISTS: readonly (readonly string[])[] = [
  ['Q.1', 'Q.2', 'Q.10', 'Q.Ba'],
  ['Điều 2', 'Điều 10', 'Điều 10a', 'Điều 100'],
  ['năm 1999', 'năm 2015', 'năm ngoái'],
];

const WITHOUT_CASE = new Intl.Collator('vi', { sensitivity: 'accent' });

/** Dictionary order word for word, the slow way, for words of letters that stand apart by one space. */
function compareByDefinition(left: string, right: string): number {
  const [first, second] = [left.split(' '), right.split(' ')];
  for (let index = 0; index < Math.min(first.length, second.length); index++) {
    const difference = WITHOUT_CASE.compare(first[index] ?? '', second[index] ?? '');
    if (difference !== 0) return difference;
  }
  return first.length - second.length || compareCldr(left, right);
}

describe('compareCldr', () => {
  it.each([
    ['tones behind the letters of all', ['ba ba', 'bà ba', 'ba cá', 'bà cá']],
    ['letters', Array.from('aăâbcdđeêfghijklmnoôơpqrstuưvwxyz')],
    ['tones', ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ']],
    ['case', ['ba', 'Ba', 'BA', 'bà', 'Bà']],
  ])('%s', (_, sorted) => {
    expect(sorted.toReversed().sort(compareCldr)).toEqual(sorted);
    const decomposed = sorted.map((text) => text.normalize('NFD'));
    expect(decomposed.toReversed().sort(compareCldr)).toEqual(decomposed);
  });

  it('compares as keys do', () => {
    const text = fc.string({ unit: fc.constantFrom(...REPERTOIRE), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        fc.pre(isConsistent(left) && isConsistent(right));
        const difference = compareSortKeys(toSortKey(left), toSortKey(right));
        expect(Math.sign(compareCldr(left, right))).toBe(Math.sign(difference));
      }),
    );
  });
});

describe('compareDictionary', () => {
  it.each(DICTIONARY_LISTS)('%s', (_, sorted) => {
    expect(sorted.toReversed().sort(compareDictionary)).toEqual(sorted);
    const decomposed = sorted.map((text) => text.normalize('NFD'));
    expect(decomposed.toReversed().sort(compareDictionary)).toEqual(decomposed);
  });

  it('follows the definition on words of several syllables', () => {
    const syllables = [...listSyllables()];
    const syllable = fc
      .oneof(fc.constantFrom(...syllables), fc.constantFrom('ba', 'bà', 'Ba', 'bả', 'b'))
      .chain((each) => fc.constantFrom(each, each, each.toUpperCase(), each.normalize('NFD')));
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(word, word, word, (start, left, right) => {
        const [first, second] = [`${start} ${left}`, `${start} ${right}`];
        const wanted = Math.sign(compareByDefinition(first, second));
        expect(Math.sign(compareDictionary(first, second))).toBe(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('createComparator', () => {
  it.each(['cldr', 'dictionary'] as const)('compares numbers by value: %s', (order) => {
    const compare = createComparator({ order, numeric: true });
    for (const sorted of NUMERIC_LISTS) {
      expect(sorted.toReversed().sort(compare)).toEqual(sorted);
    }
  });

  it('is compareCldr where nothing is said', () => {
    expect(createComparator()('bà ba', 'ba cá')).toBe(compareCldr('bà ba', 'ba cá'));
    expect(createComparator({ order: 'dictionary' })('bà ba', 'ba cá')).toBeGreaterThan(0);
  });

  it('refuses wrong options, and what is no string', () => {
    expect(() => createComparator({ order: 'latin' as 'cldr' })).toThrow(RangeError);
    expect(() => createComparator({ numeric: 'yes' as unknown as boolean })).toThrow(
      new TypeError('numeric must be true or false, not yes'),
    );
    for (const compare of [compareCldr, compareDictionary, createComparator()]) {
      expect(() => compare('', null as unknown as string)).toThrow(TypeError);
    }
  });
});

describe('laws of dictionary order', () => {
  const frequent = fc.constantFrom(
    ...Array.from('abAà  -.1２đl·“\u0301\u0302\u0323\u031b\u00ad\u00a0'),
    'ba ',
    'bà',
  );
  const close = fc.array(frequent, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const pair = fc.tuple(close, close, close).map(([start, left, right]): [string, string] => {
    return [start + left, start + right];
  });
  const texts = fc.oneof(pair, fc.tuple(hazardousText, hazardousText));

  it.each([false, true])('compares as keys do, and both ways; numeric: %s', (numeric) => {
    const options = { order: 'dictionary', numeric } as const;
    const compare = createComparator(options);
    fc.assert(
      fc.property(texts, ([left, right]) => {
        const keys = [left, right].map((text) => toSortKey(text, options));
        const [first, second] = keys as [Uint8Array, Uint8Array];
        const sign = Math.sign(compareSortKeys(first, second));
        expect(Math.sign(compare(left, right))).toBe(sign);
        expect(Math.sign(compare(right, left))).toBe(0 - sign);
        expect(compare(left.normalize('NFC'), left.normalize('NFD'))).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('work grows with length', () => {
    for (const piece of ['ba ', 'a\u0301', 'ba-', '越', '\u0301']) {
      const make = (size: number): string => piece.repeat(size);
      expect(growthOf(make, (text) => compareDictionary(text, `${text}b`))).toBeLessThan(2.2);
    }
  });
});
