import { createRandom } from '../learning/random.ts';
import { KINDS, type MarkExample, type MarkExampleToken } from './mark-example.ts';
import {
  ALONE,
  FIRST_WEIGHTS,
  type MarkWeightName,
  type MarkWeights,
  TOGETHER,
} from './mark-weights.ts';

const EPOCHS = 4;
const RATE = 0.05;
const NAMES: readonly MarkWeightName[] = [...ALONE, ...TOGETHER];

/**
 * Learns what evidence weighs: a conditional random field over the candidates of sentences, by
 * stochastic gradients with a rate of its own for each weight; the weights of the second half of all
 * steps are averaged.
 *
 * The evidence of an example must not come from counts that hold the example itself.
 *
 * @see John Lafferty, Andrew McCallum, Fernando Pereira, Conditional Random Fields (2001).
 * @see John Duchi, Elad Hazan, Yoram Singer, Adaptive Subgradient Methods (2011).
 */
export function trainMarkWeights(examples: readonly MarkExample[], seed: number): MarkWeights {
  const random = createRandom(seed);
  const weights = Float64Array.from(NAMES, (name) => FIRST_WEIGHTS[name]);
  const squares = new Float64Array(KINDS);
  const sums = new Float64Array(KINDS);
  const order = Uint32Array.from(examples.keys());
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const index of order) {
      const gradient = gradientOf(examples[index] ?? [], weights);
      tie(gradient);
      for (const [kind, slope] of gradient.entries()) {
        if (slope === 0) continue;
        squares[kind] = (squares[kind] ?? 0) + slope * slope;
        weights[kind] = (weights[kind] ?? 0) + (RATE * slope) / Math.sqrt(squares[kind] ?? 1);
      }
      if (epoch * 2 < EPOCHS) continue;
      averaged++;
      for (const [kind, weight] of weights.entries()) sums[kind] = (sums[kind] ?? 0) + weight;
    }
  }
  return Object.fromEntries(
    NAMES.map((name, kind) => [name, (sums[kind] ?? 0) / averaged]),
  ) as unknown as MarkWeights;
}

/** `pair` stands in both lists and is one weight: each place gets the slope of both. */
function tie(gradient: Float64Array): void {
  const [first, second] = [NAMES.indexOf('pair'), NAMES.lastIndexOf('pair')];
  gradient[first] = gradient[second] = (gradient[first] ?? 0) + (gradient[second] ?? 0);
}

/** Where the likelihood of what was written rises: what is there less what is expected. */
function gradientOf(example: MarkExample, weights: Float64Array): Float64Array {
  const alone = example.map((token) => weightsOf(token.alone, weights, 0, ALONE.length));
  for (const scores of alone) scores.forEach((score, at) => (scores[at] = Math.exp(score)));
  const gains = example.map((token) =>
    weightsOf(token.together, weights, ALONE.length, TOGETHER.length).map(Math.expm1),
  );
  const forward = passForward(example, alone, gains);
  const gradient = new Float64Array(KINDS);
  let behind = Float64Array.of(1);
  for (let at = example.length - 1; at >= 0; at--) {
    const token = example[at];
    const here = alone[at];
    if (!token || !here) continue;
    addAlone(gradient, token, forward[at] ?? here, behind);
    if (at === 0) break;
    const before = forward[at - 1] ?? here;
    const rest = here.map((value, index) => value * (behind[index] ?? 0));
    addTogether(gradient, token, before, rest, gains[at] ?? here, example[at - 1]?.gold ?? 0);
    behind = passBack(token, before.length, rest, gains[at] ?? here);
  }
  return gradient;
}

function passForward(
  example: MarkExample,
  alone: readonly Float64Array[],
  gains: readonly Float64Array[],
): readonly Float64Array[] {
  let before = Float64Array.of(1);
  return example.map((token, at) => {
    const sums = new Float64Array(token.width).fill(at === 0 ? 1 : total(before));
    for (const [edge, left] of token.lefts.entries()) {
      const right = token.rights[edge] ?? 0;
      sums[right] = (sums[right] ?? 0) + (before[left] ?? 0) * (gains[at]?.[edge] ?? 0);
    }
    before = toShares(sums.map((sum, index) => sum * (alone[at]?.[index] ?? 0)));
    return before;
  });
}

function passBack(
  token: MarkExampleToken,
  width: number,
  rest: Float64Array,
  gains: Float64Array,
): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(width).fill(total(rest));
  for (const [edge, left] of token.lefts.entries()) {
    sums[left] = (sums[left] ?? 0) + (rest[token.rights[edge] ?? 0] ?? 0) * (gains[edge] ?? 0);
  }
  return toShares(sums);
}

function addAlone(
  gradient: Float64Array,
  { alone, gold }: MarkExampleToken,
  forward: Float64Array,
  behind: Float64Array,
): void {
  const shares = toShares(forward.map((value, index) => value * (behind[index] ?? 0)));
  for (const [index, share] of shares.entries()) {
    const slope = (index === gold ? 1 : 0) - share;
    for (let kind = 0; kind < ALONE.length; kind++) {
      gradient[kind] = (gradient[kind] ?? 0) + slope * (alone[index * ALONE.length + kind] ?? 0);
    }
  }
}

function addTogether(
  gradient: Float64Array,
  { lefts, rights, together, gold }: MarkExampleToken,
  before: Float64Array,
  rest: Float64Array,
  gains: Float64Array,
  goldBefore: number,
): void {
  let all = total(before) * total(rest);
  for (const [edge, left] of lefts.entries()) {
    all += (before[left] ?? 0) * (rest[rights[edge] ?? 0] ?? 0) * (gains[edge] ?? 0);
  }
  for (const [edge, left] of lefts.entries()) {
    const right = rights[edge] ?? 0;
    const share = ((before[left] ?? 0) * (rest[right] ?? 0) * (1 + (gains[edge] ?? 0))) / all;
    const slope = (left === goldBefore && right === gold ? 1 : 0) - share;
    for (let kind = 0; kind < TOGETHER.length; kind++) {
      const at = ALONE.length + kind;
      gradient[at] = (gradient[at] ?? 0) + slope * (together[edge * TOGETHER.length + kind] ?? 0);
    }
  }
}

/** The weighted sums of rows of evidence. */
function weightsOf(
  evidence: Float64Array,
  weights: Float64Array,
  from: number,
  width: number,
): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: evidence.length / width }, (_, row) => {
    let sum = 0;
    for (let kind = 0; kind < width; kind++) {
      sum += (weights[from + kind] ?? 0) * (evidence[row * width + kind] ?? 0);
    }
    return sum;
  });
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function toShares(values: Float64Array): Float64Array<ArrayBuffer> {
  const sum = total(values);
  return Float64Array.from(values, (value) => value / sum);
}
