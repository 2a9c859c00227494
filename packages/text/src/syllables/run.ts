import { type CharacterClass, classAt, isWordAt, unitsOf } from '../characters/classes.ts';

/** Tells whether the sign at an offset, which a letter or a digit follows, goes on with the run. */
export type JoinRule = (text: string, at: number, before: CharacterClass, start: number) => boolean;

/** Soft hyphen, zero-width non-joiner and joiner, word joiner: not seen, and part of a word. */
export const UNSEEN_SIGNS = '\u00ad\u200c\u200d\u2060';

/**
 * Where a run of letters, digits and marks ends.
 *
 * @param start - The offset of its first letter or digit.
 * @param joins - Which signs between letters and digits belong to it.
 */
export function runEnd(text: string, start: number, joins: JoinRule): number {
  let at = start;
  let before: CharacterClass = 'space';
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === 'lower' || found === 'upper' || found === 'digit') before = found;
    else if (found === 'space') break;
    else if (found !== 'mark' && !(isWordAt(text, at + 1) && joins(text, at, before, start))) break;
    at += unitsOf(text.charCodeAt(at));
  }
  return Math.min(at, text.length);
}
