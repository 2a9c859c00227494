import {
  FIRST_BASE,
  MOST_BASES,
  MOST_CANDIDATES,
  SCORE_SCALE,
  WIDEST_BASE,
} from '../../src/marks/mark-model.ts';
import { writeModel } from '../model/write-model.ts';
import { writeVarints } from '../model/write-varints.ts';
import type { MarkEvidence, MarkLists } from './mark-evidence.ts';
import type { MarkWeights } from './mark-weights.ts';

/** Scores below these are left out, in units of `SCORE_SCALE`. */
const LEAST_PAIR = 2;
const LEAST_TRIPLE = 16;

/** An entry as it is written. */
interface Entry {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Writes a model as `read-mark-model.ts` describes it. */
export function writeMarkModel(
  { syllables }: MarkLists,
  evidence: MarkEvidence,
  weights: MarkWeights,
): Uint8Array {
  const { spellings, baseCount, firstCandidates } = syllables;
  checkSizes(baseCount, firstCandidates);
  const pairs = new Map<number, readonly Entry[]>();
  for (const [key, entries] of evidence.pairs) {
    const kept = entries
      .map(({ left, right, gain, listed, attested, both }) => ({
        left,
        right,
        score: toScore(
          weights.pair * gain +
            weights.listed * listed +
            weights.attested * attested +
            weights.both * both,
        ),
      }))
      .filter(({ score }) => score >= LEAST_PAIR);
    if (kept.length > 0 && isOpenPair(key, firstCandidates)) pairs.set(key, kept);
  }
  const triples = new Map<number, Map<number, readonly Entry[]>>();
  for (const [key, entries] of evidence.triples) {
    const kept = entries
      .map(({ isLast, candidate, gain, listed }) => ({
        left: isLast ? 1 : 0,
        right: candidate,
        score: toScore(
          (isLast ? weights.behind : weights.before) * gain + weights.listedTriple * listed,
        ),
      }))
      .filter(({ score }) => score >= LEAST_TRIPLE);
    if (kept.length === 0) continue;
    const pair = Math.floor(key / MOST_BASES);
    const known = triples.get(pair);
    if (known) known.set(key % MOST_BASES, kept);
    else triples.set(pair, new Map([[key % MOST_BASES, kept]]));
    // The number of the pair stands in the key of the triple.
    if (!pairs.has(pair)) pairs.set(pair, []);
  }
  const pairKeys = [...pairs.keys()].sort((left, right) => left - right);
  const pairsByBase = Array.from({ length: baseCount }, () => new Map<number, readonly Entry[]>());
  for (const key of pairKeys) {
    pairsByBase[Math.floor(key / MOST_BASES)]?.set(key % MOST_BASES, pairs.get(key) ?? []);
  }
  return writeModel('marks', {
    spellings: toUnits(spellings.slice(FIRST_BASE).join('\n')),
    ...costSections(syllables, evidence, weights),
    ...groupSections('pair', pairsByBase),
    ...groupSections(
      'triple',
      pairKeys.map((key) => triples.get(key) ?? new Map()),
    ),
  });
}

function costSections(
  { baseCount, firstCandidates }: MarkLists['syllables'],
  { shares, frequencies, exits, capitals }: MarkEvidence,
  weights: MarkWeights,
): { readonly costs: Uint8Array; readonly capitals: Int8Array } {
  const costs = new Uint8Array(shares.length);
  const capitalCosts = new Int8Array(shares.length);
  for (let base = FIRST_BASE; base < baseCount; base++) {
    const first = firstCandidates[base] ?? 0;
    const end = firstCandidates[base + 1] ?? 0;
    const plain = shares
      .slice(first, end)
      .map(
        (share, index) =>
          (weights.share + weights.pair) * share +
          weights.frequency * (frequencies[first + index] ?? 0) +
          weights.pair * (exits[first + index] ?? 0),
      );
    const capital = capitals.slice(first, end).map((value) => weights.capital * value);
    const [best, bestCapital] = [Math.max(...plain), Math.max(...capital)];
    for (let index = 0; index < end - first; index++) {
      costs[first + index] = toScore(best - (plain[index] ?? 0));
      capitalCosts[first + index] = Math.min(127, toScore(bestCapital - (capital[index] ?? 0)));
    }
  }
  return { costs, capitals: capitalCosts };
}

/** The sections of a table of groups, parent by parent. */
function groupSections(
  prefix: string,
  parents: readonly ReadonlyMap<number, readonly Entry[]>[],
): Readonly<Record<string, Uint8Array>> {
  const steps: number[] = [];
  const sizes: number[] = [];
  const entries: Entry[] = [];
  for (const groups of parents) {
    let before = 0;
    for (const [base, found] of [...groups].sort((left, right) => left[0] - right[0])) {
      steps.push(base - before);
      before = base;
      sizes.push(found.length);
      entries.push(
        ...[...found].sort((one, other) => one.left - other.left || one.right - other.right),
      );
    }
  }
  return {
    [`${prefix}Counts`]: writeVarints(parents.map(({ size }) => size)),
    [`${prefix}Bases`]: writeVarints(steps),
    [`${prefix}Sizes`]: writeVarints(sizes),
    [`${prefix}Lefts`]: Uint8Array.from(entries, ({ left }) => left),
    [`${prefix}Rights`]: Uint8Array.from(entries, ({ right }) => right),
    [`${prefix}Scores`]: Uint8Array.from(entries, ({ score }) => score),
  };
}

/** A pair of which both bases have one candidate decides nothing. */
function isOpenPair(key: number, firstCandidates: Uint16Array): boolean {
  const widthOf = (base: number): number =>
    (firstCandidates[base + 1] ?? 0) - (firstCandidates[base] ?? 0);
  return widthOf(Math.floor(key / MOST_BASES)) > 1 || widthOf(key % MOST_BASES) > 1;
}

function toScore(logarithm: number): number {
  return Math.max(0, Math.min(255, Math.round(logarithm * SCORE_SCALE)));
}

function toUnits(text: string): Uint16Array {
  return Uint16Array.from(text, (_, at) => text.charCodeAt(at));
}

function checkSizes(baseCount: number, firstCandidates: Uint16Array): void {
  const widest = firstCandidates.reduce(
    (most, first, base) => Math.max(most, first - (firstCandidates[base - 1] ?? first)),
    0,
  );
  if (
    baseCount > MOST_BASES ||
    (firstCandidates.at(-1) ?? 0) > MOST_CANDIDATES ||
    widest > WIDEST_BASE
  ) {
    throw new RangeError(
      `${baseCount} bases of up to ${widest} candidates do not fit the model of marks`,
    );
  }
}
