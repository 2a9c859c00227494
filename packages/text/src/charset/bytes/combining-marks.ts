import type { ByteTable } from './byte-table.ts';

/** Marks that are characters stay, whatever they follow; in the lenient mode, a letter only. */
export const addCombiningMark: NonNullable<ByteTable['addMark']> = (letter, mark, mode) =>
  mode === 'strict' || /\p{L}/u.test(letter) ? letter + mark : '';

/** NFC takes quadratic time for many marks in turns, so those below the letter go first here. */
export function composeMarks(letter: string): string {
  const marks = letter.slice(1).split('\u0323');
  return (letter.charAt(0) + '\u0323'.repeat(marks.length - 1) + marks.join('')).normalize();
}
