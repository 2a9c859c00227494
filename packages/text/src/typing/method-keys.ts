import type { TypingMethod } from './typing-options.ts';

/**
 * What each key marks: behind the key, a digit is a tone in the order of `TONE_ORDER`, 0 for none;
 * letters in pairs are a plain letter and the one that it becomes; a single letter is written.
 * Sources: the manuals of UniKey, and RFC 1456 for VIQR, to which UniKey adds the 0.
 */
export const METHOD_KEYS: Readonly<Record<TypingMethod, string>> = {
  telex: ' z0 f1 r2 x3 s4 j5 aaâ eeê ooô waăoơuư ddđ [ơ {ơ ]ư }ư ',
  vni: ' 00 21 32 43 14 55 6aâeêoô 7oơuư 8aă 9dđ ',
  viqr: " 00 `1 ?2 ~3 '4 .5 ^aâeêoô +oơuư *oơuư (aă ddđ ",
};

/** What a key marks in a method, in the form of the table above; empty where it marks nothing. */
export function findMark(method: TypingMethod, key: string): string {
  const keys = METHOD_KEYS[method];
  const at = keys.indexOf(` ${key.toLowerCase()}`) + 2;
  return at < 2 ? '' : keys.slice(at, keys.indexOf(' ', at));
}

/** The key of a tone, by its number, or of a letter with a shape; empty where there is none. */
export function findKey(method: TypingMethod, mark: string): string {
  const row = METHOD_KEYS[method].split(' ').find((keys) => keys.includes(mark, 1));
  return row?.charAt(0) ?? '';
}
