import { requireString } from '../arguments/require.ts';
import { readWholeNumber } from './read-number.ts';
import { splitWords } from './split-words.ts';

/**
 * Reads a place in an order in Vietnamese words: `thứ nhất` is 1.
 *
 * `thứ nhì`, `thứ bốn` and all that `wordsToNumber` reads are accepted. `thứ hai` may also be Monday:
 * `wordsToDate` reads it so.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns The digits of a whole number from 1, as `ordinalToWords` takes them; `undefined` where the
 *   text is no place in an order.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToOrdinal } from '@quocngu/text/spoken';
 *
 * wordsToOrdinal('Thứ nhất'); //=> '1'
 * wordsToOrdinal('thứ hai mươi mốt'); //=> '21'
 * wordsToOrdinal('hai mươi mốt'); //=> undefined
 * ```
 */
export function wordsToOrdinal(text: string): string | undefined {
  requireString(text);
  const [first, ...words] = splitWords(text);
  if (first !== 'thứ') return undefined;
  const digits = words.length === 1 ? readAlone(words[0]) : undefined;
  const number = digits ?? readWholeNumber(words);
  return number === '0' ? undefined : number;
}

/** The places whose words are said of no other number. */
function readAlone(word: string | undefined): string | undefined {
  if (word === 'nhất') return '1';
  if (word === 'nhì') return '2';
  return word === 'tư' ? '4' : undefined;
}
