import { foldMarks } from '../fold/fold-marks.ts';
import { withRegularVowel } from '../syllables/canonical-syllable.ts';
import { composeSyllable, type ToneStyle } from '../syllables/compose-syllable.ts';
import { parseSyllable } from '../syllables/parse-syllable.ts';
import { remember } from '../syllables/remember.ts';

/** Whether spellings with i and with y count as one (`kĩ`, `kỹ`) or as two. */
export type SpellingVariants = 'unify' | 'keep';

/** A syllable or another word as it is compared. */
export interface KeyText {
  readonly exact: string;
  readonly folded: string;
}

const memories: Partial<Record<SpellingVariants, Map<string, KeyText>>> = {};

/** How a word is compared. */
export function toKeyText(word: string, variants: SpellingVariants): KeyText {
  const memory = (memories[variants] ??= new Map<string, KeyText>());
  return remember(memory, word, () => {
    const letters = toLetters(word);
    const exact = spellKey(letters, variants);
    const plain = foldMarks(letters);
    // From the letters without marks alone, so that a query without marks gets the same.
    return { exact, folded: plain === letters ? exact : spellKey(plain, variants) };
  });
}

/**
 * The letters of a word: NFC, lower case, look-alikes of đ as đ, without what is not seen. Rows of
 * marks are normalised in pieces, because engines take quadratic time to sort them.
 */
export function toLetters(word: string): string {
  return word
    .replace(/\P{M}*\p{M}{0,99}/gu, (piece) => piece.normalize('NFC'))
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[\u200d\u00ad\u200c\u2060]/g, '');
}

/** Spells what could be a syllable in one way: its tone in one style, and i and y if that is wanted. */
export function spellKey(letters: string, variants: SpellingVariants, style?: ToneStyle): string {
  const syllable = parseSyllable(letters);
  if (syllable.nucleus === '' || syllable.fault === 'onset-before-rime') return letters;
  return composeSyllable(variants === 'unify' ? withRegularVowel(syllable) : syllable, style);
}
