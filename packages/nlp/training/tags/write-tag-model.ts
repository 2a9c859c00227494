import { TAG_COUNT } from '../../src/tags/universal-tag.ts';
import { writeModel } from '../model/write-model.ts';
import { writeVarints } from '../model/write-varints.ts';
import type { LexiconEntries } from './lexicon.ts';
import type { TagWeights } from './train-weights.ts';

/** A weight of 1 in a model. */
const SCALE = 32;

/** The highest weight that a model can hold. */
const HIGHEST = 127;

/** Weights below this are left out, and features that have no other. */
const LEAST_WEIGHT = 0.16;

/**
 * Writes what was learned as the tagger reads it, rounded to whole numbers: see `read-tag-model.ts`
 * for the sections.
 *
 * @param rows - The rows of features by their keys.
 */
export function writeTagModel(
  { keys, classes, lastNumeral }: LexiconEntries,
  rows: ReadonlyMap<number, number>,
  { features, transitions }: TagWeights,
): Uint8Array {
  const kept = [...rows]
    .sort(([left], [right]) => left - right)
    .map(([key, row]) => ({ key, entries: listWeights(features, row) }))
    .filter(({ entries }) => entries.length > 0);
  const entries = kept.flatMap((feature) => feature.entries);
  return writeModel('tags', {
    sizes: Uint32Array.of(keys.length, lastNumeral),
    words: writeVarints(differences(keys)),
    classes,
    features: writeVarints(differences(kept.map(({ key }) => key))),
    counts: Uint8Array.from(kept, (feature) => feature.entries.length),
    tags: Uint8Array.from(entries, ([tag]) => tag),
    weights: Int8Array.from(entries, ([, weight]) => weight),
    transitions: transpose(transitions),
  });
}

/** The tags and weights of a feature that count. */
function listWeights(features: Float64Array, row: number): readonly (readonly [number, number])[] {
  const weights = features.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT);
  return [...weights.entries()]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .map(([tag, weight]) => {
      const rounded = Math.round(weight * SCALE);
      return [tag, Math.max(-HIGHEST, Math.min(HIGHEST, rounded))];
    });
}

/** Transitions by the tag that they lead to. */
function transpose(transitions: Float64Array): Int16Array {
  const befores = TAG_COUNT + 1;
  return Int16Array.from({ length: transitions.length }, (_, index) => {
    const tag = Math.floor(index / befores);
    return Math.round((transitions[(index % befores) * TAG_COUNT + tag] ?? 0) * SCALE);
  });
}

function differences(sorted: ArrayLike<number>): Uint32Array {
  return Uint32Array.from(sorted, (value, index) => value - (sorted[index - 1] ?? 0));
}
