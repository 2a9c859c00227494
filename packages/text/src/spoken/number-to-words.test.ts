import { describe, expect, it } from 'vitest';
import { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';
import { wordsToNumber } from './words-to-number.ts';

type Row = readonly [
  value: number | bigint | string,
  words: string,
  options?: NumberToWordsOptions,
];

const ROWS: readonly Row[] = [
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [9, 'chín'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [14, 'mười bốn', { four: 'tư' }],
  [15, 'mười lăm'],
  [19, 'mười chín'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [24, 'hai mươi bốn', { four: 'bốn' }],
  [25, 'hai mươi lăm'],
  [31, 'ba mươi mốt'],
  [44, 'bốn mươi tư'],
  [54, 'năm mươi tư'],
  [55, 'năm mươi lăm'],
  [91, 'chín mươi mốt'],
  [99, 'chín mươi chín'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [101, 'một trăm lẻ một', { zero: 'lẻ' }],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [105, 'một trăm lẻ năm', { zero: 'lẻ' }],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [114, 'một trăm mười bốn'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [300, 'ba trăm'],
  [555, 'năm trăm năm mươi lăm'],
  [999, 'chín trăm chín mươi chín'],
  [1000, 'một nghìn'],
  [1000, 'một ngàn', { thousand: 'ngàn' }],
  [1001, 'một nghìn không trăm linh một'],
  [1005, 'một nghìn không trăm linh năm'],
  [1005, 'một ngàn không trăm lẻ năm', { thousand: 'ngàn', zero: 'lẻ', reading: 'short' }],
  [1010, 'một nghìn không trăm mười'],
  [1021, 'một nghìn không trăm hai mươi mốt'],
  [1100, 'một nghìn một trăm'],
  [1945, 'một nghìn chín trăm bốn mươi lăm'],
  [10_000, 'mười nghìn'],
  [15_015, 'mười lăm nghìn không trăm mười lăm'],
  [21_004, 'hai mươi mốt nghìn không trăm linh bốn'],
  [100_000, 'một trăm nghìn'],
  [101_101, 'một trăm linh một nghìn một trăm linh một'],
  [1_000_000, 'một triệu'],
  [1_000_001, 'một triệu không trăm linh một'],
  [1_000_001, 'một triệu linh một', { reading: 'short' }],
  [1_000_012, 'một triệu không trăm mười hai'],
  [1_000_012, 'một triệu mười hai', { reading: 'short' }],
  [1_000_100, 'một triệu một trăm', { reading: 'short' }],
  [1_001_000, 'một triệu không trăm linh một nghìn'],
  [1_001_000, 'một triệu lẻ một nghìn', { reading: 'short', zero: 'lẻ' }],
  [1_001_001, 'một triệu không trăm linh một nghìn không trăm linh một'],
  [1_001_001, 'một triệu linh một nghìn không trăm linh một', { reading: 'short' }],
  [10_250_214, 'mười triệu hai trăm năm mươi nghìn hai trăm mười bốn'],
  [400_070_192, 'bốn trăm triệu không trăm bảy mươi nghìn một trăm chín mươi hai'],
  [1_000_000_000, 'một tỷ'],
  [1_000_000_005, 'một tỷ không trăm linh năm'],
  [1_005_000_000, 'một tỷ không trăm linh năm triệu'],
  [1_005_000_000, 'một tỷ linh năm triệu', { reading: 'short' }],
  [1_500_000_000, 'một tỷ năm trăm triệu'],
  [1_000_000_000_000, 'một nghìn tỷ'],
  [1_200_000_000_000, 'một nghìn hai trăm tỷ'],
  [1_000_005_000_000_000, 'một triệu không trăm linh năm tỷ'],
  [1_000_000_000_000_000n, 'một triệu tỷ'],
  [1_200_000_000_000_000n, 'một triệu hai trăm nghìn tỷ'],
  [10n ** 18n, 'một tỷ tỷ'],
  [10n ** 18n + 1n, 'một tỷ tỷ không trăm linh một'],
  [10n ** 18n + 5n * 10n ** 9n, 'một tỷ tỷ không trăm linh năm tỷ'],
  [10n ** 18n + 5n * 10n ** 9n, 'một tỷ tỷ linh năm tỷ', { reading: 'short' }],
  [10n ** 21n, 'một nghìn tỷ tỷ'],
  [10n ** 27n, 'một tỷ tỷ tỷ'],
  [10n ** 27n + 5n * 10n ** 18n, 'một tỷ không trăm linh năm tỷ tỷ'],
  [10n ** 36n, 'một tỷ tỷ tỷ tỷ'],
  [
    10n ** 36n + 2n * 10n ** 18n + 3n,
    'một tỷ tỷ tỷ tỷ không trăm linh hai tỷ tỷ không trăm linh ba',
  ],
  [-1, 'âm một'],
  [-1005n, 'âm một nghìn không trăm linh năm'],
  [-0, 'không'],
  ['-0', 'không'],
  ['-0,00', 'không phẩy không không'],
  ['007', 'bảy'],
  [0.5, 'không phẩy năm'],
  [-0.25, 'âm không phẩy hai năm'],
  [3.14, 'ba phẩy một bốn'],
  [1e-7, 'không phẩy không không không không không không một'],
  [-1.5e-7, 'âm không phẩy không không không không không không một năm'],
  ['1234,5', 'một nghìn hai trăm ba mươi tư phẩy năm'],
  ['1,50', 'một phẩy năm không'],
  ['1,50', 'một phẩy năm mươi', { decimals: 'number' }],
  ['0,25', 'không phẩy hai mươi lăm', { decimals: 'number' }],
  ['0,05', 'không phẩy không năm', { decimals: 'number' }],
  ['0,021', 'không phẩy không hai mươi mốt', { decimals: 'number' }],
  ['0,105', 'không phẩy một trăm linh năm', { decimals: 'number' }],
  ['0,000', 'không phẩy không không không', { decimals: 'number' }],
  ['0,2345', 'không phẩy hai ba bốn năm', { decimals: 'number' }],
];

describe('numberToWords', () => {
  it.each(ROWS.map(([value, words, options = {}]) => ({ value, words, options })))(
    '$value is $words',
    ({ value, words, options }) => {
      expect(numberToWords(value, options)).toBe(words);
      expect(words).toBe(words.normalize('NFC'));
      const plain = typeof value === 'number' ? undefined : String(value);
      if (plain && !/^-0|^00/.test(plain)) expect(wordsToNumber(words)).toBe(plain);
    },
  );

  it.each([
    '',
    ' ',
    '-',
    ',5',
    '5,',
    '1.5',
    '1.000',
    '1 000',
    '+5',
    '--5',
    '1,2,3',
    '1e3',
    '٣',
    ' 5',
    '5\n',
    'năm',
  ])('refuses the string %j', (value) => {
    expect(() => numberToWords(value)).toThrow(
      new RangeError(
        `value must be digits as in '-1234,5' (no grouping, comma before decimals), not '${value}'`,
      ),
    );
  });

  it.each([NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e21])('refuses %s', (value) => {
    expect(() => numberToWords(value)).toThrow(RangeError);
    expect(() => numberToWords(value)).toThrow(`not ${value}`);
  });

  it.each([undefined, null, {}, true])('refuses the value %s', (value) => {
    expect(() => numberToWords(value as number)).toThrow(
      new TypeError(`value must be a number, a bigint or a string, not ${typeof value}`),
    );
  });

  it.each([
    [{ zero: 'le' }, new RangeError("zero must be 'linh' or 'lẻ', not 'le'")],
    [{ thousand: 'k' }, new RangeError("thousand must be 'nghìn' or 'ngàn', not 'k'")],
    [{ four: 4 }, new TypeError("four must be 'tư' or 'bốn', not 4")],
    [{ decimals: 'all' }, new RangeError("decimals must be 'digits' or 'number', not 'all'")],
    [{ reading: null }, new TypeError("reading must be 'full' or 'short', not null")],
  ])('refuses the options %o', (options, error) => {
    expect(() => numberToWords(1, options as NumberToWordsOptions)).toThrow(error);
  });
});
