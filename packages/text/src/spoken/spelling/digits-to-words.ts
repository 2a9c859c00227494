import { requireOneOf } from '../../arguments/require.ts';
import { digitToWord } from '../group-words.ts';

/** What `digitsToWords` may be told. */
export interface DigitsToWordsOptions {
  /** The word for 4: `bốn` (the default) or `tư`. */
  readonly four?: 'bốn' | 'tư';
  /** Whether groups of digits are parted by `commas` or only by a space (`none`, the default). */
  readonly pauses?: 'none' | 'commas';
}

/**
 * Says digits one by one, as of a telephone number: `0912 345` is `không chín một hai ba bốn năm`.
 *
 * @param digits - Digits, in groups or not, with `+` (`cộng`) before them or not; groups are parted by
 *   white space, `.`, `-`, `/` and round brackets.
 * @param options - Which word for 4, and whether groups are heard.
 * @returns The words in NFC, lower case, one space between.
 * @throws TypeError where `digits` is no string or an option has another type; RangeError for a string
 *   with other characters in it or without digits, and for another option.
 *
 * @example
 * ```ts
 * import { digitsToWords } from '@quocngu/text/spoken';
 *
 * digitsToWords('0912 345', { pauses: 'commas' }); //=> 'không chín một hai, ba bốn năm'
 * digitsToWords('+84', { four: 'tư' }); //=> 'cộng tám tư'
 * ```
 */
export function digitsToWords(digits: string, options: DigitsToWordsOptions = {}): string {
  if (typeof digits !== 'string') {
    throw new TypeError(`digits must be a string, not ${typeof digits}`);
  }
  const { four = 'bốn', pauses = 'none' } = options;
  requireOneOf('four', four, ['bốn', 'tư']);
  requireOneOf('pauses', pauses, ['none', 'commas']);
  const groups = digits.match(/\d+/g);
  if (!groups || /[^\d\s()./-]/.test(digits.replace(/^[\s(]*\+/, ''))) {
    throw new RangeError(
      `digits must be groups as in '+84 912 345 678', parted by spaces, '.', '-', '/' or brackets, not '${digits}'`,
    );
  }
  const spoken = groups.map((group) =>
    Array.from(group, (digit) => (digit === '4' ? four : digitToWord(digit))).join(' '),
  );
  const words = spoken.join(pauses === 'commas' ? ', ' : ' ');
  return digits.includes('+') ? `cộng ${words}` : words;
}
