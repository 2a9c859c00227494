import { requireString } from '../arguments/require.ts';
import { readNumber } from './read-number.ts';
import { splitWords } from './split-words.ts';

/**
 * Reads a percentage in Vietnamese words: `sáu phẩy năm phần trăm` is `6,5`.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns The figure before the sign in its plain form (`6,5`), with all that `wordsToNumber` reads
 *   before `phần trăm`; `undefined` where the text is no percentage.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToPercent } from '@quocngu/text/spoken';
 *
 * wordsToPercent('Sáu phẩy năm phần trăm'); //=> '6,5'
 * wordsToPercent('hai rưỡi phần trăm'); //=> '2,5'
 * wordsToPercent('sáu phẩy năm'); //=> undefined
 * ```
 */
export function wordsToPercent(text: string): string | undefined {
  requireString(text);
  const words = splitWords(text);
  if (words.at(-2) !== 'phần' || words.at(-1) !== 'trăm') return undefined;
  return readNumber(words.slice(0, -2));
}
