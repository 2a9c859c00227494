/** A model of tags, ready for use. */
export interface TagModel {
  readonly lexicon: TagLexicon;
  readonly features: FeatureTable;
  readonly weights: FeatureWeights;
  /** At `tag * (TAG_COUNT + 1) + before` the weight of a tag behind another; the last: at the start. */
  readonly transitions: Int16Array;
}

/** Classes of words: each stands for a set of tags that a word may have. */
export interface TagLexicon {
  /** Keys of words at the places of an open-addressing table, 0 where a place is free. */
  readonly keys: Int32Array;
  /** Classes at the same places, from 1. */
  readonly classes: Uint8Array;
  /** Classes up to this one are those of numerals. */
  readonly lastNumeral: number;
}

/**
 * The weights of features that are not 0, those of a feature one behind the other: most features tell a few
 * tags apart. The tag stands in the high byte, the weight in the low one.
 */
export type FeatureWeights = Int16Array;

/** Where the weights of features stand, by the keys of the features. */
export interface FeatureTable {
  /**
   * Two numbers a place of an open-addressing table, side by side so that one look into memory finds both: the
   * key of a feature, -1 where the place is free, and the stretch of its weights.
   */
  readonly places: Int32Array;
}

/** Bits of a stretch of weights that say how many they are; the others say where it begins. */
export const COUNT_BITS = 5;

/** The class of a word that the lexicon has not. */
export const UNLISTED = 0;

/** Creates a lexicon. */
export function createTagLexicon(
  keys: Int32Array,
  classes: Uint8Array,
  lastNumeral: number,
): TagLexicon {
  const places = placesFor(keys.length);
  const lexicon = { keys: new Int32Array(places), classes: new Uint8Array(places), lastNumeral };
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    let place = key & (places - 1);
    while (lexicon.keys[place] !== 0) place = (place + 1) & (places - 1);
    lexicon.keys[place] = key;
    lexicon.classes[place] = classes[index] ?? 0;
  }
  return lexicon;
}

/** The class of the word with a key. */
export function classOf({ keys, classes }: TagLexicon, key: number): number {
  const mask = keys.length - 1;
  for (let place = key & mask; ; place = (place + 1) & mask) {
    const found = keys[place];
    if (found === key) return classes[place] ?? 0;
    if (found === 0) return UNLISTED;
  }
}

/**
 * Creates a table of features.
 *
 * @param keys - The keys of the features.
 * @param counts - How many weights each has; they stand one behind the other.
 */
export function createFeatureTable(keys: Int32Array, counts: Uint8Array): FeatureTable {
  const room = placesFor(keys.length);
  const places = new Int32Array(room * 2).fill(-1);
  let start = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const count = counts[index] ?? 0;
    let place = key & (room - 1);
    while (places[place * 2] !== -1) place = (place + 1) & (room - 1);
    places[place * 2] = key;
    places[place * 2 + 1] = (start << COUNT_BITS) | count;
    start += count;
  }
  return { places };
}

/** The stretch of the weights of a feature: where it begins and, in the lowest bits, its length; -1 if unknown. */
export function stretchOf({ places }: FeatureTable, key: number): number {
  const mask = (places.length >> 1) - 1;
  for (let place = key & mask; ; place = (place + 1) & mask) {
    const found = places[place * 2];
    if (found === key) return places[place * 2 + 1] ?? -1;
    if (found === -1) return -1;
  }
}

/** Puts the tags of weights and the weights together. */
export function packWeights(tags: Uint8Array, weights: Int8Array): FeatureWeights {
  return Int16Array.from(weights, (weight, index) => ((tags[index] ?? 0) << 8) | (weight & 0xff));
}

/** A power of two, so that more than half of the places stay free. */
function placesFor(items: number): number {
  let places = 1024;
  while (places < items * 2) places *= 2;
  return places;
}
