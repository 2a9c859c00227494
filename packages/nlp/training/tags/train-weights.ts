import { TAG_COUNT } from '../../src/tags/universal-tag.ts';
import { createRandom } from '../learning/random.ts';
import type { TagExample } from './example.ts';

/** How training goes about. */
export interface TrainTagWeightsOptions {
  readonly epochs: number;
  /** How far a step goes at first. */
  readonly rate: number;
  /** How strongly weights are drawn towards zero. */
  readonly decay: number;
  /** The share of features that are left out at each word, so that none is relied on too much. */
  readonly dropped: number;
  /** What the squares of gradients begin with: the higher, the less small gradients do. */
  readonly caution: number;
  readonly seed: number;
}

/** Weights of features and of pairs of tags. */
export interface TagWeights {
  /** Of each feature one for each tag. */
  readonly features: Float64Array;
  /** Of each tag, and of the start, one for each tag behind it. */
  readonly transitions: Float64Array;
}

/** Weights that AdaGrad changes. */
interface Learned {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** Gradients below this are noise. */
const LEAST_GRADIENT = 1e-5;

/**
 * Trains the weights of a linear-chain conditional random field by AdaGrad, and averages them over
 * the later half of the epochs.
 *
 * @param examples - Sentences with rows of features.
 * @param rows - How many features there are.
 * @see John Lafferty, Andrew McCallum and Fernando Pereira, Conditional Random Fields (2001).
 * @see John Duchi, Elad Hazan and Yoram Singer, Adaptive Subgradient Methods (2011).
 */
export function trainTagWeights(
  examples: readonly TagExample[],
  rows: number,
  { epochs, rate, decay, dropped, caution, seed }: TrainTagWeightsOptions,
): TagWeights {
  const learned = createLearned(rows * TAG_COUNT, caution);
  const pairs = createLearned((TAG_COUNT + 1) * TAG_COUNT, caution);
  const featureSums = new Float64Array(learned.weights.length);
  const pairSums = new Float64Array(pairs.weights.length);
  const random = createRandom(seed);
  const order = Uint32Array.from(examples.keys());
  const firstCounted = epochs >> 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.8 * epoch) / epochs);
    random.shuffle(order);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { features, gold, weight } = example;
      const kept = features.map((found) => found.filter(() => random.next() >= dropped));
      const { words, transitions } = expect(kept, learned.weights, pairs.weights);
      const update = ({ weights, squares }: Learned, at: number, gradient: number): void => {
        const slope = gradient * weight - decay * (weights[at] ?? 0);
        if (Math.abs(slope) < LEAST_GRADIENT) return;
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) + (step * slope) / Math.sqrt(squares[at] ?? 0);
      };
      let before = TAG_COUNT;
      for (const [at, right] of gold.entries()) {
        for (const row of kept[at] ?? []) {
          for (let tag = 0; tag < TAG_COUNT; tag++) {
            const expected = words[at * TAG_COUNT + tag] ?? 0;
            update(learned, row * TAG_COUNT + tag, (tag === right ? 1 : 0) - expected);
          }
        }
        const pair = before * TAG_COUNT + right;
        transitions[pair] = (transitions[pair] ?? 0) - 1;
        before = right;
      }
      for (const [at, expected] of transitions.entries()) update(pairs, at, -expected);
    }
    if (epoch >= firstCounted) {
      addTo(featureSums, learned.weights);
      addTo(pairSums, pairs.weights);
    }
  }
  const counted = epochs - firstCounted;
  return {
    features: featureSums.map((sum) => sum / counted),
    transitions: pairSums.map((sum) => sum / counted),
  };
}

/** How often tags and pairs of tags are expected in a sentence, by the forward-backward algorithm. */
function expect(
  features: readonly Int32Array[],
  weights: Float64Array,
  pairs: Float64Array,
): { readonly words: Float64Array; readonly transitions: Float64Array } {
  const count = features.length;
  const potentials = potentialsOf(features, weights);
  const steps = pairs.map(Math.exp);
  const forward = new Float64Array(count * TAG_COUNT);
  const backward = new Float64Array(count * TAG_COUNT).fill(1);
  const transitions = new Float64Array(pairs.length);
  for (let at = 0; at < count; at++) {
    const here = at * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = at === 0 ? (steps[TAG_COUNT * TAG_COUNT + tag] ?? 0) : 0;
      for (let before = 0; at > 0 && before < TAG_COUNT; before++) {
        const reached = forward[here - TAG_COUNT + before] ?? 0;
        sum += reached * (steps[before * TAG_COUNT + tag] ?? 0);
      }
      forward[here + tag] = sum * (potentials[here + tag] ?? 0);
    }
    scale(forward, here);
  }
  const joint = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (let here = (count - 1) * TAG_COUNT; here > 0; here -= TAG_COUNT) {
    let all = 0;
    for (let before = 0; before < TAG_COUNT; before++) {
      const reached = forward[here - TAG_COUNT + before] ?? 0;
      let sum = 0;
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        const pair = before * TAG_COUNT + tag;
        const value =
          (steps[pair] ?? 0) * (potentials[here + tag] ?? 0) * (backward[here + tag] ?? 0);
        sum += value;
        joint[pair] = reached * value;
      }
      backward[here - TAG_COUNT + before] = sum;
      all += reached * sum;
    }
    for (const [pair, value] of joint.entries()) {
      transitions[pair] = (transitions[pair] ?? 0) + value / all;
    }
    scale(backward, here - TAG_COUNT);
  }
  const words = forward.map((value, at) => value * (backward[at] ?? 0));
  for (let at = 0; at < count; at++) scale(words, at * TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    transitions[TAG_COUNT * TAG_COUNT + tag] = words[tag] ?? 0;
  }
  return { words, transitions };
}

/** What each tag of each word weighs, without its neighbours; the highest is 1. */
function potentialsOf(features: readonly Int32Array[], weights: Float64Array): Float64Array {
  const potentials = new Float64Array(features.length * TAG_COUNT);
  for (const [at, rows] of features.entries()) {
    const here = potentials.subarray(at * TAG_COUNT, (at + 1) * TAG_COUNT);
    for (const row of rows) {
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        here[tag] = (here[tag] ?? 0) + (weights[row * TAG_COUNT + tag] ?? 0);
      }
    }
    const highest = Math.max(...here);
    for (let tag = 0; tag < TAG_COUNT; tag++) here[tag] = Math.exp((here[tag] ?? 0) - highest);
  }
  return potentials;
}

/** Makes the values of a word add up to 1. */
function scale(values: Float64Array, from: number): void {
  let sum = 0;
  for (let at = from; at < from + TAG_COUNT; at++) sum += values[at] ?? 0;
  for (let at = from; at < from + TAG_COUNT; at++) values[at] = (values[at] ?? 0) / sum;
}

function createLearned(size: number, caution: number): Learned {
  return { weights: new Float64Array(size), squares: new Float64Array(size).fill(caution) };
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (const [at, value] of values.entries()) sums[at] = (sums[at] ?? 0) + value;
}
