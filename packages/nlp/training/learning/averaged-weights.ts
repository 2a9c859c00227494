/** Weights that keep their average over all steps of training. */
export interface AveragedWeights {
  readonly weights: Float64Array;
  /** Adds to the weights of some slots. */
  readonly add: (slots: Int32Array, amount: number) => void;
  /** Ends a step. */
  readonly step: () => void;
  /** The averages so far. */
  readonly average: () => Float64Array;
}

/**
 * Creates the weights of an averaged perceptron, all zero.
 *
 * @param size - How many.
 * @see Michael Collins, Discriminative Training Methods for Hidden Markov Models (2002).
 */
export function createAveragedWeights(size: number): AveragedWeights {
  const weights = new Float64Array(size);
  // What the weights were raised by, times the step: the average follows without a pass a step.
  const raised = new Float64Array(size);
  let steps = 0;
  return {
    weights,
    add: (slots, amount) => {
      for (const slot of slots) {
        weights[slot] = (weights[slot] ?? 0) + amount;
        raised[slot] = (raised[slot] ?? 0) + amount * steps;
      }
    },
    step: () => {
      steps++;
    },
    average: () => weights.map((weight, slot) => weight - (raised[slot] ?? 0) / Math.max(1, steps)),
  };
}
