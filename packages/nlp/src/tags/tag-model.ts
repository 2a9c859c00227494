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

/** The weights of features that are not 0: most features tell a few tags apart. */
export interface FeatureWeights {
  /** Where the weights of each row begin; one more number than rows. */
  readonly starts: Int32Array;
  readonly tags: Uint8Array;
  readonly weights: Int8Array;
}

/** Rows of features by their keys. */
export interface FeatureTable {
  /** Keys at the places of an open-addressing table, -1 where a place is free. */
  readonly keys: Int32Array;
  /** Rows at the same places. */
  readonly rows: Int32Array;
}

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

/** Creates a table of features; the row of each is its place among the keys. */
export function createFeatureTable(keys: Int32Array): FeatureTable {
  const places = placesFor(keys.length);
  const table = { keys: new Int32Array(places).fill(-1), rows: new Int32Array(places) };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let place = key & (places - 1);
    while (table.keys[place] !== -1) place = (place + 1) & (places - 1);
    table.keys[place] = key;
    table.rows[place] = row;
  }
  return table;
}

/** The row of a feature, or -1. */
export function rowOf({ keys, rows }: FeatureTable, key: number): number {
  const mask = keys.length - 1;
  for (let place = key & mask; ; place = (place + 1) & mask) {
    const found = keys[place];
    if (found === key) return rows[place] ?? 0;
    if (found === -1) return -1;
  }
}

/** A power of two, so that more than half of the places stay free. */
function placesFor(items: number): number {
  let places = 1024;
  while (places < items * 2) places *= 2;
  return places;
}
