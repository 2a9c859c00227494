import type { ToneStyle } from '../syllables/compose-syllable.ts';
import { findVowel, plainOf } from './letters.ts';
import type { TonedLetters } from './typing-state.ts';

/** The marks of the tones, from huyền on: tone 1 is the first. */
export const TONE_ORDER = '\u0300\u0309\u0303\u0301\u0323';

/** Writes a word with its tone where the orthography has it; in another word, on its last vowels. */
export function placeTone({ letters, tone }: TonedLetters, style: ToneStyle): string {
  if (tone === 0) return letters;
  const at = toneOffset(letters.toLowerCase(), style);
  const toned = (letters.charAt(at) + TONE_ORDER.charAt(tone - 1)).normalize('NFC');
  return letters.slice(0, at) + toned + letters.slice(at + 1);
}

/** Where the last vowels in a row begin and end, without the u of `qu` and the i of `gi`. */
export function findVowels(letters: string): { readonly start: number; readonly end: number } {
  let end = letters.length;
  while (end > 0 && findVowel(letters.charAt(end - 1)) < 0) end--;
  let start = end;
  while (start > 0 && findVowel(letters.charAt(start - 1)) === 0) start--;
  const onset = letters.slice(Math.max(0, start - 1), start + 1).toLowerCase();
  if (onset === 'qu' || (onset === 'gi' && start === 1 && end - start > 1)) start++;
  return { start, end };
}

function toneOffset(letters: string, style: ToneStyle): number {
  const { start, end } = findVowels(letters);
  for (let at = end - 1; at >= start; at--) {
    const letter = letters.charAt(at);
    if (plainOf(letter) !== letter) return at;
  }
  const isOpen = end === letters.length;
  if (end - start < 2) return end - 1;
  if (end - start > 2) return isOpen ? start + 1 : start + 2;
  const isMovable = /o[ae]|uy/.test(letters.slice(start));
  return isOpen && !(isMovable && style === 'new') ? start : start + 1;
}
