/*
 * What a UTF-16 code unit is to the scanner, packed into sixteen bits:
 *
 *   bits 0–5    letter of the Vietnamese alphabet or of ASCII without its tone, from 1
 *   bits 6–8    tone, 0 for none
 *   bit  9      capital
 *   bits 12–15  category, one of the constants below
 */
export const UNKNOWN = 0;
export const SPACE = 1;
export const LINE_BREAK = 2;
export const LETTER = 3;
export const OTHER_LETTER = 4;
export const DIGIT = 5;
export const TONE_MARK = 6;
export const LETTER_MARK = 7;
export const OTHER_MARK = 8;
const PUNCTUATION = 9;
const SYMBOL = 10;
export const SURROGATE = 11;

export const LETTER_BITS = 0x3f;
export const TONE_SHIFT = 6;
export const TONE_BITS = 7;
export const CAPITAL_SHIFT = 9;
export const CAPITAL_BIT = 0x200;
export const CATEGORY_SHIFT = 12;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzăâđêôơư';
const TONES = '\u0300\u0309\u0303\u0301\u0323';
/** Circumflex, breve and horn, each behind the letters that it changes and before what they become. */
const LETTER_MARKS = ['aâeêoô\u0302', 'aă\u0306', 'oơuư\u031b'];

let table: Uint16Array | undefined;

/**
 * The table of all code units, made at the first call. Units beyond the Vietnamese letters stand in
 * it as `UNKNOWN` until `classifyUnit` fills them in.
 */
export function getUnitTable(): Uint16Array {
  return (table ??= makeTable());
}

function makeTable(): Uint16Array {
  const units = new Uint16Array(0x10000);
  for (const [index, letter] of Array.from(LETTERS).entries()) {
    for (let tone = 0; tone <= TONES.length; tone++) {
      const composed = (letter + TONES.slice(tone - 1, tone)).normalize('NFC');
      if (composed.length > 1) continue;
      const packed = (LETTER << CATEGORY_SHIFT) | (tone << TONE_SHIFT) | (index + 1);
      units[composed.charCodeAt(0)] = packed;
      units[composed.toUpperCase().charCodeAt(0)] = packed | CAPITAL_BIT;
    }
  }
  for (let tone = 1; tone <= TONES.length; tone++) {
    units[TONES.charCodeAt(tone - 1)] = (TONE_MARK << CATEGORY_SHIFT) | (tone << TONE_SHIFT);
  }
  // Canonical duplicates of the grave and the acute.
  units[0x340] = units[0x300] ?? 0;
  units[0x341] = units[0x301] ?? 0;
  for (const [index, mark] of LETTER_MARKS.entries()) {
    units[mark.charCodeAt(mark.length - 1)] = (LETTER_MARK << CATEGORY_SHIFT) | index;
  }
  return units;
}

/** The letters that carry a mark: at `mark * 64 + letter` the number of the marked letter. */
export function makeMarkedLetters(): Uint8Array {
  const marked = new Uint8Array(LETTER_MARKS.length * 64).map((_, at) => at & LETTER_BITS);
  for (const [index, pairs] of LETTER_MARKS.entries()) {
    for (let at = 0; at + 2 < pairs.length; at += 2) {
      marked[index * 64 + numberOf(pairs.charAt(at))] = numberOf(pairs.charAt(at + 1));
    }
  }
  return marked;
}

const numberOf = (letter: string): number => LETTERS.indexOf(letter) + 1;

/** Finds out what a unit is that the table does not know yet, and enters it. */
export function classifyUnit(units: Uint16Array, unit: number): number {
  const packed = categoryOf(unit) << CATEGORY_SHIFT;
  units[unit] = packed;
  return packed;
}

function categoryOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  if ((unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) {
    return LINE_BREAK;
  }
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return OTHER_LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return OTHER_MARK;
  return /\p{P}/u.test(character) ? PUNCTUATION : SYMBOL;
}
