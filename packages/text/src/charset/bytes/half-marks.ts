import type { MarkAdder } from './byte-reading.ts';

/** Marks that are halves of letters have to make one character with what is before them. */
export const addHalf: MarkAdder = (letter, mark) => {
  const composed = (letter + mark).normalize();
  return letter !== '' && composed.length === 1 ? composed : undefined;
};
