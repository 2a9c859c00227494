import { parseSyllable } from '@quocngu/text';
import { isCommonSyllable } from './common-syllables.ts';
import { isFoldedSyllable } from './folded-syllable.ts';

/** A syllable with marks that only Vietnamese puts so: ơ ư đ, hook, dot below, `ấ`. */
export const DISTINCTIVE = 0;
/** A syllable whose marked letters other languages have as well: `là`, `có`, and `não`, `é`. */
export const MARKED = 1;
/** Among the hundred and sixty or so commonest syllables, without marks: `khong`, `cua`. */
export const COMMON = 2;
/** Plain letters that some syllable has without its marks: `ban`, `long`. */
export const POSSIBLE = 3;
/** Plain letters that no syllable has: `the`, `from`. */
export const IMPOSSIBLE = 4;
/** Latin letters with other marks, or marks that no syllable has so: `für`, `Łódź`. */
export const OTHER_MARKS = 5;
/** Letters of another script. */
export const OTHER_SCRIPT = 6;

/** How many kinds of evidence there are. */
export const KINDS = 7;

/** Longer words, decomposed too, are no syllables. */
const MOST_UNITS = 24;

const DISTINCTIVE_MARKS = /[\u031b\u0309\u0323đ]|[\u0302\u0306][\u0300\u0301\u0303]/;

/** Judges a row of letters and marks, composed or not: the number of its kind of evidence. */
export function judgeWord(word: string): number {
  if (!/^\p{Script=Latin}/u.test(word)) return OTHER_SCRIPT;
  // The Kelvin sign is another K.
  const isPlain = !/[^a-z\u212a]/i.test(word);
  if (word.length > MOST_UNITS) return isPlain ? IMPOSSIBLE : OTHER_MARKS;
  const lower = word.toLowerCase();
  if (isPlain) {
    if (isCommonSyllable(lower)) return COMMON;
    return isFoldedSyllable(lower) ? POSSIBLE : IMPOSSIBLE;
  }
  const { valid, fault } = parseSyllable(lower);
  if (!valid && fault !== 'tone-placement') return OTHER_MARKS;
  return DISTINCTIVE_MARKS.test(lower.normalize('NFD')) ? DISTINCTIVE : MARKED;
}
