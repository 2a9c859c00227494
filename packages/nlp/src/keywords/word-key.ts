import { normalizeSpelling } from '@quocngu/text';

/** No word of a language is longer; longer ones keep the letters that they have. */
const MOST_UNITS = 200;

/** Gives words the form in which they are compared. */
export type KeyReader = (word: string) => string;

/**
 * Makes a function that gives words a key: case, composed and decomposed letters, the place of tones,
 * i and y, and the white space between syllables make no difference.
 */
export function createKeyReader(): KeyReader {
  const known = new Map<string, string>();
  return (word) => {
    let key = known.get(word);
    if (key === undefined) {
      key = toWordKey(word);
      known.set(word, key);
    }
    return key;
  };
}

/** The key of one word. */
export function toWordKey(word: string): string {
  if (word.length > MOST_UNITS) return word.toLowerCase();
  return normalizeSpelling(word.normalize('NFC').toLowerCase()).replace(/\s+/g, ' ');
}
