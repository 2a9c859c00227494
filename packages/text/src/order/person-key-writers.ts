import { pushEnd, pushTertiaries } from './key-levels.ts';
import { splitSyllables } from './syllable-elements.ts';
import { writeDetails, writeLetters, writeSyllables } from './write-key.ts';

/** Write one part of a name into a key, in two turns, each so that no result begins as another one. */
export interface PersonKeyWriters {
  /** Writes letters and tones. */
  readonly letters: (key: number[], elements: readonly number[]) => void;
  /** Writes case, and whatever else tells parts with equal letters and tones apart. */
  readonly details: (key: number[], elements: readonly number[]) => void;
}

export const CLDR_WRITERS: PersonKeyWriters = {
  letters: writeLetters,
  details(key, elements) {
    pushTertiaries(key, elements);
    pushEnd(key);
  },
};

export const DICTIONARY_WRITERS: PersonKeyWriters = {
  letters(key, elements) {
    writeSyllables(key, splitSyllables(elements).syllables);
    pushEnd(key);
  },
  details(key, elements) {
    writeDetails(key, splitSyllables(elements));
    pushEnd(key);
  },
};
