import { MOST_BASES, MOST_CANDIDATES, type MarkSyllables } from '../../src/marks/mark-model.ts';
import { contextKey, type MarkCounts } from './count-marks.ts';

/** What is known of two candidates in a row, counted within their bases. */
export interface PairEvidence {
  readonly left: number;
  readonly right: number;
  /** How much likelier the right one is behind the left one than anywhere; a logarithm from 0. */
  readonly gain: number;
  /** 1 where the two are a listed word, where a text has them, and where both hold. */
  readonly listed: number;
  readonly attested: number;
  readonly both: number;
}

/** What three bases say of a candidate of the first or of the last of them. */
export interface TripleEvidence {
  readonly isLast: boolean;
  readonly candidate: number;
  /** How much likelier it is beside the two than beside the nearer one; a logarithm from 0. */
  readonly gain: number;
  /** 1 where the three stand in a listed word with this candidate. */
  readonly listed: number;
}

/** All that is known of candidates, in logarithms; what it weighs is learned. */
export interface MarkEvidence {
  /** Share among the candidates of its base in all texts, the frequency list included. */
  readonly shares: Float64Array;
  /** The same in the frequency list alone. */
  readonly frequencies: Float64Array;
  /** The same with a capital inside a sentence. */
  readonly capitals: Float64Array;
  /** How likely something comes behind it that never did in the texts. */
  readonly exits: Float64Array;
  /** By `contextKey` of both bases. */
  readonly pairs: ReadonlyMap<number, readonly PairEvidence[]>;
  /** By `tripleKey` of the three bases. */
  readonly triples: ReadonlyMap<number, readonly TripleEvidence[]>;
}

/** What does not depend on counts. */
export interface MarkLists {
  readonly syllables: MarkSyllables;
  readonly baseOfCandidate: Uint16Array;
  /** The share of each candidate in the frequency list. */
  readonly frequencies: Float64Array;
  /** Listed words of two syllables, by the key of their candidates. */
  readonly pairs: ReadonlySet<number>;
  /** Three syllables of a listed word: two bases and a candidate on either side, by `candidateKey`. */
  readonly behindTwo: ReadonlySet<number>;
}

/** The frequency list counts as a statute of so many syllables. */
const FREQUENCY_WEIGHT = 3_000_000;
/** What every candidate has been seen at least. */
const LEAST = 0.1;
/**
 * What is unseen counts as so many of the smallest counts for each thing that was seen, as in the
 * smoothing of Witten and Bell (1991): behind a candidate, beside one base, beside two.
 */
const UNSEEN_BEHIND_CANDIDATE = 40;
const UNSEEN_BESIDE_ONE = 10;
const UNSEEN_BESIDE_TWO = 5;

/** The key of three bases in a row. */
export const tripleKey = (first: number, second: number, third: number): number =>
  contextKey(first, second) * MOST_BASES + third;

/** Draws evidence from counts. */
export function drawEvidence(counts: MarkCounts, lists: MarkLists): MarkEvidence {
  const { firstCandidates, baseCount } = lists.syllables;
  const size = lists.baseOfCandidate.length;
  const general = new Float64Array(size);
  const shares = new Float64Array(size);
  const frequencies = new Float64Array(size);
  const capitals = new Float64Array(size);
  const seen = counts.candidates.reduce((sum, count) => sum + count, 0);
  const all = seen + FREQUENCY_WEIGHT + LEAST * size;
  for (let candidate = 0; candidate < size; candidate++) {
    const listed = FREQUENCY_WEIGHT * (lists.frequencies[candidate] ?? 0);
    general[candidate] = ((counts.candidates[candidate] ?? 0) + listed + LEAST) / all;
  }
  for (let base = 0; base < baseCount; base++) {
    const first = firstCandidates[base] ?? 0;
    const end = firstCandidates[base + 1] ?? 0;
    const total = sum(general, first, end);
    const frequency = sum(lists.frequencies, first, end);
    const capital = sum(counts.capitals, first, end);
    for (let candidate = first; candidate < end; candidate++) {
      const share = (general[candidate] ?? 0) / total;
      shares[candidate] = share;
      frequencies[candidate] = Math.log(
        ((lists.frequencies[candidate] ?? 0) + 1e-8) / (frequency + 1e-7),
      );
      capitals[candidate] = Math.log(
        ((counts.capitals[candidate] ?? 0) + 10 * share) / (capital + 10),
      );
    }
  }
  const totals = new Float64Array(size);
  const kinds = new Float64Array(size);
  for (const [key, count] of counts.pairs) {
    const left = Math.floor(key / MOST_CANDIDATES);
    totals[left] = (totals[left] ?? 0) + count;
    kinds[left] = (kinds[left] ?? 0) + 1;
  }
  const unseen = kinds.map((kind) => UNSEEN_BEHIND_CANDIDATE * kind + 0.01);
  return {
    shares: shares.map(Math.log),
    frequencies,
    capitals,
    exits: unseen.map((count, candidate) => Math.log(count / (count + (totals[candidate] ?? 0)))),
    pairs: drawPairs(counts, lists, general, unseen),
    triples: drawTriples(counts, lists, shares),
  };
}

