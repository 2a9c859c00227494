import { closeHash, EMPTY_HASH, mixHash, OTHER_LETTER_VALUE } from './syllable-hash.ts';
import {
  CAPITAL_BIT,
  CAPITAL_SHIFT,
  CATEGORY_SHIFT,
  classifyUnit,
  DIGIT,
  LETTER,
  LETTER_BITS,
  LETTER_MARK,
  OTHER_LETTER,
  OTHER_MARK,
  SPACE,
  SURROGATE,
  TONE_BITS,
  TONE_MARK,
  TONE_SHIFT,
  UNKNOWN,
} from './unit-table.ts';

/** What a run of letters, digits and marks is made of. */
export interface SyllableReading {
  /** Offset behind it. */
  end: number;
  /** Hash of its letters and tone, whatever its form and case. */
  hash: number;
  letters: number;
  capitals: number;
  digits: number;
}

/** Stands for a letter with marks that are not Vietnamese; no syllable has it. */
const FOREIGN_LETTER = 0x3f;

/**
 * Reads letters, digits and marks from an offset on, as far as they go.
 *
 * @param units - The table of code units.
 * @param markedLetters - What letters become under marks.
 * @param reading - Where the result is put.
 */
export function readSyllable(
  text: string,
  start: number,
  units: Uint16Array,
  markedLetters: Uint8Array,
  reading: SyllableReading,
): void {
  let at = start;
  let hash = EMPTY_HASH;
  let pending = 0;
  let tone = 0;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let packed = units[unit] ?? 0;
    let category = packed >> CATEGORY_SHIFT;
    if (category === LETTER) {
      if (pending !== 0) hash = mixHash(hash, pending);
      pending = packed & LETTER_BITS;
      // Without branches, which the next letter would often belie.
      const ownTone = (packed >> TONE_SHIFT) & TONE_BITS;
      tone = (tone & ~(-ownTone >> 31)) | ownTone;
      letters++;
      capitals += (packed >> CAPITAL_SHIFT) & 1;
      continue;
    }
    if (category === SPACE) break;
    if (category === UNKNOWN) {
      packed = classifyUnit(units, unit);
      category = packed >> CATEGORY_SHIFT;
    }
    if (category === TONE_MARK) {
      tone = (packed >> TONE_SHIFT) & TONE_BITS;
    } else if (category === LETTER_MARK) {
      pending = markedLetters[(packed & LETTER_BITS) * 64 + pending] ?? 0;
    } else if (category === DIGIT) {
      if (pending !== 0) hash = mixHash(hash, pending);
      pending = 0;
      hash = mixHash(hash, OTHER_LETTER_VALUE + unit);
      digits++;
    } else if (category === OTHER_LETTER || (category === SURROGATE && isLetterPair(text, at))) {
      if (pending !== 0) hash = mixHash(hash, pending);
      pending = 0;
      hash = mixHash(hash, OTHER_LETTER_VALUE + unit);
      letters++;
      if (packed & CAPITAL_BIT) capitals++;
    } else if (category === OTHER_MARK) {
      pending = FOREIGN_LETTER;
    } else {
      break;
    }
  }
  if (pending !== 0) hash = mixHash(hash, pending);
  reading.end = at;
  reading.hash = closeHash(hash, tone);
  reading.letters = letters;
  reading.capitals = capitals;
  reading.digits = digits;
}

/** Tells whether the unit at an offset belongs to a letter or mark beyond the basic plane. */
function isLetterPair(text: string, at: number): boolean {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  const pair = text.slice(isSecond ? at - 1 : at, isSecond ? at + 1 : at + 2);
  return pair.length === 2 && /^[\p{L}\p{M}\p{N}]$/u.test(pair);
}
