import { requireOneOf } from '../arguments/require.ts';
import { isRomanNumeral } from './capital-words.ts';
import { capitalize } from './capitalize.ts';
import { rewriteWords, type ToSentenceCaseOptions, type WordInLine } from './rewrite-words.ts';

/** What `toTitleCase` may be told. */
export interface ToTitleCaseOptions extends ToSentenceCaseOptions {
  /**
   * Which parts of words with hyphens begin with a capital: `every` (`Bà Rịa-Vũng Tàu`), or the `first`
   * only, as foreign names are spelled (`Mát-xcơ-va`); `every` where it is left out. Parts in small letters
   * behind one that has a capital stay as they are, unless `capitals` says otherwise.
   */
  readonly hyphenated?: 'every' | 'first';
}

/**
 * Writes every word with a capital, as names are written: `nguyễn thị minh khai` becomes
 * `Nguyễn Thị Minh Khai`.
 *
 * Words that have a capital stay as they are (`TP.HCM`, `TTXVN`, `iPhone`), except in lines that are in
 * capitals throughout: those are put into small letters first, but for words that must be abbreviations,
 * since they cannot be said (`TTXVN`, `UBND`, `U23`), Roman numerals, and the `spellings` given. Words
 * begin behind spaces, punctuation and hyphens; not within letters and marks, behind the apostrophe of
 * `don't`, or after a slash or a full stop where there is a single letter (`km/h`, `v.v.`). Addresses of
 * the web and of mail, hashtags and account names stay.
 *
 * @param text - Any text, composed or decomposed; each line is judged by itself.
 * @param options - `capitals`, `spellings` and `hyphenated`.
 * @returns The text; in NFC where it was in NFC, in NFD where it was in NFD. Only the case of letters
 *   changes, and Vietnamese text keeps its length.
 * @throws TypeError where `text` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { toTitleCase } from '@quocngu/text';
 *
 * toTitleCase('nguyễn thị minh khai'); //=> 'Nguyễn Thị Minh Khai'
 * toTitleCase('công an TP.HCM'); //=> 'Công An TP.HCM'
 * toTitleCase('ĐẠI HỘI XII CỦA UBND'); //=> 'Đại Hội XII Của UBND'
 * toTitleCase('mát-xcơ-va', { hyphenated: 'first' }); //=> 'Mát-xcơ-va'
 * ```
 */
export function toTitleCase(text: string, options: ToTitleCaseOptions = {}): string {
  const { hyphenated = 'every' } = options;
  requireOneOf('hyphenated', hyphenated, ['every', 'first']);
  return rewriteWords(text, options, (context) => {
    const { word, previous, isKept } = context;
    if (isKept) return word;
    if (isRomanNumeral(word, previous)) return word.toUpperCase();
    return beginsWord(context, hyphenated === 'every') ? capitalize(word) : word;
  });
}

/** Tells whether letters behind a sign that joins them to others are a word of their own. */
function beginsWord(context: WordInLine, isEveryPart: boolean): boolean {
  const { word, before, previous, isMixed } = context;
  if (previous === '') return true;
  if (/^['’]$/.test(before)) return isLetter(previous) && !isLetter(word);
  if (/^[./]$/.test(before)) return !isLetter(word);
  if (!/^[-\u2010\u2011]$/.test(before)) return true;
  return isEveryPart && !(isMixed && /^\p{Lu}/u.test(previous));
}

/** Tells whether a word is a single letter, whatever its marks. */
function isLetter(word: string): boolean {
  return /^\P{M}\p{M}*$/u.test(word);
}
