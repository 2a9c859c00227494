import { findVowel } from './letters.ts';
import { TONE_ORDER } from './place-tone.ts';
import type { TonedLetters } from './typing-state.ts';

/**
 * Takes the tone off a word; `undefined` where the word is not of letters of ASCII and of Vietnamese
 * in NFC, with one tone at most.
 */
export function splitTone(word: string): TonedLetters | undefined {
  const decomposed = word.normalize('NFD');
  const mark = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? '';
  const letters = decomposed.replace(mark, '').normalize('NFC');
  if (letters.length !== word.length || !/^[a-zăâđêôơư]*$/i.test(letters)) return undefined;
  let at = 0;
  while (at < word.length && word[at] === letters[at]) at++;
  if (mark !== '' && findVowel(letters.charAt(at)) < 0) return undefined;
  return { letters, tone: mark === '' ? 0 : TONE_ORDER.indexOf(mark) + 1 };
}
