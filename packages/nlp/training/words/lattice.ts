import { type Example, LONGEST_TRAINED } from './example.ts';

/** All segmentations of a run, with their probabilities. */
export interface Lattice {
  /** How probable a word of some tokens from an index on is. */
  readonly wordProbability: (start: number, length: number) => number;
}

/**
 * Weighs all segmentations of a run, forward and backward.
 *
 * @param example - The run.
 * @param weightOf - The weight of a slot.
 */
export function createLattice(
  { count, gaps, words }: Example,
  weightOf: (slot: number) => number,
): Lattice {
  const sum = (slots: Int32Array | undefined): number => {
    let total = 0;
    if (slots) for (const slot of slots) total += weightOf(slot);
    return total;
  };
  const gapScores = Float64Array.from({ length: count + 1 }, (_, at) => sum(gaps[at]));
  const scores = new Float64Array(count * LONGEST_TRAINED).fill(-Infinity);
  // Logarithms of the weight of all ways to the end of a token, and from there to the end.
  const forward = new Float64Array(count + 1).fill(-Infinity);
  const backward = new Float64Array(count + 1).fill(-Infinity);
  forward[0] = backward[count] = 0;
  for (let start = 1; start <= count; start++) {
    let inner = 0;
    for (let length = 1; length <= LONGEST_TRAINED && start + length - 1 <= count; length++) {
      const end = start + length - 1;
      if (length > 1) inner += gapScores[end - 1] ?? 0;
      const index = (start - 1) * LONGEST_TRAINED + length - 1;
      const score = inner + sum(words[index]);
      scores[index] = score;
      forward[end] = addLogarithms(forward[end] ?? 0, (forward[start - 1] ?? 0) + score);
    }
  }
  for (let start = count; start >= 1; start--) {
    for (let length = 1; length <= LONGEST_TRAINED && start + length - 1 <= count; length++) {
      const score = scores[(start - 1) * LONGEST_TRAINED + length - 1] ?? 0;
      const behind = backward[start + length - 1] ?? 0;
      backward[start - 1] = addLogarithms(backward[start - 1] ?? 0, behind + score);
    }
  }
  const total = forward[count] ?? 0;
  return {
    wordProbability: (start, length) => {
      const score = scores[(start - 1) * LONGEST_TRAINED + length - 1] ?? -Infinity;
      const around = (forward[start - 1] ?? 0) + (backward[start + length - 1] ?? 0);
      return Math.exp(around + score - total);
    },
  };
}

/** The logarithm of the sum of two numbers given by their logarithms. */
function addLogarithms(left: number, right: number): number {
  const larger = Math.max(left, right);
  if (larger === -Infinity) return larger;
  return larger + Math.log1p(Math.exp(Math.min(left, right) - larger));
}
