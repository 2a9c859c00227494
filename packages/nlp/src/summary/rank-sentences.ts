import { type SentenceVectors, sumLikeness } from './sentence-vectors.ts';

/** The part of a rank that comes from the prior, and not from other sentences. */
const PRIOR_SHARE = 0.4;

/** Rounds of the power method; ranks move by less than one in ten thousand after fewer. */
const ROUNDS = 30;

/**
 * Ranks sentences by how much other sentences, of high rank themselves, are like them.
 *
 * @param vectors - The sentences.
 * @param prior - How likely each is to be important, before others are looked at; it sums to 1.
 * @returns A rank for each sentence; they sum to 1 or less.
 */
export function rankSentences(vectors: SentenceVectors, prior: Float64Array): Float64Array {
  // A sentence is like itself by 1, which is no recommendation.
  const degrees = sumLikeness(
    vectors,
    prior.map(() => 1),
  ).map((sum) => Math.max(sum - 1, 0));
  const ranks = prior.slice();
  const given = new Float64Array(prior.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < given.length; at++) {
      const degree = degrees[at] ?? 0;
      // Below this it is like no other one, and rounding errors are all there is.
      given[at] = degree > 1e-9 ? (ranks[at] ?? 0) / degree : 0;
    }
    const received = sumLikeness(vectors, given);
    for (let at = 0; at < given.length; at++) {
      const others = Math.max((received[at] ?? 0) - (given[at] ?? 0), 0);
      ranks[at] = PRIOR_SHARE * (prior[at] ?? 0) + (1 - PRIOR_SHARE) * others;
    }
  }
  return ranks;
}
