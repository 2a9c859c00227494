import { normalizeSpelling } from '@quocngu/text';

/** Gives names the form in which they are compared. */
export type NameKeyReader = (name: string) => string;

/** No name is longer; what is keeps the spelling that it has. */
const LONGEST_NAME = 300;

/**
 * Makes a function that gives names a key: case, composed and decomposed letters, the place of tones, i
 * and y, look-alikes of Đ, kinds of hyphens and the white space between syllables make no difference.
 * Each name is read once.
 */
export function createNameKeyReader(): NameKeyReader {
  const known = new Map<string, string>();
  return (name) => {
    let key = known.get(name);
    if (key === undefined) {
      key = toNameKey(name);
      known.set(name, key);
    }
    return key;
  };
}

/** The key of one name: its syllables, apart by single spaces. */
export function toNameKey(name: string): string {
  const composed = name.normalize('NFC').replace(/[ÐƉ]/g, 'Đ').toLowerCase();
  const spelled = composed.length > LONGEST_NAME ? composed : normalizeSpelling(composed);
  return spelled.replace(/[\s\-\u2010-\u2015]+/g, ' ').trim();
}
