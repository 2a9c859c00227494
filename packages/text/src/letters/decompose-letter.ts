import { requireString } from '../arguments/require.ts';
import { type Tone, TONE_MARKS } from '../syllables/syllable.ts';
import { composeLetter } from './compose-letter.ts';
import { isLetter, type Letter, type LetterShape, SHAPE_MARKS } from './letter.ts';

/** No Vietnamese letter has more code units: a base with two marks. */
const MOST_UNITS = 3;

/**
 * Takes a Vietnamese letter apart into base, shape and tone: `ấ` is a, circumflex, sắc.
 *
 * @param text - One letter, composed or decomposed, in either case.
 * @returns The parts; `undefined` for what is no letter of the Vietnamese alphabet (f, j, w, z, ñ, a
 *   mark alone, several letters).
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { decomposeLetter } from '@quocngu/text';
 *
 * decomposeLetter('ấ'); //=> { base: 'a', shape: 'circumflex', tone: 'sắc' }
 * decomposeLetter('Đ'); //=> { base: 'D', shape: 'stroke', tone: 'ngang' }
 * decomposeLetter('ñ'); //=> undefined
 * ```
 */
export function decomposeLetter(text: string): Letter | undefined {
  requireString(text);
  if (text.length > MOST_UNITS) return undefined;
  const [first = '', ...marks] = text.normalize('NFD');
  const isStroke = first === 'đ' || first === 'Đ';
  const base = isStroke ? (first === 'đ' ? 'd' : 'D') : first;
  const shape = isStroke ? 'stroke' : nameOf(SHAPE_MARKS, marks);
  const tone = nameOf(TONE_MARKS, marks);
  const letter = { base, shape: shape ?? 'none', tone: tone ?? 'ngang' };
  const isWhole = isLetter(letter) && composeLetter(letter) === text.normalize('NFC');
  return isWhole ? letter : undefined;
}

function nameOf<Name extends LetterShape | Tone>(
  names: Readonly<Record<Name, string>>,
  marks: readonly string[],
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => marks.includes(names[name]));
}
