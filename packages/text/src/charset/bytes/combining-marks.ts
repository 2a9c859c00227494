import type { MarkAdder } from './byte-reading.ts';

/** Marks that are characters stay, whatever they follow; in the lenient mode, a letter only. */
export const addCombiningMark: MarkAdder = (letter, mark, mode) =>
  mode === 'strict' || /\p{L}/u.test(letter) ? letter + mark : undefined;

/** NFC takes quadratic time for many marks in turns, so those below the letter go first here. */
export function composeMarks(letter: string): string {
  const marks = letter.slice(1);
  const below = marks.replace(/[^\u0323]+/g, '');
  return (letter.charAt(0) + below + marks.replace(/\u0323+/g, '')).normalize();
}
