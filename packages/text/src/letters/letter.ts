import type { Tone } from '../syllables/syllable.ts';

/** The mark that makes another letter: of ă, of â ê ô, of ơ ư, of đ; `none` for the plain ones. */
export type LetterShape = 'none' | 'breve' | 'circumflex' | 'horn' | 'stroke';

/** A Vietnamese letter taken apart. */
export interface Letter {
  /** The letter without marks, from a to z or A to Z: its case is that of the whole. */
  readonly base: string;
  readonly shape: LetterShape;
  readonly tone: Tone;
}

/** The combining marks of the shapes; the stroke of đ has none that composes. */
export const SHAPE_MARKS: Readonly<Record<LetterShape, string>> = {
  none: '',
  breve: '\u0306',
  circumflex: '\u0302',
  horn: '\u031b',
  stroke: '',
};

/** The bases that each shape stands on. */
const SHAPED_BASES: Readonly<Record<LetterShape, string>> = {
  none: 'abcdeghiklmnopqrstuvxy',
  breve: 'a',
  circumflex: 'aeo',
  horn: 'ou',
  stroke: 'd',
};

const VOWELS = 'aeiouy';

/** Tells whether the alphabet has this letter: the shape fits the base, and a tone needs a vowel. */
export function isLetter({ base, shape, tone }: Letter): boolean {
  const lower = base.toLowerCase();
  const hasShape = lower.length === 1 && SHAPED_BASES[shape].includes(lower);
  return hasShape && (tone === 'ngang' || VOWELS.includes(lower));
}
