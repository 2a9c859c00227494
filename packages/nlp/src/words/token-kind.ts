/*
 * What a token looks like. Kinds 1 to 7 may be part of a word of several tokens; the others stand
 * alone, and end the run of tokens before them.
 */

/** The beginning of a line or of a sentence. */
export const START = 0;
export const LOWER = 1;
/** A capital and small letters. */
export const TITLE = 2;
/** One capital, with or without a full stop, or an abbreviation with one. */
export const INITIAL = 3;
/** Capitals only. */
export const UPPER = 4;
/** Capitals behind small letters. */
const MIXED = 5;
/** Digits with their separators. */
export const NUMBER = 6;
/** Letters with digits or signs inside. */
export const CODE = 7;
/** The end of a line. */
export const END = 8;
export const FULL_STOP = 9;
const COMMA = 10;
const QUOTE = 11;
const COLON = 12;
const HYPHEN = 13;
/** Addresses, emoji, and all other signs. */
export const OTHER = 14;
const BRACKET = 15;

/** The kind of a token of letters, of which the first is a capital (1) or not (0). */
export function kindOfLetters(letters: number, capitals: number, isFirstCapital: number): number {
  if (capitals === 0) return LOWER;
  if (capitals === letters) return letters === 1 ? INITIAL : UPPER;
  return capitals === 1 && isFirstCapital === 1 ? TITLE : MIXED;
}

/** The kind of a token of signs, by its first. */
export function kindOfSign(unit: number): number {
  switch (unit) {
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
    case 0x2026: // …
      return FULL_STOP;
    case 0x2c: // ,
      return COMMA;
    case 0x22: // "
    case 0x27: // '
    case 0xab: // «
    case 0xbb: // »
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return QUOTE;
    case 0x3a: // :
    case 0x3b: // ;
      return COLON;
    case 0x2d: // -
    case 0x2013:
    case 0x2014:
      return HYPHEN;
    case 0x28: // (
    case 0x29: // )
    case 0x5b: // [
    case 0x5d: // ]
      return BRACKET;
    default:
      return OTHER;
  }
}
