import { createRandom } from '../learning/random.ts';
import { type Example, LONGEST_TRAINED } from './example.ts';
import { createLattice, type Lattice } from './lattice.ts';

/** How training goes about. */
export interface TrainSegmenterOptions {
  readonly epochs: number;
  readonly seed: number;
  /** How far a step goes at first; it shrinks to a tenth. */
  readonly rate: number;
  /** How strongly weights are held near zero. */
  readonly decay: number;
}

/** Differences from the gold annotation below this one are not learned from. */
const NEGLIGIBLE = 1e-3;

/**
 * Trains the weights of the words of runs: a semi-Markov conditional random field, whose likelihood
 * is raised by steps for one run after another, each weight at its own rate. What comes out is the
 * mean of the weights over the second half of the epochs.
 *
 * @param examples - Runs with their gold words.
 * @param size - How many slots there are.
 * @see Sunita Sarawagi and William W. Cohen, Semi-Markov Conditional Random Fields for Information
 * Extraction (2004); John Duchi, Elad Hazan and Yoram Singer, Adaptive Subgradient Methods (2011).
 */
export function trainSegmenter(
  examples: readonly Example[],
  size: number,
  { epochs, seed, rate, decay }: TrainSegmenterOptions,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.1);
  const decayedAt = new Int32Array(size);
  const mean = new Float64Array(size);
  const random = createRandom(seed);
  const order = Uint32Array.from(examples.keys());
  const first = Math.floor(epochs / 2);
  let step = 0;
  let stepRate = rate;

  /** Brings the decay of a weight up to the current step: rare slots are left alone in between. */
  const weightOf = (slot: number): number => {
    const steps = step - (decayedAt[slot] ?? 0);
    if (steps > 0) {
      const strength = (stepRate * decay * steps) / examples.length;
      weights[slot] = (weights[slot] ?? 0) / (1 + strength / Math.sqrt(squares[slot] ?? 1));
      decayedAt[slot] = step;
    }
    return weights[slot] ?? 0;
  };
  const move = (slots: Int32Array | undefined, difference: number): void => {
    if (!slots || Math.abs(difference) < NEGLIGIBLE) return;
    for (const slot of slots) {
      const square = (squares[slot] ?? 0) + difference * difference;
      squares[slot] = square;
      weights[slot] = (weights[slot] ?? 0) - (stepRate * difference) / Math.sqrt(square);
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    stepRate = rate * (1 - (0.9 * epoch) / epochs);
    random.shuffle(order);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      step++;
      learn(example, createLattice(example, weightOf), move);
    }
    if (epoch < first) continue;
    for (let slot = 0; slot < size; slot++) {
      mean[slot] = (mean[slot] ?? 0) + weightOf(slot) / (epochs - first);
    }
  }
  return mean;
}

/** Moves the weights of an example from what the model expects to what the annotation has. */
function learn(
  { count, gaps, words, gold }: Example,
  { wordProbability }: Lattice,
  move: (slots: Int32Array | undefined, difference: number) => void,
): void {
  const inside = new Float64Array(count + 1);
  for (let start = 1; start <= count; start++) {
    for (let length = 1; length <= LONGEST_TRAINED && start + length - 1 <= count; length++) {
      const end = start + length - 1;
      const difference = wordProbability(start, length) - (gold[end] === length ? 1 : 0);
      for (let gap = start; gap < end; gap++) inside[gap] = (inside[gap] ?? 0) + difference;
      move(words[(start - 1) * LONGEST_TRAINED + length - 1], difference);
    }
  }
  for (let gap = 1; gap < count; gap++) move(gaps[gap], inside[gap] ?? 0);
}
