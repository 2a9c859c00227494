import { requireOneOf } from '../arguments/require.ts';
import { TONE_MARKS } from '../syllables/syllable.ts';
import { isLetter, type Letter, SHAPE_MARKS } from './letter.ts';

/**
 * Writes a Vietnamese letter from its parts.
 *
 * @param letter - Base, shape and tone, as `decomposeLetter` gives them.
 * @returns The letter in NFC: one code unit.
 * @throws TypeError where `shape` or `tone` is no string; RangeError where the alphabet has no such letter.
 *
 * @example
 * ```ts
 * import { composeLetter } from '@quocngu/text';
 *
 * composeLetter({ base: 'U', shape: 'horn', tone: 'ngã' }); //=> 'Ữ'
 * composeLetter({ base: 'd', shape: 'stroke', tone: 'ngang' }); //=> 'đ'
 * ```
 */
export function composeLetter(letter: Letter): string {
  const { base, shape, tone } = letter;
  requireOneOf('shape', shape, Object.keys(SHAPE_MARKS));
  requireOneOf('tone', tone, Object.keys(TONE_MARKS));
  if (!isLetter(letter)) {
    throw new RangeError(`expected a letter of the alphabet, got ${base}, ${shape}, ${tone}`);
  }
  if (shape === 'stroke') return base === 'd' ? 'đ' : 'Đ';
  return (base + SHAPE_MARKS[shape] + TONE_MARKS[tone]).normalize('NFC');
}
