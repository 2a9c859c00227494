import { mixHash } from '../words/syllable-hash.ts';

/*
 * What is known of a phrase, one bit each. A phrase may have several: `Trần Phú` is a person, a
 * street, a ward; `Bình` is a family name, a given name and a common syllable.
 */
export const COUNTRY = 1;
export const PROVINCE = 2;
export const DISTRICT = 4;
export const WARD = 8;
/** A place that is no unit of administration. */
export const LOCALITY = 0x10;
export const ORGANISATION = 0x20;
export const FAMILY = 0x40;
export const MIDDLE = 0x80;
export const GIVEN = 0x100;
export const PERSON = 0x200;
/** A dictionary word that begins with a small letter. */
export const WORD = 0x400;
/** Among the most frequent few hundred syllables, and the next thousands. */
export const FREQUENT = 0x800;
export const COMMON = 0x1000;
export const TITLE = 0x2000;
export const KIN = 0x4000;
export const PLACE_HEAD = 0x8000;
/** A head that is a name with the number behind it (`quận 1`). */
export const NUMBERED = 0x10000;
/** A head that belongs to the name of an organisation (`Sở`), and one that does not (`báo`). */
export const ORGANISATION_HEAD = 0x20000;
export const GENERIC_HEAD = 0x40000;
/** Longer phrases begin so. */
export const CONTINUES = 0x80000;

export const PLACES = 0x1f;
/** What stands before names. */
export const HEADS = 0x7e000;

/** The most tokens of a phrase. */
export const LONGEST_PHRASE = 8;

/** Phrases by the hashes of their tokens, in an open-addressing table. */
export interface Gazetteer {
  readonly hashes: Int32Array;
  readonly classes: Uint32Array;
}

/** The hash of a phrase with one more token. */
export function extendPhrase(hash: number, token: number): number {
  return mixHash(mixHash(hash, token), token >>> 7) || 1;
}

/** The hash of a phrase of no tokens. */
export const EMPTY_PHRASE = 0x51ed270b;

/** Creates a table with room for a number of phrases. */
export function createGazetteer(room: number): Gazetteer {
  let places = 1024;
  while (places < room * 2) places *= 2;
  return { hashes: new Int32Array(places), classes: new Uint32Array(places) };
}

/** The classes of a phrase, 0 where it is not known. */
export function classesOf({ hashes, classes }: Gazetteer, hash: number): number {
  return classes[placeOf(hashes, hash)] ?? 0;
}

/** Enters a phrase that has its classes. */
export function addPhrase({ hashes, classes }: Gazetteer, hash: number, given: number): void {
  const place = placeOf(hashes, hash);
  hashes[place] = hash;
  classes[place] = (classes[place] ?? 0) | given;
}

function placeOf(hashes: Int32Array, hash: number): number {
  const mask = hashes.length - 1;
  let place = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const found = hashes[place];
    if (found === hash || found === 0) return place;
    place = (place + 1) & mask;
  }
}
