/*
 * What a word looks like, whatever its letters are.
 */

/** Before the first word, behind the last one. */
export const EDGE = 0;
/** Small letters. */
export const LOWER = 1;
/** One syllable that begins with a capital. */
const TITLE = 2;
/** Several syllables, each with a capital. */
const TITLE_ALL = 3;
/** Several syllables, the first of them with a capital. */
const TITLE_FIRST = 4;
/** Several syllables, a later one with a capital. */
const TITLE_LATER = 5;
/** Two capitals or more, and no small letter. */
const UPPER = 6;
/** A capital behind a small letter of one syllable. */
const MIXED = 7;
/** Digits, with the signs around them. */
export const NUMBER = 8;
/** Letters and digits in one syllable. */
const CODE = 9;
/** Signs only. */
export const SIGN = 10;
/** Several syllables, all of them numbers or numerals: `hai mươi`, `10 triệu`. */
export const NUMERAL = 11;

/** Signs that are said as words, emoji, addresses. */
export const SYMBOL = 12;

/** What a word is made of. */
export interface WordMake {
  syllables: number;
  /** Syllables that begin with a capital. */
  titles: number;
  /** Syllables that are numbers or numerals. */
  numerals: number;
  letters: number;
  capitals: number;
  digits: number;
  isFirstTitle: boolean;
}

/** The shape of a word. */
export function shapeOfWord(make: WordMake): number {
  const { syllables, titles, numerals, letters, capitals, digits, isFirstTitle } = make;
  if (syllables === 0) return SIGN;
  if (letters === 0) return NUMBER;
  if (syllables > 1 && numerals === syllables) return NUMERAL;
  if (digits > 0) return CODE;
  if (titles === 0) return capitals === 0 ? LOWER : MIXED;
  if (capitals === letters && letters > 1) return UPPER;
  if (syllables === 1) return capitals > 1 ? MIXED : TITLE;
  if (titles === syllables) return TITLE_ALL;
  return isFirstTitle ? TITLE_FIRST : TITLE_LATER;
}

/** Signs that stand for words (`+`, `€`, emoji), and addresses of the web and of mail. */
export function isSymbol(text: string, { syllables }: WordMake): boolean {
  if (syllables === 0) return /[\p{Sm}\p{Sc}\p{So}]/u.test(text);
  if (syllables === 1) return false;
  if (/^(?:https?:\/\/|www\.)/i.test(text)) return true;
  const sign = text.indexOf('@');
  return sign > 0 && text.indexOf('.', sign) > sign + 1 && !text.includes(' ');
}

/** A capital stands in the word. */
export function hasCapital(shape: number): boolean {
  return shape >= TITLE && shape <= MIXED;
}
