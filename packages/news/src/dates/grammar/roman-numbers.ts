import { type TokenizedText, wordAt } from './tokens.ts';
import { isOneOf } from './word-lists.ts';

/** Those that a century or a quarter can have; news knows none beyond. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi';

/** Reads a Roman number to 21; 0 where there is none. */
export function romanAt(source: TokenizedText, at: number): number {
  const word = wordAt(source, at);
  return isOneOf(word, ROMAN) ? ROMAN.split(' ').indexOf(word) + 1 : 0;
}
