import { requireString } from '../arguments/require.ts';
import { readNumber } from './read-number.ts';
import { splitWords } from './split-words.ts';

/**
 * Reads a number in Vietnamese words: `hai mươi tư phẩy năm` is `24,5`.
 *
 * All that `numberToWords` writes is read, whatever its options, and what is said besides: `tỉ`,
 * `bẩy`, `nhăm`, `bốn` and `năm` after `mươi` or `mười`, `hăm`, `chục` (`hai chục nghìn`), `trừ` for
 * `âm`, `mươi` left out (`hai mốt`, `ba lăm`), empty groups spoken or not (`không nghìn`), `tỷ` said for every group (`một triệu
 * tỷ hai trăm nghìn tỷ`), `một` left out at the start (`trăm rưỡi`), a last digit or `rưỡi` that
 * counts in the unit before (`một trăm hai` is 120, `hai triệu rưỡi` 2500000, `hai rưỡi` 2,5), and
 * decimals before a unit (`một phẩy năm triệu`).
 *
 * Digits one by one (`một hai ba`), what has two readings (`một nghìn hai lăm`), and text with
 * anything else in it, punctuation too, are no number.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns Digits with `-` before and a comma before the decimals (`-1234,5`), as `numberToWords`
 *   takes them; decimals keep their zeros at the end; `undefined` where the text is no number.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToNumber } from '@quocngu/text/spoken';
 *
 * wordsToNumber('Một nghìn không trăm lẻ năm'); //=> '1005'
 * wordsToNumber('âm hai triệu rưỡi'); //=> '-2500000'
 * wordsToNumber('mươi hai trăm'); //=> undefined
 * ```
 */
export function wordsToNumber(text: string): string | undefined {
  requireString(text);
  return readNumber(splitWords(text));
}
