import { type MarkModel, WIDEST_BASE } from './mark-model.ts';
import { LONGEST_RUN, type MarkRun } from './mark-run.ts';
import { type Lattice, RULED_OUT } from './score-run.ts';

/** Finds the best candidates of a run. */
export interface MarkFinder {
  /** Puts the best candidate of each token into the run. */
  readonly find: (run: MarkRun, lattice: Lattice) => void;
}

/**
 * Creates a finder: the best path through the lattice (Viterbi). Candidates go from token to token
 * without a score, except where an entry says that two go together, so a step takes as long as there
 * are candidates and entries, not as there are pairs of candidates.
 */
export function createMarkFinder({ firstCandidates, pairs }: MarkModel): MarkFinder {
  const size = (LONGEST_RUN + 2) * WIDEST_BASE;
  const best = new Int32Array(size);
  const from = new Uint8Array(size);
  return { find };

  function find(run: MarkRun, { scores, groups, widths }: Lattice): void {
    const { count, bases, candidates } = run;
    best[0] = 0;
    let leader = 0;
    for (let at = 1; at <= count + 1; at++) {
      const here = at * WIDEST_BASE;
      const before = here - WIDEST_BASE;
      const width = widths[at] ?? 0;
      const start = best[before + leader] ?? 0;
      for (let slot = here; slot < here + width; slot++) {
        best[slot] = start;
        from[slot] = leader;
      }
      const group = groups[at] ?? 0;
      if (group >= 0) {
        const end = pairs.starts[group + 1] ?? 0;
        for (let place = pairs.starts[group] ?? 0; place < end; place++) {
          const left = pairs.lefts[place] ?? 0;
          const right = here + (pairs.rights[place] ?? 0);
          const score = (best[before + left] ?? 0) + (pairs.scores[place] ?? 0);
          if (score > (best[right] ?? 0)) {
            best[right] = score;
            from[right] = left;
          }
        }
      }
      leader = 0;
      let most = RULED_OUT * 2;
      for (let index = 0; index < width; index++) {
        const score = (best[here + index] ?? 0) + (scores[here + index] ?? 0);
        best[here + index] = score;
        if (score > most) {
          most = score;
          leader = index;
        }
      }
    }
    for (let at = count + 1, index = 0; at > 1; at--) {
      index = from[at * WIDEST_BASE + index] ?? 0;
      candidates[at - 1] = (firstCandidates[bases[at - 1] ?? 0] ?? 0) + index;
    }
  }
}
