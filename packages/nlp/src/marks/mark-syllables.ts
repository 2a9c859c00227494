import { foldMarks } from '@quocngu/text';
import { readSyllable, type SyllableReading } from '../words/syllable-reader.ts';
import { getUnitTable, makeMarkedLetters } from '../words/unit-table.ts';
import { addSyllable, createVocabulary } from '../words/vocabulary.ts';
import { FIRST_BASE, type MarkSyllables, MOST_BASES, NO_PLAIN } from './mark-model.ts';

/**
 * Numbers syllables and their bases.
 *
 * @param spellings - Small and composed syllables; those of one base stand together.
 */
export function createMarkSyllables(spellings: readonly string[]): MarkSyllables {
  const units = getUnitTable();
  const markedLetters = makeMarkedLetters();
  const reading: SyllableReading = { end: 0, hash: 0, letters: 0, capitals: 0, digits: 0 };
  const hashOf = (text: string): number => {
    readSyllable(text, 0, units, markedLetters, reading);
    return reading.hash;
  };
  const vocabulary = createVocabulary(spellings.length * 2);
  const firstCandidates = Array.from({ length: FIRST_BASE }, (_, base) => base);
  const numbered = Array.from({ length: FIRST_BASE }, () => '');
  const plainIndexes = firstCandidates.map(() => 0);
  let before = '';
  for (const spelling of spellings) {
    const base = foldMarks(spelling);
    if (base !== before) {
      addSyllable(vocabulary, hashOf(base), firstCandidates.length);
      firstCandidates.push(numbered.length);
      plainIndexes.push(NO_PLAIN);
      before = base;
    }
    if (spelling !== base) addSyllable(vocabulary, hashOf(spelling), MOST_BASES + numbered.length);
    else plainIndexes[plainIndexes.length - 1] = numbered.length - (firstCandidates.at(-1) ?? 0);
    numbered.push(spelling);
  }
  const baseCount = firstCandidates.length;
  return {
    vocabulary,
    baseCount,
    firstCandidates: Uint16Array.of(...firstCandidates, numbered.length),
    plainIndexes: Uint8Array.from(plainIndexes),
    spellings: numbered,
  };
}

/** The base that a candidate belongs to. */
export function baseOf({ firstCandidates }: MarkSyllables, candidate: number): number {
  let low = 0;
  let high = firstCandidates.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((firstCandidates[middle] ?? 0) <= candidate) low = middle;
    else high = middle;
  }
  return low;
}
