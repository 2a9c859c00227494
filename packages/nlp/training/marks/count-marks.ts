import { EDGE, FIRST_BASE, MOST_BASES, MOST_CANDIDATES } from '../../src/marks/mark-model.ts';
import type { MarkSentence } from './read-sentences.ts';

/** How often things stand together, by keys that `candidateKey` and `contextKey` make. */
export interface MarkCounts {
  /** By candidate. */
  readonly candidates: Float64Array;
  /** By candidate, where it begins with a capital inside a sentence. */
  readonly capitals: Float64Array;
  /** Two candidates in a row. */
  readonly pairs: Map<number, number>;
  /** The same in running text alone. */
  readonly attested: Map<number, number>;
  /** A candidate behind a base, and behind two. */
  readonly behindOne: Map<number, number>;
  readonly behindTwo: Map<number, number>;
  /** A candidate before a base, and before two, the nearer one last. */
  readonly beforeOne: Map<number, number>;
  readonly beforeTwo: Map<number, number>;
}

export function createMarkCounts(): MarkCounts {
  return {
    candidates: new Float64Array(MOST_CANDIDATES),
    capitals: new Float64Array(MOST_CANDIDATES),
    pairs: new Map(),
    attested: new Map(),
    behindOne: new Map(),
    behindTwo: new Map(),
    beforeOne: new Map(),
    beforeTwo: new Map(),
  };
}

/** The key of a candidate in a context, which is a candidate, a base, or two bases. */
export const candidateKey = (context: number, candidate: number): number =>
  context * MOST_CANDIDATES + candidate;

/** The context of two bases. */
export const contextKey = (farther: number, nearer: number): number =>
  farther * MOST_BASES + nearer;

/**
 * Adds sentences to counts; with a weight below 0, takes them back.
 *
 * @param isList - The sentences are words and names, which say nothing of what stands around them.
 */
export function addSentences(
  counts: MarkCounts,
  sentences: readonly MarkSentence[],
  weight: number,
  isList: boolean,
): void {
  for (const { bases, candidates, capitals } of sentences) {
    const last = bases.length - (isList ? 2 : 1);
    const first = isList ? 1 : 0;
    const baseAt = (at: number): number => bases[at] ?? EDGE;
    for (let at = first; at <= last; at++) {
      const candidate = candidates[at] ?? 0;
      if (at >= first + 1) {
        const key = candidateKey(candidates[at - 1] ?? 0, candidate);
        add(counts.pairs, key, weight);
        if (!isList) add(counts.attested, key, weight);
      }
      // The edge behind a sentence is something that comes, the one before it is not.
      if (at === 0) continue;
      counts.candidates[candidate] = (counts.candidates[candidate] ?? 0) + weight;
      if (capitals[at] === 1) {
        counts.capitals[candidate] = (counts.capitals[candidate] ?? 0) + weight;
      }
      if (baseAt(at) < FIRST_BASE) continue;
      const [before, behind] = [baseAt(at - 1), baseAt(at + 1)];
      if (at > first) add(counts.behindOne, candidateKey(before, candidate), weight);
      if (at < last) add(counts.beforeOne, candidateKey(behind, candidate), weight);
      if (at > first + 1) {
        add(counts.behindTwo, candidateKey(contextKey(baseAt(at - 2), before), candidate), weight);
      }
      if (at < last - 1) {
        add(counts.beforeTwo, candidateKey(contextKey(baseAt(at + 2), behind), candidate), weight);
      }
    }
  }
}

function add(counts: Map<number, number>, key: number, weight: number): void {
  const count = (counts.get(key) ?? 0) + weight;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
