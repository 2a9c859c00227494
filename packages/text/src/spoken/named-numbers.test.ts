import { describe, expect, it } from 'vitest';
import { fractionToWords, ordinalToWords, percentToWords } from './index.ts';

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
