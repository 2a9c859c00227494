import type { ByteTable } from './byte-table.ts';

/** Marks that are halves of letters have to make one character with what is before them. */
export const addHalf: NonNullable<ByteTable['addMark']> = (letter, mark) => {
  const composed = (letter + mark).normalize();
  return letter !== '' && composed.length === 1 ? composed : '';
};
