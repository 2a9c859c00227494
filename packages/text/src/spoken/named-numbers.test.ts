import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import {
  fractionToWords,
  numberToWords,
  ordinalToWords,
  percentToWords,
  rangeToWords,
  wordsToFraction,
  wordsToOrdinal,
  wordsToPercent,
  wordsToRange,
} from './index.ts';

describe('ordinalToWords', () => {
  it.each([
    [1, 'thứ nhất'],
    [2, 'thứ hai'],
    [3, 'thứ ba'],
    [4, 'thứ tư'],
    [5, 'thứ năm'],
    [10, 'thứ mười'],
    [11, 'thứ mười một'],
    [14, 'thứ mười bốn'],
    [15, 'thứ mười lăm'],
    [21n, 'thứ hai mươi mốt'],
    ['24', 'thứ hai mươi tư'],
    [101, 'thứ một trăm linh một'],
  ])('%s is %s', (value, words) => {
    expect(ordinalToWords(value)).toBe(words);
  });

  it('passes options on', () => {
    expect(ordinalToWords(4, { four: 'bốn' })).toBe('thứ tư');
    expect(ordinalToWords(104, { zero: 'lẻ' })).toBe('thứ một trăm lẻ bốn');
  });

  it.each([0, -1, 1.5, '0', '1,0'])('refuses %s', (value) => {
    expect(() => ordinalToWords(value)).toThrow(
      new RangeError(`value must be a whole number from 1, not ${value}`),
    );
  });

  it('refuses a wrong option, whatever the value', () => {
    expect(() => ordinalToWords(1, { zero: 'x' as 'lẻ' })).toThrow(RangeError);
  });
});

describe('fractionToWords', () => {
  it.each([
    [1, 2, 'một phần hai'],
    [3, 4, 'ba phần tư'],
    [1, 5, 'một phần năm'],
    [-2, 15, 'âm hai phần mười lăm'],
    [5, 24, 'năm phần hai mươi tư'],
    [1, 100, 'một phần trăm'],
    [1, 1000, 'một phần nghìn'],
    [1, 10_000, 'một phần mười nghìn'],
    [1, 1_000_000, 'một phần triệu'],
    [1n, 10n ** 9n, 'một phần tỷ'],
    [1, 101, 'một phần một trăm linh một'],
    ['0', '1', 'không phần một'],
  ])('%s / %s is %s', (numerator, denominator, words) => {
    expect(fractionToWords(numerator, denominator)).toBe(words);
  });

  it('refuses parts that are not whole', () => {
    expect(() => fractionToWords(1.5, 2)).toThrow(
      new RangeError('numerator must be a whole number, not 1.5'),
    );
    expect(() => fractionToWords(1, 0)).toThrow(
      new RangeError('denominator must be a whole number from 1, not 0'),
    );
    expect(() => fractionToWords(1, -2)).toThrow(RangeError);
  });
});

it.each([
  [6.5, 'sáu phẩy năm phần trăm'],
  [100, 'một trăm phần trăm'],
  ['-0,25', 'âm không phẩy hai năm phần trăm'],
])('percentToWords: %s is %s', (value, words) => {
  expect(percentToWords(value)).toBe(words);
});

describe('rangeToWords', () => {
  it.each([
    [5, 7, 'năm đến bảy'],
    ['1,5', 2n, 'một phẩy năm đến hai'],
    [-3, 5, 'âm ba đến năm'],
  ])('%s and %s are %s', (from, to, words) => {
    expect(rangeToWords(from, to)).toBe(words);
    expect(rangeToWords(from, to, { opening: 'từ' })).toBe(`từ ${words}`);
  });

  it('passes options on, and refuses others', () => {
    expect(rangeToWords(24, 105, { four: 'bốn', zero: 'lẻ' })).toBe(
      'hai mươi bốn đến một trăm lẻ năm',
    );
    expect(() => rangeToWords(1, 2, { opening: 'tu' as 'từ' })).toThrow(
      new RangeError("opening must be 'none' or 'từ', not 'tu'"),
    );
  });
});

