import { SCORE_SCALE } from './mark-model.ts';

/** Shares are told apart in so many steps. */
export const SHARE_STEPS = 16;

/** So many rounds bring the estimate near enough. */
const ROUNDS = 8;

/**
 * What it costs to put marks on a syllable of a line: nothing where the line has no marks, much where
 * no marks seem to be missing, because there a syllable without marks has most likely none.
 *
 * Syllables without marks are evidence as far as they mostly have some (`duoc`, but not `hai`); the
 * share of marks that was kept is found by expectation and maximisation (Dempster, Laird, Rubin 1977).
 *
 * @param marked - How many syllables of the line have marks.
 * @param plain - How many have none, by the share of `SHARE_STEPS` in which their base has some.
 * @returns A score from 0.
 */
export function lineMarkCost(marked: number, plain: Int32Array): number {
  if (marked === 0) return 0;
  let kept = 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    let lost = 0;
    for (let step = 0; step < SHARE_STEPS; step++) {
      const share = (step + 0.5) / SHARE_STEPS;
      lost += ((plain[step] ?? 0) * share * (1 - kept)) / (1 - share * kept);
    }
    kept = (marked + 0.5) / (marked + lost + 1);
  }
  return Math.round(-Math.log(1 - kept) * SCORE_SCALE);
}
