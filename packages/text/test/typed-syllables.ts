import { expect } from 'vitest';
import { listSyllables, normalizeTone } from '../src/index.ts';
import { toKeystrokes, typeText, type TypingOptions } from '../src/typing/index.ts';

/** Every valid syllable, in lower case and the old style. */
export const SYLLABLES: readonly string[] = [...listSyllables()];

/** Ways to write a syllable. */
export const CASES: readonly (readonly [name: string, toCase: (syllable: string) => string])[] = [
  ['lower', (syllable) => syllable],
  ['title', (syllable) => syllable.charAt(0).toUpperCase() + syllable.slice(1)],
  ['upper', (syllable) => syllable.toUpperCase()],
];

/** Syllables whose tone has another place in the new style, written in that style. */
export const NEW_SYLLABLES: readonly string[] = SYLLABLES.map((syllable) =>
  normalizeTone(syllable, { style: 'new' }),
).filter((syllable, index) => syllable !== SYLLABLES[index]);

/** Checks that syllables have keys on a keyboard, and that the keys give them back. */
export function expectTyped(syllables: readonly string[], options: TypingOptions): void {
  const keys = toKeystrokes(syllables.join(' '), options);
  const typed = typeText(keys, options).split(' ');
  expect(keys).toMatch(/^[\0-\x7f]*$/);
  expect(syllables.filter((syllable, index) => typed[index] !== syllable)).toEqual([]);
  expect(typed).toHaveLength(syllables.length);
}
