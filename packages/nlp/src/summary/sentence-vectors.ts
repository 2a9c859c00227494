import type { ArticleWord } from '../keywords/article-words.ts';

/** The terms of a text as numbers, with weights, of length 1 for each sentence. */
export interface SentenceVectors {
  /** For each sentence, where its terms begin in the two lists below; one more for the end. */
  readonly offsets: Int32Array;
  /** Numbers of terms. */
  readonly terms: Int32Array;
  /** Their weights. */
  readonly weights: Float64Array;
  /** How many different terms there are. */
  readonly termCount: number;
}

/**
 * Turns sentences into vectors: how often each has a term, times how few sentences of the text have it
 * (tf-idf). Words without a meaning of their own are left out.
 *
 * @param words - In the order of their sentences.
 */
export function createSentenceVectors(
  words: readonly ArticleWord[],
  sentenceCount: number,
): SentenceVectors {
  const numbers = new Map<string, number>();
  const terms: number[] = [];
  const counts: number[] = [];
  const offsets = new Int32Array(sentenceCount + 1);
  /** By term: in how many sentences it is, and where it stands in the lists for the last of them. */
  const spread: number[] = [];
  const places: number[] = [];
  let current = 0;
  for (const { key, role, sentence } of words) {
    if (role !== 'term' || sentence >= sentenceCount) continue;
    while (current < sentence) offsets[++current] = terms.length;
    let term = numbers.get(key);
    if (term === undefined) numbers.set(key, (term = numbers.size));
    const place = places[term] ?? -1;
    if (place >= (offsets[sentence] ?? 0)) {
      counts[place] = (counts[place] ?? 0) + 1;
      continue;
    }
    places[term] = terms.length;
    spread[term] = (spread[term] ?? 0) + 1;
    terms.push(term);
    counts.push(1);
  }
  while (current < sentenceCount) offsets[++current] = terms.length;
  const rarity = spread.map((sentences) => Math.log(1 + sentenceCount / sentences));
  const weights = Float64Array.from(terms, (term, at) => (counts[at] ?? 0) * (rarity[term] ?? 0));
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    scaleToOne(weights.subarray(offsets[sentence], offsets[sentence + 1]));
  }
  return { offsets, terms: Int32Array.from(terms), weights, termCount: numbers.size };
}

/** Gives a vector the length 1. */
function scaleToOne(vector: Float64Array): void {
  let square = 0;
  for (const weight of vector) square += weight * weight;
  const length = Math.sqrt(square);
  for (let at = 0; at < vector.length; at++) vector[at] = (vector[at] ?? 0) / length;
}

/**
 * Sums, for each sentence, its likeness (the cosine) to all sentences, each times a value of theirs.
 * Over the terms and back, it takes time by the words of the text and not by pairs of sentences.
 */
export function sumLikeness(
  { offsets, terms, weights, termCount }: SentenceVectors,
  values: Float64Array,
): Float64Array {
  const sums = new Float64Array(termCount);
  for (let sentence = 0; sentence < values.length; sentence++) {
    const value = values[sentence] ?? 0;
    const end = offsets[sentence + 1] ?? 0;
    for (let at = offsets[sentence] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      sums[term] = (sums[term] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  const likeness = new Float64Array(values.length);
  for (let sentence = 0; sentence < values.length; sentence++) {
    const end = offsets[sentence + 1] ?? 0;
    let sum = 0;
    for (let at = offsets[sentence] ?? 0; at < end; at++) {
      sum += (sums[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    }
    likeness[sentence] = sum;
  }
  return likeness;
}
