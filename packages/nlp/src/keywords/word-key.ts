import { normalizeSpelling } from '@quocngu/text';

/** No word of a language is longer; longer ones keep the letters that they have. */
const MOST_UNITS = 200;

/**
 * The key of a word: case, composed and decomposed letters, the place of tones, i and y, and the white
 * space between syllables make no difference.
 */
export function toWordKey(word: string): string {
  if (word.length > MOST_UNITS) return word.toLowerCase();
  return normalizeSpelling(word.normalize('NFC').toLowerCase()).replace(/\s+/g, ' ');
}
