import { createNameRunReader } from '../../src/names/read-name-run.ts';
import { createCandidateSearch } from '../../src/names/candidates.ts';
import {
  createSlots,
  enterInner,
  enterLeft,
  enterRight,
  enterSpan,
  SLOT_BITS,
  type Slots,
} from '../../src/names/features.ts';
import type { Gazetteer } from '../../src/names/gazetteer.ts';
import { LONGEST_PHRASE, ORGANISATION, PERSON, PLACES } from '../../src/names/gazetteer.ts';
import { createNameRun, MARGIN, type NameRun, phraseAt } from '../../src/names/name-run.ts';
import { NAME_TYPES, TYPE_COUNT } from '../../src/names/name.ts';
import type { Random } from '../learning/random.ts';
import type { NameExample } from './example.ts';

/** How weights are trained. */
export interface TrainOptions {
  readonly epochs: number;
  /** How far a step goes at first. */
  readonly rate: number;
  /** How strongly weights are drawn towards zero. */
  readonly decay: number;
  /** The share of known names that are hidden, so that the model learns from what is around. */
  readonly hidden: number;
  /** The share of features that are left out at each run, so that none is relied on too much. */
  readonly dropped: number;
  /** Gives the texts of an epoch. */
  readonly examples: (epoch: number) => readonly NameExample[];
}

/** A possible name, by the indices of its tokens. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly slots: Int32Array;
}

const KNOWN = PLACES | ORGANISATION | PERSON;

/**
 * Trains the weights of a semi-Markov conditional random field by AdaGrad: the gradient of each run
 * is the features of its names less those that the model expects.
 *
 * @see Sunita Sarawagi and William Cohen (2004).
 * @see John Duchi, Elad Hazan and Yoram Singer, Adaptive Subgradient Methods (2011).
 */
export function trainWeights(
  gazetteer: Gazetteer,
  random: Random,
  { epochs, rate, decay, hidden, dropped, examples }: TrainOptions,
): Float64Array {
  const size = (1 << SLOT_BITS) * TYPE_COUNT;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const total = new Float64Array(size);
  const run = createNameRun();
  const read = createNameRunReader(gazetteer);

  for (let epoch = 0; epoch < epochs; epoch++) {
    const texts = [...examples(epoch)];
    random.shuffle(texts);
    for (const { text, names } of texts) {
      for (let at = 0; at < text.length;) {
        at = read(text, at, run);
        if (run.end > MARGIN) learn(names);
      }
    }
    // The mean of the later epochs is steadier than the last one.
    if (epoch >= epochs / 2) addTo(total, weights);
  }
  const counted = epochs - Math.ceil(epochs / 2);
  return total.map((sum) => sum / counted);

  function learn(names: NameExample['names']): void {
    hideSome();
    const candidates = listCandidates(run, dropped * 0x1_0000_0000, random.below(0x7fffffff));
    const gold = new Map<string, number>();
    for (const name of names) {
      let start = -1;
      let end = -1;
      for (let index = MARGIN; index < run.end; index++) {
        if (run.starts[index] === name.start) start = index;
        if (run.ends[index] === name.end) end = index + 1;
      }
      if (start >= 0 && end > start) gold.set(`${start} ${end}`, NAME_TYPES.indexOf(name.type));
    }
    const scores = candidates.map(({ slots }) => scoresOf(weights, slots));
    const forward = new Float64Array(run.end + 1).fill(-Infinity);
    const backward = new Float64Array(run.end + 1).fill(-Infinity);
    forward[MARGIN] = 0;
    backward[run.end] = 0;
    let next = 0;
    for (let index = MARGIN; index < run.end; index++) {
      const here = forward[index] ?? 0;
      forward[index + 1] = addLogs(forward[index + 1] ?? 0, here);
      for (; candidates[next]?.start === index; next++) {
        const { end } = candidates[next] ?? { end: 0 };
        for (const score of scores[next] ?? []) {
          forward[end] = addLogs(forward[end] ?? 0, here + score);
        }
      }
    }
    for (let index = run.end - 1, last = candidates.length - 1; index >= MARGIN; index--) {
      backward[index] = addLogs(backward[index] ?? 0, backward[index + 1] ?? 0);
      for (; candidates[last]?.start === index; last--) {
        const { end } = candidates[last] ?? { end: 0 };
        for (const score of scores[last] ?? []) {
          backward[index] = addLogs(backward[index] ?? 0, score + (backward[end] ?? 0));
        }
      }
    }
    const all = forward[run.end] ?? 0;
    for (const [number, { start, end, slots }] of candidates.entries()) {
      const right = gold.get(`${start} ${end}`);
      for (let type = 0; type < TYPE_COUNT; type++) {
        const score = scores[number]?.[type] ?? 0;
        const expected = Math.exp((forward[start] ?? 0) + score + (backward[end] ?? 0) - all);
        const gradient = (right === type ? 1 : 0) - expected;
        if (Math.abs(gradient) > 1e-4) update(slots, type, gradient);
      }
    }
  }

  function update(slots: Int32Array, type: number, gradient: number): void {
    for (const slot of slots) {
      const at = slot * TYPE_COUNT + type;
      const slope = gradient - decay * (weights[at] ?? 0);
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt(square + 1e-6);
    }
  }

  /** Hides some of the known names, whole. */
  function hideSome(): void {
    for (let index = MARGIN; index < run.end; index++) {
      for (let length = 1; length <= LONGEST_PHRASE; length++) {
        const classes = phraseAt(run, index, length);
        if ((classes & KNOWN) === 0 || random.next() >= hidden) continue;
        run.phrases[index * (LONGEST_PHRASE + 1) + length] = classes & ~KNOWN;
      }
    }
  }
}

/** All names that are possible in a run, by where they begin and then by where they end. */
function listCandidates(run: NameRun, dropped: number, salt: number): readonly Candidate[] {
  const slots = createSlots();
  const candidates: Candidate[] = [];
  const search = createCandidateSearch();
  for (let start = MARGIN; start < run.end; start++) {
    if (!search.begin(run, start)) continue;
    enterLeft(run, start, slots);
    const left = [...listOf(slots)];
    let innerEnd = start + 1;
    while (search.next()) {
      const { end } = search;
      for (; innerEnd < end - 1; innerEnd++) {
        enterInner(run, innerEnd, slots);
        left.push(...listOf(slots));
      }
      enterRight(run, end, slots);
      const right = listOf(slots);
      enterSpan(run, start, end, slots);
      candidates.push({
        start,
        end,
        slots: Int32Array.from(
          [...left, ...right, ...listOf(slots)].filter((slot) => isKept(slot, dropped, salt)),
        ),
      });
    }
  }
  return candidates;
}

/** Leaves a share of all slots out, the same ones for the same salt. */
function isKept(slot: number, dropped: number, salt: number): boolean {
  const mixed = Math.imul(slot ^ salt, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0 >= dropped;
}

function listOf({ items, count }: Slots): readonly number[] {
  return Array.from(items.subarray(0, count));
}

function scoresOf(weights: Float64Array, slots: Int32Array): readonly number[] {
  const scores = [0, 0, 0];
  for (const slot of slots) {
    for (let type = 0; type < TYPE_COUNT; type++) {
      scores[type] = (scores[type] ?? 0) + (weights[slot * TYPE_COUNT + type] ?? 0);
    }
  }
  return scores;
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

function addLogs(first: number, second: number): number {
  if (first === -Infinity) return second;
  if (second === -Infinity) return first;
  const high = Math.max(first, second);
  return high + Math.log1p(Math.exp(Math.min(first, second) - high));
}
