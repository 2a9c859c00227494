import { type MarkModel, SCORE_SCALE, WIDEST_BASE } from './mark-model.ts';
import { LONGEST_RUN, type MarkRun } from './mark-run.ts';
import type { Lattice } from './score-run.ts';

/** Finds how likely each candidate of a run is. */
export interface MarkWeigher {
  /** At `token * WIDEST_BASE + candidate`, its probability after the last call of `weigh`. */
  readonly probabilities: Float64Array;
  readonly weigh: (run: MarkRun, lattice: Lattice) => void;
}

/**
 * Creates a weigher: the sums over all paths through the lattice that pass a candidate (forward and
 * backward), scaled at each token so that they stay within numbers.
 */
export function createMarkWeigher({ pairs }: MarkModel): MarkWeigher {
  const size = (LONGEST_RUN + 2) * WIDEST_BASE;
  const alone = new Float64Array(size);
  const probabilities = new Float64Array(size);
  const behind = new Float64Array(size);
  return { probabilities, weigh };

  function weigh(run: MarkRun, { scores, groups, widths }: Lattice): void {
    const last = run.count + 1;
    probabilities[0] = 1;
    for (let at = 1; at <= last; at++) {
      const here = at * WIDEST_BASE;
      const before = here - WIDEST_BASE;
      const width = widths[at] ?? 0;
      probabilities.fill(total(probabilities, before, widths[at - 1] ?? 0), here, here + width);
      eachEntry(groups[at] ?? 0, (left, right, gain) => {
        probabilities[here + right] =
          (probabilities[here + right] ?? 0) + (probabilities[before + left] ?? 0) * gain;
      });
      fillAlone(scores, here, width);
      for (let index = here; index < here + width; index++) {
        probabilities[index] = (probabilities[index] ?? 0) * (alone[index] ?? 0);
      }
      scale(probabilities, here, width);
    }
    behind[last * WIDEST_BASE] = 1;
    for (let at = last; at > 1; at--) {
      const here = at * WIDEST_BASE;
      const before = here - WIDEST_BASE;
      const width = widths[at] ?? 0;
      const widthBefore = widths[at - 1] ?? 0;
      for (let index = here; index < here + width; index++) {
        behind[index] = (behind[index] ?? 0) * (alone[index] ?? 0);
      }
      behind.fill(total(behind, here, width), before, before + widthBefore);
      eachEntry(groups[at] ?? 0, (left, right, gain) => {
        behind[before + left] = (behind[before + left] ?? 0) + (behind[here + right] ?? 0) * gain;
      });
      scale(behind, before, widthBefore);
      for (let index = before; index < before + widthBefore; index++) {
        probabilities[index] = (probabilities[index] ?? 0) * (behind[index] ?? 0);
      }
      scale(probabilities, before, widthBefore);
    }
  }

  /** Goes through the entries of a group, each with what it adds to a weight of 1. */
  function eachEntry(
    group: number,
    use: (left: number, right: number, gain: number) => void,
  ): void {
    if (group < 0) return;
    const end = pairs.starts[group + 1] ?? 0;
    for (let place = pairs.starts[group] ?? 0; place < end; place++) {
      use(
        pairs.lefts[place] ?? 0,
        pairs.rights[place] ?? 0,
        Math.expm1((pairs.scores[place] ?? 0) / SCORE_SCALE),
      );
    }
  }

  /** The weights of candidates by themselves, that of the best being 1. */
  function fillAlone(scores: Int32Array, from: number, width: number): void {
    let most = scores[from] ?? 0;
    for (let index = from + 1; index < from + width; index++) {
      most = Math.max(most, scores[index] ?? 0);
    }
    for (let index = from; index < from + width; index++) {
      alone[index] = Math.exp(((scores[index] ?? 0) - most) / SCORE_SCALE);
    }
  }
}

function total(values: Float64Array, from: number, width: number): number {
  let sum = 0;
  for (let index = from; index < from + width; index++) sum += values[index] ?? 0;
  return sum;
}

function scale(values: Float64Array, from: number, width: number): void {
  const sum = total(values, from, width);
  for (let index = from; index < from + width; index++) values[index] = (values[index] ?? 0) / sum;
}
