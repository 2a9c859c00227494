import { requireOneOf } from '../arguments/require.ts';
import { digitToWord, groupToWords } from './group-words.ts';
import { toPlainNumber } from './plain-number.ts';
import { toWholeStyle } from './whole-style.ts';
import { wholeToWords, type WholeStyle } from './whole-to-words.ts';

/** What `numberToWords` may be told. */
export interface NumberToWordsOptions {
  /** The word for empty tens: `linh` (north, the default) or `lẻ` (south). */
  readonly zero?: 'linh' | 'lẻ';
  /** The word for 1,000: `nghìn` (north, the default) or `ngàn` (south). */
  readonly thousand?: 'nghìn' | 'ngàn';
  /** The word for 4 after `mươi`: `tư` (the default) or `bốn`; elsewhere it is `bốn`. */
  readonly four?: 'tư' | 'bốn';
  /**
   * How decimals are read: each digit (`digits`, the default: 0,25 is `không phẩy hai năm`) or as a
   * `number` (`không phẩy hai mươi lăm`) after the zeros they begin with. More than three decimals
   * are read digit by digit either way.
   */
  readonly decimals?: 'digits' | 'number';
  /**
   * Whether a group of three digits below 100 speaks its empty hundreds after `triệu` or `tỷ`:
   * `full` (the default: 1000001 is `một triệu không trăm linh một`) or `short` (`một triệu linh
   * một`). After `nghìn` they are always spoken. A group of zeros never is.
   */
  readonly reading?: 'full' | 'short';
}

/**
 * Says a number in Vietnamese words: `1005` is `một nghìn không trăm linh năm`.
 *
 * `wordsToNumber` gives the number back, whatever the options. Beyond `triệu`, numbers are counted
 * in `tỷ` (10⁹): `nghìn tỷ`, `triệu tỷ`, `tỷ tỷ` (10¹⁸);
 * two `tỷ` multiply all before them that is below 10¹⁸, four all that is below 10³⁶, and so on, which
 * keeps the words of long numbers short.
 *
 * @param value - A number, a bigint, or a string of digits with `-` before and a comma before the
 *   decimals (`-1234,5`; no grouping, no full stop). Zeros before a whole number are not read, zeros
 *   after decimals are. A number is read with the decimals that JavaScript shows, `0.1 + 0.2` with
 *   seventeen; minus zero is zero.
 * @param options - Which of the words in use, and how much is spoken.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError where `value` or an option has another type; RangeError for another option, a
 *   string of another form, NaN, an infinity, an integer beyond `Number.MAX_SAFE_INTEGER`.
 *
 * @example
 * ```ts
 * import { numberToWords } from '@quocngu/text/spoken';
 *
 * numberToWords(1005); //=> 'một nghìn không trăm linh năm'
 * numberToWords('-24,05'); //=> 'âm hai mươi tư phẩy không năm'
 * numberToWords(1_000_001, { reading: 'short', zero: 'lẻ' }); //=> 'một triệu lẻ một'
 * ```
 */
export function numberToWords(
  value: number | bigint | string,
  options: NumberToWordsOptions = {},
): string {
  const { decimals: decimalsReading = 'digits' } = options;
  const style = toWholeStyle(options);
  requireOneOf('decimals', decimalsReading, ['digits', 'number']);
  const { isNegative, whole, decimals } = toPlainNumber('value', value);
  const words = `${isNegative ? 'âm ' : ''}${wholeToWords(whole, style)}`;
  if (decimals === '') return words;
  const isNumber = decimalsReading === 'number' && decimals.length <= 3;
  return `${words} phẩy ${isNumber ? decimalsToWords(decimals, style) : digitsToWords(decimals)}`;
}

function decimalsToWords(decimals: string, style: WholeStyle): string {
  const group = Number(decimals);
  if (group === 0) return digitsToWords(decimals);
  const zeros = digitsToWords(decimals.slice(0, decimals.length - String(group).length));
  return `${zeros}${zeros && ' '}${groupToWords(group, 'plain', style)}`;
}

function digitsToWords(digits: string): string {
  return Array.from(digits, digitToWord).join(' ');
}
