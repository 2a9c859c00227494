import { requireString } from '../arguments/require.ts';
import { readNumber } from './read-number.ts';
import { splitWords } from './split-words.ts';

/** A range as `wordsToRange` reads it: numbers in their plain form (`-1234,5`). */
export interface SpokenRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads a range of numbers in Vietnamese words: `từ năm đến bảy` is 5 and 7.
 *
 * `đến`, `tới` and `cho đến` are read, with `từ` before or without. Two numbers side by side (`năm
 * bảy`) are no range: that is also said for `about`.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns Both numbers, as they were said; `undefined` where the text is no range.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToRange } from '@quocngu/text/spoken';
 *
 * wordsToRange('từ mười lăm tới hai mươi'); //=> { from: '15', to: '20' }
 * wordsToRange('mười lăm hai mươi'); //=> undefined
 * ```
 */
export function wordsToRange(text: string): SpokenRange | undefined {
  requireString(text);
  const words = splitWords(text);
  const middle = words.findIndex((word) => word === 'đến' || word === 'tới');
  if (middle === -1) return undefined;
  const start = words[0] === 'từ' ? 1 : 0;
  const end = words[middle - 1] === 'cho' ? middle - 1 : middle;
  const from = readNumber(words.slice(start, end));
  const to = readNumber(words.slice(middle + 1));
  return from === undefined || to === undefined ? undefined : { from, to };
}
