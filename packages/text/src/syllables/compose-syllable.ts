import { requireOneOf } from '../arguments/require.ts';
import { type Syllable, TONE_MARKS } from './syllable.ts';

/**
 * Where the tone of an open oa, oe or uy is written: `old` on the first letter (hòa, khỏe, thúy), as
 * most news text does, `new` on the second (hoà, khoẻ, thuý). All else is written the same.
 */
export type ToneStyle = 'old' | 'new';

/** What a syllable is written from. */
export type SyllableParts = Pick<Syllable, 'coda' | 'medial' | 'nucleus' | 'onset' | 'tone'>;

const TONE_STYLES: readonly ToneStyle[] = ['old', 'new'];

/** Diphthongs that carry the tone on their second letter; all others carry it on the first. */
const SECOND = ['iê', 'yê', 'uô', 'ươ', 'oo'];

/**
 * Writes a syllable from its parts.
 *
 * @param syllable - The parts, lower case and without tone, as `parseSyllable` gives them.
 * @param style - Where the tone of an open oa, oe or uy goes; `old` where left out.
 * @returns The syllable in lower case and NFC.
 * @throws TypeError or RangeError where `style` is neither.
 *
 * @example
 * ```ts
 * import { composeSyllable } from '@quocngu/text';
 *
 * const parts = { onset: 'h', medial: 'o', nucleus: 'a', coda: '', tone: 'huyền' } as const;
 * composeSyllable(parts); //=> 'hòa'
 * composeSyllable(parts, 'new'); //=> 'hoà'
 * composeSyllable({ ...parts, onset: 'gi', medial: '', nucleus: 'i' }); //=> 'gì'
 * ```
 */
export function composeSyllable(syllable: SyllableParts, style: ToneStyle = 'old'): string {
  requireOneOf('style', style, TONE_STYLES);
  const { medial, nucleus, coda, tone } = syllable;
  const at = toneOffset(syllable, style);
  const letters = frontOf(syllable) + medial + nucleus + coda;
  return (letters.slice(0, at) + TONE_MARKS[tone] + letters.slice(at)).normalize('NFC');
}

/** How many letters stand before the mark of the tone, in a syllable written in NFC. */
export function toneOffset(syllable: SyllableParts, style: ToneStyle): number {
  const { medial, nucleus, coda } = syllable;
  const isMovable = medial !== '' && coda === '' && ['a', 'e', 'y'].includes(nucleus);
  const vowels = isMovable && style === 'old' ? 0 : medial.length;
  return frontOf(syllable).length + vowels + (SECOND.includes(nucleus) ? 2 : 1);
}

/** The onset as it is written: the i of `gi` and that of the nucleus are one letter. */
function frontOf({ onset, nucleus }: SyllableParts): string {
  return onset === 'gi' && nucleus.startsWith('i') ? 'g' : onset;
}