describe('what is said in other words', () => {
  it.each([
    ['Thứ  NHẤT', '1'],
    ['thứ nhì', '2'],
    ['thứ bốn', '4'],
    ['thứ hăm mốt', '21'],
    ['thứ một nghìn lẻ một', '1001'],
  ])('the place %s is %s', (text, digits) => {
    expect(wordsToOrdinal(text)).toBe(digits);
    expect(wordsToOrdinal(text.normalize('NFD'))).toBe(digits);
  });

  it.each(['', 'nhất', 'thứ', 'thứ không', 'thứ âm một', 'thứ hai rưỡi', 'thứ hai phẩy năm'])(
    'no place: %j',
    (text) => {
      expect(wordsToOrdinal(text)).toBeUndefined();
    },
  );

  it.each([
    ['Ba phần TƯ', '3', '4'],
    ['nửa', '1', '2'],
    ['một nửa', '1', '2'],
    ['âm hai phần ba', '-2', '3'],
    ['bảy phần ngàn', '7', '1000'],
    ['ba phần vạn', '3', '10000'],
    ['hai phần tỉ', '2', '1000000000'],
    ['một phần một trăm', '1', '100'],
    ['mười phần hai mươi nhăm', '10', '25'],
  ])('the fraction %s is %s / %s', (text, numerator, denominator) => {
    expect(wordsToFraction(text)).toEqual({ numerator, denominator });
    expect(wordsToFraction(text.normalize('NFD'))).toEqual({ numerator, denominator });
  });

  it.each([
    ...['', 'phần', 'một phần', 'phần hai', 'một phần không', 'một phẩy năm phần hai', 'hai nửa'],
    ...['một phần hai phần ba', 'một phần hai phẩy năm', 'một nửa nửa', 'một phần âm hai'],
  ])('no fraction: %j', (text) => {
    expect(wordsToFraction(text)).toBeUndefined();
  });

  it.each(['', 'phần trăm', 'sáu phần', 'sáu phần nghìn', 'sáu trăm', 'sáu phần trăm rưỡi'])(
    'no percentage: %j',
    (text) => {
      expect(wordsToPercent(text)).toBeUndefined();
    },
  );

  it.each([
    ['Từ năm đến bảy', '5', '7'],
    ['năm tới bảy', '5', '7'],
    ['từ năm cho đến bảy', '5', '7'],
    ['hai rưỡi đến ba', '2,5', '3'],
  ])('the range %s is %s and %s', (text, from, to) => {
    expect(wordsToRange(text)).toEqual({ from, to });
    expect(wordsToRange(text.normalize('NFD'))).toEqual({ from, to });
  });

  it.each(['', 'đến', 'từ năm', 'năm đến', 'đến năm', 'từ đến', 'năm bảy', 'một đến hai đến ba'])(
    'no range: %j',
    (text) => {
      expect(wordsToRange(text)).toBeUndefined();
    },
  );
});

describe('words give the number back', () => {
  const numbers = fc.oneof(fc.bigInt({ min: 1n }), fc.bigInt({ min: 1n, max: 10_000n }));
  const options = fc.record({
    zero: fc.constantFrom('linh', 'lẻ'),
    thousand: fc.constantFrom('nghìn', 'ngàn'),
    four: fc.constantFrom('tư', 'bốn'),
    reading: fc.constantFrom('full', 'short'),
  });

  it('any place, fraction, percentage and range', () => {
    fc.assert(
      fc.property(numbers, numbers, options, (one, two, style) => {
        expect(wordsToOrdinal(ordinalToWords(one, style))).toBe(String(one));
        expect(wordsToFraction(fractionToWords(-one, two, style))).toEqual({
          numerator: String(-one),
          denominator: String(two),
        });
        const plain = `-${one},${two}`;
        expect(wordsToPercent(percentToWords(plain, style))).toBe(plain);
        for (const opening of ['none', 'từ'] as const) {
          const range = rangeToWords(plain, two, { ...style, opening });
          expect(wordsToRange(range)).toEqual({ from: plain, to: String(two) });
        }
      }),
    );
  });

  it('places and fractions up to 2,000', () => {
    for (let value = 1; value <= 2000; value++) {
      expect(wordsToOrdinal(ordinalToWords(value))).toBe(String(value));
      expect(wordsToFraction(fractionToWords(value, value))?.denominator).toBe(String(value));
    }
  });
});

describe.each([
  ['wordsToOrdinal', wordsToOrdinal],
  ['wordsToFraction', wordsToFraction],
  ['wordsToPercent', wordsToPercent],
  ['wordsToRange', wordsToRange],
])('%s', (_, read) => {
  it('reads any text alike in either form', () => {
    const picked = fc.constantFrom(
      ...'thứ nhất phần trăm nửa từ đến tới cho một hai tư mười không'.split(' '),
    );
    const words = fc.array(picked, { maxLength: 7 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, hazardousText), (text) => {
        expect(read(text.normalize('NFD'))).toEqual(read(text));
      }),
    );
  });

  it('refuses what is no string', () => {
    expect(() => read(5 as unknown as string)).toThrow(
      new TypeError('text must be a string, not number'),
    );
  });

  it('works in proportion to the text', () => {
    expect(growthOf((size) => `thứ ${numberToWords('7'.repeat(size))}`, read)).toBeLessThan(2.2);
    expect(growthOf((size) => 'một phần đến '.repeat(size), read)).toBeLessThan(2.2);
  });
});
