import { readModel, sectionOf } from '../model/read-model.ts';
import { readVarints } from '../model/varint.ts';
import { createFeatureTable, createTagLexicon, packWeights, type TagModel } from './tag-model.ts';

/**
 * Reads the model of tags. Its sections:
 *
 * - `sizes`: how many words the lexicon has, and up to which class they are numerals;
 * - `words` and `classes`: keys of words, as varints of their differences, and their classes;
 * - `features`: keys of features, as varints of their differences;
 * - `counts`: how many weights each feature has;
 * - `tags` and `weights`: of all weights in that order, the tag and the weight;
 * - `transitions`: for each tag the weights behind each other tag, and at the start.
 *
 * @throws Error where the bytes are no such model.
 */
export function readTagModel(bytes: Uint8Array): TagModel {
  const model = readModel(bytes, 'tags');
  const [words = 0, lastNumeral = 0] = sectionOf(model, 'sizes', 'u32');
  const counts = sectionOf(model, 'counts', 'u8');
  return {
    lexicon: createTagLexicon(
      addUp(readVarints(sectionOf(model, 'words', 'u8'), words)),
      sectionOf(model, 'classes', 'u8'),
      lastNumeral,
    ),
    features: createFeatureTable(
      addUp(readVarints(sectionOf(model, 'features', 'u8'), counts.length)),
      counts,
    ),
    weights: packWeights(sectionOf(model, 'tags', 'u8'), sectionOf(model, 'weights', 'i8')),
    transitions: sectionOf(model, 'transitions', 'i16'),
  };
}

/** Numbers from their differences. */
function addUp(differences: Uint32Array): Int32Array {
  const values = new Int32Array(differences);
  for (let index = 1; index < values.length; index++) {
    values[index] = (values[index] ?? 0) + (values[index - 1] ?? 0);
  }
  return values;
}
