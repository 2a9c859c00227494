import { findGroup } from './group-table.ts';
import { type MarkModel, WIDEST_BASE } from './mark-model.ts';
import { LONGEST_RUN, type MarkRun } from './mark-run.ts';

/** What a model says of a run, token by token: a lattice of candidates. */
export interface Lattice {
  /** At `token * WIDEST_BASE + candidate`, the score of a candidate by itself. */
  readonly scores: Int32Array;
  /** The group of pairs of each token and the one before it, or -1. */
  readonly groups: Int32Array;
  /** How many candidates each token has. */
  readonly widths: Uint8Array;
}

/** What a candidate scores that is ruled out, because the syllable is marked otherwise. */
export const RULED_OUT = -0x1000000;

/** Creates a lattice to be filled again and again. */
export function createLattice(): Lattice {
  const room = LONGEST_RUN + 2;
  return {
    scores: new Int32Array(room * WIDEST_BASE),
    groups: new Int32Array(room),
    widths: new Uint8Array(room),
  };
}

/** Fills a lattice with the scores of the candidates of a run. */
export function scoreRun(
  model: MarkModel,
  run: MarkRun,
  { scores, groups, widths }: Lattice,
): void {
  const { firstCandidates, plainIndexes, costs, capitalCosts, pairs, triples } = model;
  const { count, bases, candidates, capitals, markCost } = run;
  groups[0] = -1;
  for (let at = 0; at <= count + 1; at++) {
    const base = bases[at] ?? 0;
    const first = firstCandidates[base] ?? 0;
    const width = (firstCandidates[base + 1] ?? 0) - first;
    const given = candidates[at] ?? 0;
    const from = at * WIDEST_BASE;
    const plain = plainIndexes[base];
    widths[at] = width;
    for (let index = 0; index < width; index++) {
      const candidate = first + index;
      let cost = costs[candidate] ?? 0;
      if (capitals[at] === 1) cost += capitalCosts[candidate] ?? 0;
      if (index !== plain) cost += markCost;
      scores[from + index] = given >= 0 && given !== candidate ? RULED_OUT : -cost;
    }
    if (at === 0) continue;
    const before = groups[at - 1] ?? 0;
    groups[at] = findGroup(pairs, bases[at - 1] ?? 0, base);
    if (before < 0) continue;
    const group = findGroup(triples, before, base);
    if (group < 0) continue;
    const end = triples.starts[group + 1] ?? 0;
    for (let place = triples.starts[group] ?? 0; place < end; place++) {
      const token = (triples.lefts[place] ?? 0) === 1 ? from : from - 2 * WIDEST_BASE;
      const slot = token + (triples.rights[place] ?? 0);
      scores[slot] = (scores[slot] ?? 0) + (triples.scores[place] ?? 0);
    }
  }
}
