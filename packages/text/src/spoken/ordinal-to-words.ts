import { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';
import { toWholeDigits } from './plain-number.ts';

/**
 * Says the place in an order: `thứ nhất`, `thứ hai`, `thứ ba`, `thứ tư`, `thứ năm` and on.
 *
 * `thứ hai` to `thứ bảy` are the days from Monday to Saturday as well; only the context tells.
 *
 * @param value - A whole number from 1; a string holds its digits.
 * @param options - As those of `numberToWords`; 4 alone is always `tư`.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError and RangeError as `numberToWords`, RangeError for what is no whole number from 1.
 *
 * @example
 * ```ts
 * import { ordinalToWords } from '@quocngu/text/spoken';
 *
 * ordinalToWords(1); //=> 'thứ nhất'
 * ordinalToWords(21); //=> 'thứ hai mươi mốt'
 * ```
 */
export function ordinalToWords(
  value: number | bigint | string,
  options: NumberToWordsOptions = {},
): string {
  const digits = toWholeDigits('value', value, '1');
  const words = numberToWords(digits, options);
  if (digits === '1') return 'thứ nhất';
  return digits === '4' ? 'thứ tư' : `thứ ${words}`;
}
