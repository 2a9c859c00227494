import { requireString } from '../arguments/require.ts';
import { groupUnitOf, isBillion } from './known-words.ts';
import { readNumber, readWholeNumber } from './read-number.ts';
import { splitWords } from './split-words.ts';

/** A fraction as `wordsToFraction` reads it: digits, as `fractionToWords` takes them. */
export interface SpokenFraction {
  /** The digits of a whole number, with `-` before where it is negative. */
  readonly numerator: string;
  /** The digits of a whole number from 1. */
  readonly denominator: string;
}

/**
 * Reads a fraction in Vietnamese words: `ba phần tư` is 3 and 4.
 *
 * Both sides may be said as `wordsToNumber` reads them, `phần vạn` is 10,000, and `nửa` and `một nửa`
 * are 1 and 2. `phần trăm` is read as a fraction of 100: `wordsToPercent` reads it as a percentage.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns Numerator and denominator, not reduced; `undefined` where the text is no fraction.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToFraction } from '@quocngu/text/spoken';
 *
 * wordsToFraction('ba phần tư'); //=> { numerator: '3', denominator: '4' }
 * wordsToFraction('một nửa'); //=> { numerator: '1', denominator: '2' }
 * wordsToFraction('ba phẩy năm'); //=> undefined
 * ```
 */
export function wordsToFraction(text: string): SpokenFraction | undefined {
  requireString(text);
  const words = splitWords(text);
  if (
    words.at(-1) === 'nửa' &&
    (words.length === 1 || (words.length === 2 && words[0] === 'một'))
  ) {
    return { numerator: '1', denominator: '2' };
  }
  const bar = words.indexOf('phần');
  if (bar === -1) return undefined;
  const numerator = readNumber(words.slice(0, bar));
  const denominator = readDenominator(words.slice(bar + 1));
  if (!numerator || numerator.includes(',') || !denominator) return undefined;
  return { numerator, denominator };
}

function readDenominator(words: readonly string[]): string | undefined {
  if (words.length === 1) {
    const [word] = words;
    if (word === 'tư') return '4';
    if (word === 'vạn') return '10000';
    if (word === 'trăm' || isBillion(word) || groupUnitOf(word)) {
      return readWholeNumber(['một', ...words]);
    }
  }
  const digits = readWholeNumber(words);
  return digits === '0' ? undefined : digits;
}
