import { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';

/**
 * Says a percentage: `6,5` is `sáu phẩy năm phần trăm`.
 *
 * @param value - The figure before the sign (6.5 for 6,5 %), as `numberToWords` takes it.
 * @param options - As those of `numberToWords`.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError and RangeError as `numberToWords`.
 *
 * @example
 * ```ts
 * import { percentToWords } from '@quocngu/text/spoken';
 *
 * percentToWords(6.5); //=> 'sáu phẩy năm phần trăm'
 * ```
 */
export function percentToWords(
  value: number | bigint | string,
  options: NumberToWordsOptions = {},
): string {
  return `${numberToWords(value, options)} phần trăm`;
}
