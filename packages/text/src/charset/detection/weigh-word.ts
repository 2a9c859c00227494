import { parseSyllable } from '../../syllables/parse-syllable.ts';
import { COMMON_SYLLABLES } from './common-syllables.gen.ts';

/** Letters that only Vietnamese has, or hardly any other language. */
const VIETNAMESE = /[ăđĩũơư\u1ea1-\u1ef9]/i;

/** Signs that text of any language has between words. */
const SIGN = /[\t\n\r\x20-\x7f“”‘’‚„–—…«»‹›•·\xa0\xad°²³½¼¾×÷±§©®™€′″\ufeff]/;

const PART = /[\p{L}\p{M}]+|[\s\S]/gu;

/**
 * Weighs words: the logarithm of how much likelier they are in Vietnamese text than in text of other
 * languages, or in text that was read with the wrong charset.
 *
 * The weights are those of shares that were counted in the statutes, rounded: of the words beyond
 * ASCII about 97 in 100 are syllables where the charset is the right one, and 10 to 35 where not.
 */
export function weighWords(words: readonly string[]): number {
  return words.reduce((weight, word) => weight + weighWord(word), 0);
}

function weighWord(word: string): number {
  let weight = 0;
  for (const [part] of word.matchAll(PART)) {
    if (/^[\p{L}\p{M}]/u.test(part)) weight += weighLetters(part);
    else if (!SIGN.test(part)) weight -= 2;
  }
  return weight;
}

function weighLetters(letters: string): number {
  const isMarked = /[^a-z]/i.test(letters);
  const isSyllable = hasOneCase(letters) && parseSyllable(letters).valid;
  if (!isMarked) return isSyllable ? 0.5 : -0.7;
  if (!isSyllable) return -3;
  // A dash between spaces is a letter in another charset.
  if (letters.length === 1) return 0;
  if (!VIETNAMESE.test(letters)) return 0.6;
  return COMMON_SYLLABLES.includes(` ${letters.toLowerCase()} `) ? 2.3 : 1.2;
}

/** In some charsets fonts show small letters as capitals, in none capitals as small letters. */
function hasOneCase(letters: string): boolean {
  return !/[a-z]/.test(letters) || !/.[^\P{Lu}A-Z]/u.test(letters);
}
