import {
  branchAt,
  classAt,
  DEEPER,
  LEXICON_WEIGHTS,
  type Lexicon,
  missingPlace,
} from '../../src/words/lexicon.ts';
import { ALONE, SYLLABLE_WEIGHTS } from '../../src/words/syllable-traits.ts';
import { TRAITS } from '../../src/words/tables.ts';
import { writeModel } from '../model/write-model.ts';
import { writeSparse } from '../model/write-sparse.ts';
import { writeVarints } from '../model/write-varints.ts';
import type { WordKnowledge } from './build-lexicon.ts';
import { type SlotPlan, traitsIndex, viewIndex } from './slots.ts';

/** A weight of 1 in a model. */
const SCALE = 64;

/** The least that a weight has to be, in that scale. */
const LEAST = 5;

/**
 * Writes what was learned as the segmenter reads it, rounded to whole numbers: see
 * `read-word-model.ts` for the sections.
 */
export function writeWordModel(
  { hashes, traits, lexicon }: WordKnowledge,
  plan: SlotPlan,
  weights: Float64Array,
): Uint8Array {
  const sorted = [...hashes].sort((left, right) => left[1] - right[1]);
  const numbers = sorted.map(([, number], index) => number - (sorted[index - 1]?.[1] ?? 0));
  const { places, children, branches } = listNodes(lexicon, traits.length);
  const ofSyllables = weights.slice(0, plan.lexiconFrom);
  for (const [number, found] of traits.entries()) {
    const at = number * SYLLABLE_WEIGHTS + ALONE;
    ofSyllables[at] = (ofSyllables[at] ?? 0) + weightOfTraits(found, plan, weights);
  }
  const [firstView = 0] = [...plan.views.values()][0] ?? [];
  const [lastView = 0] = plan.views.get(TRAITS) ?? [];
  return writeModel('words', {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    numbers: writeVarints(numbers),
    traits,
    syllables: writeSparse(
      toColumns(
        traits.length,
        SYLLABLE_WEIGHTS,
        (row, column) => ofSyllables[row * SYLLABLE_WEIGHTS + column] ?? 0,
      ),
    ),
    children: writeVarints(children),
    branches: writeVarints(branches),
    classes: Uint8Array.from(places, (place) => classAt(lexicon, place)),
    sequences: writeSparse(
      toColumns(
        places.length,
        LEXICON_WEIGHTS,
        (row, column) =>
          weights[plan.lexiconFrom + (places[row] ?? 0) * LEXICON_WEIGHTS + column] ?? 0,
      ),
    ),
    views: writeSparse(
      Int16Array.from(weights.slice(firstView, lastView), (weight) => toWhole(weight)),
    ),
  });
}

function weightOfTraits(traits: number, plan: SlotPlan, weights: Float64Array): number {
  const index = traitsIndex(traits);
  const begins = plan.views.get(TRAITS) ?? [];
  return TRAITS.views.reduce(
    (sum, view, number) =>
      sum + (weights[(begins[number] ?? 0) + viewIndex(TRAITS, view, index)] ?? 0),
    0,
  );
}

/** A weight as the model has it; what hardly weighs anything is left out. */
function toWhole(weight: number): number {
  const whole = Math.round(weight * SCALE);
  return Math.abs(whole) < LEAST ? 0 : whole;
}

/** All weights of the first column, then of the second, and so on. */
function toColumns(
  rows: number,
  columns: number,
  weightAt: (row: number, column: number) => number,
): Int16Array {
  const found = new Int16Array(rows * columns);
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const weight = toWhole(weightAt(row, column));
      found[column * rows + row] = weight;
    }
  }
  return found;
}

/** Puts the sequences into order: by their parents, syllables before sequences, then by syllable. */
function listNodes(
  lexicon: Lexicon,
  syllables: number,
): {
  readonly places: readonly number[];
  readonly children: readonly number[];
  readonly branches: readonly number[];
} {
  const byParent = new Map<number, (readonly [syllable: number, place: number])[]>();
  for (let place = 0; place < missingPlace(lexicon); place++) {
    const [parent, syllable] = branchAt(lexicon, place);
    if (syllable < 0) continue;
    const known = byParent.get(parent);
    if (known) known.push([syllable, place]);
    else byParent.set(parent, [[syllable, place]]);
  }
  const places: number[] = [];
  const children: number[] = [];
  const branches: number[] = [];
  const visit = (parent: number): void => {
    const found = byParent.get(parent) ?? [];
    found.sort(([left], [right]) => left - right);
    children.push(found.length);
    for (const [index, [syllable, place]] of found.entries()) {
      branches.push(syllable - (found[index - 1]?.[0] ?? 0));
      places.push(place);
    }
  };
  for (let syllable = 0; syllable < syllables; syllable++) visit(syllable);
  // The list grows while it is gone through.
  for (const place of places) visit(DEEPER + place);
  return { places, children, branches };
}
