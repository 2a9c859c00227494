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
 */
export function createSentenceVectors(
  words: readonly ArticleWord[],
  sentenceCount: number,
): SentenceVectors {
  const counts = Array.from({ length: sentenceCount }, () => new Map<number, number>());
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  for (const { key, role, sentence } of words) {
    const row = counts[sentence];
    if (role !== 'term' || row === undefined) continue;
    const known = numbers.get(key);
    const term = known ?? numbers.size;
    if (known === undefined) numbers.set(key, term);
    const count = row.get(term) ?? 0;
    if (count === 0) spread[term] = (spread[term] ?? 0) + 1;
    row.set(term, count + 1);
  }
  const offsets = new Int32Array(sentenceCount + 1);
  for (const [index, row] of counts.entries()) {
    offsets[index + 1] = (offsets[index] ?? 0) + row.size;
  }
  const size = offsets[sentenceCount] ?? 0;
  const terms = new Int32Array(size);
  const weights = new Float64Array(size);
  let at = 0;
  for (const row of counts) {
    const start = at;
    let square = 0;
    for (const [term, count] of row) {
      const weight = count * Math.log(1 + sentenceCount / (spread[term] ?? 1));
      terms[at] = term;
      weights[at++] = weight;
      square += weight * weight;
    }
    for (let index = start; index < at; index++) {
      weights[index] = (weights[index] ?? 0) / Math.sqrt(square);
    }
  }
  return { offsets, terms, weights, termCount: numbers.size };
}

/**
 * Sums, for each sentence, its likeness (the cosine) to all sentences, each times a value of theirs.
 * Over the terms and back, it takes time by the words of the text and not by pairs of sentences.
 */
export function sumLikeness(vectors: SentenceVectors, values: Float64Array): Float64Array {
  const { offsets, terms, weights, termCount } = vectors;
  const sums = new Float64Array(termCount);
  for (let sentence = 0; sentence < values.length; sentence++) {
    const value = values[sentence] ?? 0;
    const end = offsets[sentence + 1] ?? 0;
    for (let at = offsets[sentence] ?? 0; at < end; at++) {
      const term = terms[at] ?? 0;
      sums[term] = (sums[term] ?? 0) + value * (weights[at] ?? 0);
    }
  }
  return values.map((_, sentence) => {
    let likeness = 0;
    const end = offsets[sentence + 1] ?? 0;
    for (let at = offsets[sentence] ?? 0; at < end; at++) {
      likeness += (sums[terms[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    }
    return likeness;
  });
}
