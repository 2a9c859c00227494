import { pushEnd, pushPrimaries, pushSecondaries, pushTertiaries } from './key-levels.ts';
import { isPlainlySpaced, splitSyllables, type SyllableElements } from './syllable-elements.ts';

/** Begins what stands between two syllables; less than every weight, and more than an end. */
const GAP = 2;

/** Writes what CLDR compares: letters of the whole text, then marks, then case. */
export function writeCldrKey(key: number[], elements: readonly number[]): void {
  writeLetters(key, elements);
  pushTertiaries(key, elements);
}

/** Writes the letters, then the marks, each with an end. */
export function writeLetters(key: number[], elements: readonly number[]): void {
  pushPrimaries(key, elements);
  pushEnd(key);
  pushSecondaries(key, elements);
  pushEnd(key);
}

/** Writes what dictionaries compare: one syllable after another, then case, then what stands between. */
export function writeDictionaryKey(key: number[], elements: readonly number[]): void {
  const parts = splitSyllables(elements);
  writeSyllables(key, parts.syllables);
  pushEnd(key);
  writeDetails(key, parts);
}

/** Writes the letters and the marks of each syllable, each with an end. */
export function writeSyllables(key: number[], syllables: SyllableElements['syllables']): void {
  for (const syllable of syllables) writeLetters(key, syllable);
}

/** Writes the case of all syllables, then what stands around them. */
export function writeDetails(key: number[], parts: SyllableElements): void {
  pushTertiaries(key, parts.syllables.flat());
  pushEnd(key);
  writeGaps(key, parts);
}

/** Writes what stands around syllables: nothing where that is single spaces, which come first. */
function writeGaps(key: number[], parts: SyllableElements): void {
  if (isPlainlySpaced(parts)) return;
  for (const gap of parts.gaps) {
    key.push(GAP);
    pushPrimaries(key, gap);
  }
  const elements = parts.gaps.flat();
  pushEnd(key);
  pushSecondaries(key, elements);
  pushEnd(key);
  pushTertiaries(key, elements);
}
