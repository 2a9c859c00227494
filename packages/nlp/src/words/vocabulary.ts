import { CODE, INITIAL, LOWER, NUMBER, UPPER } from './token-kind.ts';

/** Numbers of syllables, by a hash of their letters and tone. */
export interface Vocabulary {
  /** Hash and number at each place of an open-addressing table; the hash is 0 where it is free. */
  places: Int32Array;
  /** How many places are taken. */
  size: number;
}

/** What stands in for tokens that are not in the vocabulary, and for what surrounds a run. */
export const BOUNDARY_SYLLABLE = 0;
const UNKNOWN_LOWER = 1;
const UNKNOWN_TITLE = 2;
export const UNKNOWN_UPPER = 3;
export const NUMBER_SYLLABLE = 4;
export const YEAR_SYLLABLE = 5;
export const CODE_SYLLABLE = 6;

/** The number of the first syllable proper. */
export const FIRST_SYLLABLE = 8;

/** Creates a table with room for a number of syllables. */
export function createVocabulary(room: number): Vocabulary {
  let places = 1024;
  while (places < room * 2.5) places *= 2;
  return { places: new Int32Array(places * 2), size: 0 };
}

/** The number of the syllable with a hash, or -1. */
export function findSyllable({ places }: Vocabulary, hash: number): number {
  const mask = places.length - 2;
  let place = ((hash ^ (hash >>> 15)) << 1) & mask;
  for (;;) {
    const found = places[place] ?? 0;
    if (found === hash) return places[place + 1] ?? 0;
    if (found === 0) return -1;
    place = (place + 2) & mask;
  }
}

/** The number of letters with a hash: of the syllable, or of what stands in for what is unknown. */
export function numberOfLetters(vocabulary: Vocabulary, hash: number, kind: number): number {
  const known = findSyllable(vocabulary, hash);
  return known < 0 ? numberOfUnknown(kind) : known;
}

/** The number that stands in for a token of some kind that is not in the vocabulary. */
export function numberOfUnknown(kind: number): number {
  if (kind === LOWER) return UNKNOWN_LOWER;
  if (kind === CODE || kind === NUMBER) return CODE_SYLLABLE;
  return kind === UPPER || kind === INITIAL ? UNKNOWN_UPPER : UNKNOWN_TITLE;
}

/** Enters a syllable; several hashes may have one number (spellings of one syllable). */
export function addSyllable(vocabulary: Vocabulary, hash: number, number: number): void {
  if (vocabulary.size * 4 >= vocabulary.places.length) growVocabulary(vocabulary);
  const { places } = vocabulary;
  const mask = places.length - 2;
  let place = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (places[place] !== 0 && places[place] !== hash) place = (place + 2) & mask;
  if (places[place] === 0) vocabulary.size++;
  places[place] = hash;
  places[place + 1] = number;
}

function growVocabulary(vocabulary: Vocabulary): void {
  const { places } = vocabulary;
  vocabulary.places = new Int32Array(places.length * 2);
  vocabulary.size = 0;
  for (let place = 0; place < places.length; place += 2) {
    const hash = places[place] ?? 0;
    if (hash !== 0) addSyllable(vocabulary, hash, places[place + 1] ?? 0);
  }
}
