import { createRandom } from '../generator/random.ts';

/** How many hash functions a signature has: the estimate is right to about 0.04. */
export const SIGNATURE_LENGTH = 128;

/**
 * How many values stand in a band: two texts are compared where all values of some band agree. With
 * 32 bands of 4, pairs with a similarity of 0.65 are compared with a probability of 0.998, those of
 * 0.2 with one of 0.05.
 */
export const BAND_LENGTH = 4;

/** Odd factors, one a hash function. */
const FACTORS = Uint32Array.from({ length: SIGNATURE_LENGTH }, (_, at) =>
  Math.floor(createRandom(0x6d696e, at).next() * 2 ** 32),
).map((factor) => factor | 1);

/**
 * The signature of a set of hashes: for each function the least value (Broder, On the resemblance and
 * containment of documents, 1997). The share of values in which two signatures agree estimates the
 * share of members that the sets have in common.
 */
export function signSet(members: Uint32Array): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_LENGTH).fill(0xffffffff);
  for (let at = 0; at < SIGNATURE_LENGTH; at += 1) {
    const factor = FACTORS[at] ?? 1;
    let least = 0xffffffff;
    for (const member of members) {
      let value = Math.imul(member ^ (member >>> 15), factor);
      value = (value ^ (value >>> 13)) >>> 0;
      if (value < least) least = value;
    }
    signature[at] = least;
  }
  return signature;
}

/** Estimates which share of their members two sets have in common, from 0 to 1. */
export function estimateSimilarity(left: Uint32Array, right: Uint32Array): number {
  let agreeing = 0;
  for (let at = 0; at < SIGNATURE_LENGTH; at += 1) {
    if (left[at] === right[at]) agreeing += 1;
  }
  return agreeing / SIGNATURE_LENGTH;
}

/** A number for a band of a signature; equal bands have equal numbers. */
export function hashBand(signature: Uint32Array, band: number): number {
  let hash = band;
  for (let at = band * BAND_LENGTH; at < (band + 1) * BAND_LENGTH; at += 1) {
    hash = Math.imul(hash ^ (signature[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
