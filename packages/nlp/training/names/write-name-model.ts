import { TYPE_COUNT } from '../../src/names/name.ts';
import { writeModel } from '../model/write-model.ts';
import { writeVarints } from '../model/write-varints.ts';
import type { PhraseClasses } from './build-gazetteer.ts';

/** The largest weight that an item of the section can hold. */
const LARGEST = 127;

/**
 * Writes a model of names, as `readNameModel` describes it: weights are rounded to bytes.
 *
 * @param phrases - Classes of phrases by their hashes.
 * @param weights - At `slot * TYPE_COUNT + type`.
 * @param favour - Added to the weight of each name, in the unit of the weights.
 */
export function writeNameModel(
  phrases: PhraseClasses,
  weights: Float64Array,
  favour: number,
): Uint8Array {
  const sorted = [...phrases]
    .map(([hash, classes]) => [hash >>> 0, classes] as const)
    .sort(([first], [second]) => first - second);
  const steps = sorted.map(([hash], index) => hash - (sorted[index - 1]?.[0] ?? 0));
  const scale = LARGEST / weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const slots = weights.length / TYPE_COUNT;
  const columns = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at++) {
    const column = (at % TYPE_COUNT) * slots + Math.floor(at / TYPE_COUNT);
    columns[column] = Math.round((weights[at] ?? 0) * scale);
  }
  return writeModel('names', {
    count: Uint32Array.of(sorted.length),
    phrases: writeVarints(steps),
    classes: writeVarints(sorted.map(([, classes]) => classes)),
    weights: columns,
    favour: Int16Array.of(Math.round(favour * scale)),
  });
}
