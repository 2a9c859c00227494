/*
 * A syllable is hashed letter by letter, without its tone, which comes last: so the place of the
 * tone (hòa, hoà), the form (NFC, NFD) and capitals make no difference.
 */

/** The hash of nothing. */
export const EMPTY_HASH = -0x7ee3623b;

/** The hash with one more letter or, at the end, with the tone. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return mixed ^ (mixed >>> 13);
}

/** Set apart the tone from letters, and letters of other scripts from those of the table. */
const TONE_VALUE = 0x80;
export const OTHER_LETTER_VALUE = 0x100;

/** The hash of a whole syllable; never 0, which means a free place. */
export function closeHash(hash: number, tone: number): number {
  return mixHash(hash, TONE_VALUE + tone) || 1;
}