function drawPairs(
  counts: MarkCounts,
  lists: MarkLists,
  general: Float64Array,
  unseen: Float64Array,
): ReadonlyMap<number, readonly PairEvidence[]> {
  const { baseOfCandidate } = lists;
  const { firstCandidates } = lists.syllables;
  const groups = new Map<number, PairEvidence[]>();
  for (const [key, count] of counts.pairs) {
    const left = Math.floor(key / MOST_CANDIDATES);
    const right = key % MOST_CANDIDATES;
    const [leftBase = 0, rightBase = 0] = [baseOfCandidate[left], baseOfCandidate[right]];
    const listed = lists.pairs.has(key) ? 1 : 0;
    const attested = counts.attested.has(key) ? 1 : 0;
    push(groups, contextKey(leftBase, rightBase), {
      left: left - (firstCandidates[leftBase] ?? 0),
      right: right - (firstCandidates[rightBase] ?? 0),
      gain: Math.log1p(count / ((unseen[left] ?? 1) * (general[right] ?? 1))),
      listed,
      attested,
      both: listed * attested,
    });
  }
  return groups;
}

function drawTriples(
  counts: MarkCounts,
  lists: MarkLists,
  shares: Float64Array,
): ReadonlyMap<number, readonly TripleEvidence[]> {
  const { baseOfCandidate } = lists;
  const { firstCandidates } = lists.syllables;
  const groups = new Map<number, TripleEvidence[]>();
  for (const isLast of [true, false]) {
    const one = isLast ? counts.behindOne : counts.beforeOne;
    const two = isLast ? counts.behindTwo : counts.beforeTwo;
    const sharesBesideOne = smoothOne(one, lists, shares);
    const kinds = new Map<number, number>();
    const contextOf = (key: number): number =>
      Math.floor(key / MOST_CANDIDATES) * MOST_BASES +
      (baseOfCandidate[key % MOST_CANDIDATES] ?? 0);
    for (const key of two.keys()) {
      const context = contextOf(key);
      kinds.set(context, (kinds.get(context) ?? 0) + 1);
    }
    for (const [key, count] of two) {
      const candidate = key % MOST_CANDIDATES;
      const base = baseOfCandidate[candidate] ?? 0;
      const first = firstCandidates[base] ?? 0;
      if ((firstCandidates[base + 1] ?? 0) - first < 2) continue;
      const context = Math.floor(key / MOST_CANDIDATES);
      const farther = Math.floor(context / MOST_BASES);
      const nearer = context % MOST_BASES;
      const unseen = UNSEEN_BESIDE_TWO * (kinds.get(contextOf(key)) ?? 1);
      const share = sharesBesideOne(nearer, candidate);
      push(groups, isLast ? tripleKey(farther, nearer, base) : tripleKey(base, nearer, farther), {
        isLast,
        candidate: candidate - first,
        gain: Math.log1p(count / (unseen * share)),
        listed: isLast && lists.behindTwo.has(key) ? 1 : 0,
      });
    }
  }
  return groups;
}

/** The share of a candidate among those of its base beside another base. */
function smoothOne(
  one: ReadonlyMap<number, number>,
  { baseOfCandidate }: MarkLists,
  shares: Float64Array,
): (nearer: number, candidate: number) => number {
  const totals = new Map<number, number>();
  const kinds = new Map<number, number>();
  for (const [key, count] of one) {
    const nearer = Math.floor(key / MOST_CANDIDATES);
    const context = contextKey(nearer, baseOfCandidate[key % MOST_CANDIDATES] ?? 0);
    totals.set(context, (totals.get(context) ?? 0) + count);
    kinds.set(context, (kinds.get(context) ?? 0) + 1);
  }
  return (nearer, candidate) => {
    const context = contextKey(nearer, baseOfCandidate[candidate] ?? 0);
    const unseen = UNSEEN_BESIDE_ONE * (kinds.get(context) ?? 1);
    const count = one.get(nearer * MOST_CANDIDATES + candidate) ?? 0;
    return (count + unseen * (shares[candidate] ?? 0)) / ((totals.get(context) ?? 0) + unseen);
  };
}

function push<Item>(groups: Map<number, Item[]>, key: number, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

function sum(values: Float64Array, from: number, end: number): number {
  let total = 0;
  for (let at = from; at < end; at++) total += values[at] ?? 0;
  return total;
}
