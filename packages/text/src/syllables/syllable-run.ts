import { type CharacterClass, classAt, unitsOf } from '../characters/classes.ts';
import { runEnd, UNSEEN_SIGNS } from './run.ts';

/** Between the digits of numbers, dates, times and ranges. */
const NUMBER_SIGNS = ',:/-‐‑–';

const APOSTROPHES = "'’";

/** No abbreviation in small letters has more units before a full stop: `Th.S`, `Tp.HCM`. */
const LONGEST_HEAD = 12;

/** Where the run of letters and digits ends that counts as one syllable. */
export function syllableEnd(text: string, start: number): number {
  return runEnd(text, start, joinsSyllable);
}

function joinsSyllable(text: string, at: number, before: CharacterClass, start: number): boolean {
  const behind = classAt(text, at + 1);
  const sign = text.charAt(at);
  if (sign === '.') return behind !== 'upper' || isInnerStop(text, at, before, start);
  return (
    APOSTROPHES.includes(sign) ||
    UNSEEN_SIGNS.includes(sign) ||
    (NUMBER_SIGNS.includes(sign) && before === 'digit' && behind === 'digit')
  );
}

/**
 * Tells whether a full stop before a capital stands inside an abbreviation (`TP.HCM`, `Th.S`). It
 * does not where a word with a capital begins (`TS.Lan`, `tốt.Năm`), nor behind a whole word.
 */
function isInnerStop(text: string, at: number, before: CharacterClass, start: number): boolean {
  const letter = text.charAt(at + 1);
  let next = at + 1 + unitsOf(letter.charCodeAt(0));
  while (classAt(text, next) === 'mark') next += unitsOf(text.charCodeAt(next));
  if (letter !== letter.toLowerCase() && classAt(text, next) === 'lower') return false;
  if (before !== 'lower') return before === 'upper';
  return at - start <= LONGEST_HEAD && !hasVowel(text.slice(start, at));
}

/** Tells whether a text holds a vowel letter of the Latin alphabet: every syllable has one. */
export function hasVowel(text: string): boolean {
  return /[aeiouy]/i.test(text.normalize('NFD'));
}
