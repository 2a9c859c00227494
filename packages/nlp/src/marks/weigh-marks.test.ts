import { expect, it } from 'vitest';
import { createMarkFinder } from './find-marks.ts';
import { FIRST_BASE, type MarkModel, SCORE_SCALE, WIDEST_BASE } from './mark-model.ts';
import { createMarkRun } from './mark-run.ts';
import { createMarkSyllables } from './mark-syllables.ts';
import { createLattice, scoreRun } from './score-run.ts';
import { createMarkWeigher } from './weigh-marks.ts';

const syllables = createMarkSyllables(['la', 'là', 'ma', 'má', 'mà']);
const [LA, MA] = [FIRST_BASE, FIRST_BASE + 1];
const unit = SCORE_SCALE;

/** Two bases; `là má` go together, and `la ma la` speaks for `má` behind an edge. */
const model: MarkModel = {
  ...syllables,
  costs: Uint8Array.of(0, 0, 0, 0, 0, 0, unit, 0, unit, 2 * unit),
  capitalCosts: Int8Array.of(0, 0, 0, 0, 0, 0, 0, unit, 0, 0),
  markedShares: new Uint8Array(FIRST_BASE + 2),
  pairs: {
    groups: Int32Array.of(0, 0, 0, 0, 0, 0, 1, 2),
    bases: Uint16Array.of(MA, LA),
    starts: Int32Array.of(0, 1, 1),
    lefts: Uint8Array.of(1),
    rights: Uint8Array.of(1),
    scores: Uint8Array.of(3 * unit),
  },
  triples: {
    groups: Int32Array.of(0, 1, 1),
    bases: Uint16Array.of(LA),
    starts: Int32Array.of(0, 2),
    lefts: Uint8Array.of(0, 1),
    rights: Uint8Array.of(1, 0),
    scores: Uint8Array.of(unit, 2 * unit),
  },
};

/** All paths through a run by trying each, with their scores in natural logarithms. */
function listPaths(bases: readonly number[]): readonly (readonly [readonly number[], number])[] {
  const alone = [
    [0, -1],
    [0, -1, -2],
  ];
  let paths: (readonly [readonly number[], number])[] = [[[], 0]];
  for (const [at, base] of bases.entries()) {
    paths = paths.flatMap(([path, score]) =>
      (alone[base - FIRST_BASE] ?? []).map((own, index) => {
        const isPair = bases[at - 1] === LA && base === MA && path[at - 1] === 1 && index === 1;
        return [[...path, index], score + own + (isPair ? 3 : 0)] as const;
      }),
    );
  }
  return paths.map(([path, score]) => {
    let all = score;
    for (let at = 2; at < bases.length; at++) {
      if (bases[at - 2] !== LA || bases[at - 1] !== MA || bases[at] !== LA) continue;
      all += (path[at - 2] === 1 ? 1 : 0) + (path[at] === 0 ? 2 : 0);
    }
    return [path, all];
  });
}

it.each([[[LA]], [[LA, MA]], [[LA, MA, LA]], [[MA, LA, MA, LA, MA]], [[LA, MA, LA, MA, LA, LA]]])(
  'paths through %j are weighed as if each had been tried',
  (bases) => {
    const run = createMarkRun();
    run.count = bases.length;
    run.bases.set(bases, 1);
    run.candidates.fill(-1);
    const lattice = createLattice();
    scoreRun(model, run, lattice);
    const { probabilities, weigh } = createMarkWeigher(model);
    weigh(run, lattice);
    const paths = listPaths(bases);
    const total = paths.reduce((sum, [, score]) => sum + Math.exp(score), 0);
    for (const [at, base] of bases.entries()) {
      const width = base === LA ? 2 : 3;
      for (let index = 0; index < width; index++) {
        const through = paths.filter(([path]) => path[at] === index);
        const share = through.reduce((sum, [, score]) => sum + Math.exp(score), 0) / total;
        expect(probabilities[(at + 1) * WIDEST_BASE + index]).toBeCloseTo(share);
      }
    }
    createMarkFinder(model).find(run, lattice);
    const best = Math.max(...paths.map(([, score]) => score));
    const found = bases.map(
      (base, at) => (run.candidates[at + 1] ?? 0) - (model.firstCandidates[base] ?? 0),
    );
    const [, score] = paths.find(([path]) => path.join() === found.join()) ?? [];
    expect(score).toBeCloseTo(best);
  },
);

it('a capital costs what the model says, and a given candidate stands', () => {
  const run = createMarkRun();
  run.count = 2;
  run.bases.set([LA, MA], 1);
  run.candidates.fill(-1);
  run.candidates[1] = model.firstCandidates[LA] ?? 0;
  run.capitals[2] = 1;
  const lattice = createLattice();
  scoreRun(model, run, lattice);
  const { probabilities, weigh } = createMarkWeigher(model);
  weigh(run, lattice);
  expect([...probabilities.subarray(WIDEST_BASE, WIDEST_BASE + 2)]).toEqual([1, 0]);
  const [ma = 0, mas = 0] = probabilities.subarray(2 * WIDEST_BASE);
  expect(ma).toBeCloseTo(mas);
});
