import { requireOneOf } from '../arguments/require.ts';
import { numberToWords, type NumberToWordsOptions } from './number-to-words.ts';

/** What `rangeToWords` may be told. */
export interface RangeToWordsOptions extends NumberToWordsOptions {
  /** What stands before the first number: nothing (`none`, the default) or `từ`. */
  readonly opening?: 'none' | 'từ';
}

/**
 * Says a range of numbers: 5 and 7 are `năm đến bảy`.
 *
 * @param from - The first number, as `numberToWords` takes it.
 * @param to - The last number; it may be lower than the first (`từ năm đến âm ba`).
 * @param options - As those of `numberToWords`, and the word before.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError and RangeError as `numberToWords`.
 *
 * @example
 * ```ts
 * import { rangeToWords } from '@quocngu/text/spoken';
 *
 * rangeToWords(5, 7); //=> 'năm đến bảy'
 * rangeToWords('1,5', 2, { opening: 'từ' }); //=> 'từ một phẩy năm đến hai'
 * ```
 */
export function rangeToWords(
  from: number | bigint | string,
  to: number | bigint | string,
  options: RangeToWordsOptions = {},
): string {
  const { opening = 'none' } = options;
  requireOneOf('opening', opening, ['none', 'từ']);
  const range = `${numberToWords(from, options)} đến ${numberToWords(to, options)}`;
  return opening === 'từ' ? `từ ${range}` : range;
}
