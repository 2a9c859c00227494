import { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';
import { toPlainNumber, toWholeDigits } from './plain-number.ts';

/**
 * Says a fraction: 3 and 4 are `ba phần tư`.
 *
 * The denominators 100, 1,000, 10⁶ and 10⁹ are `phần trăm`, `phần nghìn`, `phần triệu`, `phần tỷ`.
 * Nothing is reduced: 2 and 4 are `hai phần tư`.
 *
 * @param numerator - A whole number, negative ones too; a string holds its digits.
 * @param denominator - A whole number from 1.
 * @param options - As those of `numberToWords`; a denominator of 4 is always `tư`.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError and RangeError as `numberToWords`, RangeError for a numerator with decimals and a
 *   denominator that is no whole number from 1.
 *
 * @example
 * ```ts
 * import { fractionToWords } from '@quocngu/text/spoken';
 *
 * fractionToWords(3, 4); //=> 'ba phần tư'
 * fractionToWords(7, 1000, { thousand: 'ngàn' }); //=> 'bảy phần ngàn'
 * ```
 */
export function fractionToWords(
  numerator: number | bigint | string,
  denominator: number | bigint | string,
  options: NumberToWordsOptions = {},
): string {
  if (toPlainNumber('numerator', numerator).decimals !== '') {
    throw new RangeError(`numerator must be a whole number, not ${numerator}`);
  }
  const above = numberToWords(numerator, options);
  const digits = toWholeDigits('denominator', denominator, '1');
  const below = digits === '4' ? 'tư' : numberToWords(digits, options);
  const isUnit = /^1(?:0{2,3}|0{6}|0{9})$/.test(digits);
  return `${above} phần ${isUnit ? below.slice('một '.length) : below}`;
}
