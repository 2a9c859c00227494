import { decomposeLetter } from '../letters/decompose-letter.ts';
import { parseSyllable } from '../syllables/parse-syllable.ts';
import type { RepairPass } from './pass.ts';

const TRUE_LETTERS: Readonly<Record<string, string>> = {
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  Ƣ: 'Ư',
  ƣ: 'ư',
};

/** No abbreviation or syllable that begins with Đ has more units. */
const MOST_UNITS = 24;

/**
 * A word of several letters is repaired where it becomes a syllable. Eth at the start of a word is repaired in
 * abbreviations and names as well (`ÐBSCL`, `Ðắk`): Icelandic and Faroese never begin a word with it.
 */
export const lookAlike: RepairPass = {
  code: 'look-alike',
  pattern: /(?<![\p{L}\p{M}])[\p{L}\p{M}]+/gu,
  rewrite: ([word]) => {
    if (word.length < 2 || word.length > MOST_UNITS || !/[ðɖƣ]/i.test(word)) return word;
    const repaired = word.replace(/[ðɖƣ]/gi, (letter) => TRUE_LETTERS[letter] ?? letter);
    const isVietnamese =
      parseSyllable(repaired).valid || (/^ð[^ðɖƣ]*$/i.test(word) && isSpelt(repaired));
    return isVietnamese ? repaired : word;
  },
};

/** Tells whether all letters of a word in NFC are in the Vietnamese alphabet. */
function isSpelt(word: string): boolean {
  return Array.from(word).every((letter) => decomposeLetter(letter) !== undefined);
}
