import { readModel, sectionOf } from '../model/read-model.ts';
import { readSparse } from '../model/sparse.ts';
import { readVarints } from '../model/varint.ts';
import { countAllViewWeights, foldTables } from './fold-tables.ts';
import {
  addBranch,
  countPlaces,
  createLexicon,
  DEEPER,
  FIRST_WEIGHT,
  LEXICON_WEIGHTS,
  type Lexicon,
  setClass,
  WEIGHTS_STEP,
} from './lexicon.ts';
import { sizeOf, TABLES } from './tables.ts';
import { SYLLABLE_WEIGHTS } from './syllable-traits.ts';
import { addSyllable, createVocabulary } from './vocabulary.ts';
import type { WordModel } from './word-model.ts';

/**
 * Reads the model of words. Its sections:
 *
 * - `hashes` and `numbers`: the syllables by their hashes; of the numbers, the differences as varints;
 * - `traits`: of each number, see `syllable-traits.ts`;
 * - `syllables`: the weights of syllables, all of the first kind, then all of the second, and so on;
 * - `children` and `branches`: for each node, syllables first, then sequences in their own order, the
 *   number of its branches, and of their syllables the differences, as varints;
 * - `classes` and `sequences`: class and weights of sequences, in the same order;
 * - `views`: the weights of the views of all tables.
 *
 * Weights are written as `readSparse` reads them.
 *
 * @throws Error where the bytes are not such a model.
 */
export function readWordModel(bytes: Uint8Array): WordModel {
  const model = readModel(bytes, 'words');
  const hashes = sectionOf(model, 'hashes', 'i32');
  const steps = readVarints(sectionOf(model, 'numbers', 'u8'), hashes.length);
  const vocabulary = createVocabulary(hashes.length);
  let number = 0;
  for (let index = 0; index < hashes.length; index++) {
    number += steps[index] ?? 0;
    addSyllable(vocabulary, hashes[index] ?? 0, number);
  }
  const traits = sectionOf(model, 'traits', 'u32');
  const classes = sectionOf(model, 'classes', 'u8');
  const sizeOfTables = TABLES.reduce((sum, table) => sum + sizeOf(table), 0);
  const behind = traits.length * SYLLABLE_WEIGHTS + sizeOfTables;
  const lexicon = createLexicon(classes.length, behind * Int16Array.BYTES_PER_ELEMENT);
  const offsets = layOut(traits.length, lexicon);
  const weights = new Int16Array(lexicon.keys.buffer);
  putRows(
    weights.subarray(offsets.syllables),
    readSparse(sectionOf(model, 'syllables', 'u8'), traits.length * SYLLABLE_WEIGHTS),
    SYLLABLE_WEIGHTS,
    SYLLABLE_WEIGHTS,
  );
  const places = enterSequences(
    lexicon,
    traits.length,
    readVarints(sectionOf(model, 'children', 'u8'), traits.length + classes.length),
    readVarints(sectionOf(model, 'branches', 'u8'), classes.length),
  );
  for (let index = 0; index < classes.length; index++) {
    setClass(lexicon, places[index] ?? 0, classes[index] ?? 0);
  }
  putRows(
    weights.subarray(FIRST_WEIGHT),
    readSparse(sectionOf(model, 'sequences', 'u8'), classes.length * LEXICON_WEIGHTS),
    LEXICON_WEIGHTS,
    WEIGHTS_STEP,
    places,
  );
  const views = readSparse(sectionOf(model, 'views', 'u8'), countAllViewWeights());
  foldTables(views, weights.subarray(offsets.listed));
  return { vocabulary, traits, lexicon, weights, offsets };
}

/** Lays out what stands behind the lexicon. */
function layOut(syllables: number, lexicon: Lexicon): WordModel['offsets'] {
  const begin = countPlaces(lexicon) * WEIGHTS_STEP;
  const offsets: Record<string, number> = { syllables: begin };
  let end = begin + syllables * SYLLABLE_WEIGHTS;
  for (const table of TABLES) {
    offsets[table.name] = end;
    end += sizeOf(table);
  }
  return { ...offsets, end } as WordModel['offsets'];
}

/**
 * Puts weights that come as all first ones, all second ones, … into rows.
 *
 * @param step - How far a row is from the next.
 * @param places - The row of each, in order; where left out, one behind another.
 */
function putRows(
  into: Int16Array,
  columns: Int16Array,
  width: number,
  step: number,
  places?: Int32Array,
): void {
  const count = columns.length / width;
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < count; row++) {
      const weight = columns[column * count + row] ?? 0;
      if (weight !== 0) into[(places ? (places[row] ?? 0) : row) * step + column] = weight;
    }
  }
}

/** Enters the sequences, and gives their places in order. */
function enterSequences(
  lexicon: Lexicon,
  syllables: number,
  childCounts: Uint32Array,
  steps: Uint32Array,
): Int32Array {
  const places = new Int32Array(steps.length);
  let next = 0;
  for (let node = 0; node < childCounts.length; node++) {
    const parent = node < syllables ? node : DEEPER + (places[node - syllables] ?? 0);
    let syllable = 0;
    for (let child = childCounts[node] ?? 0; child > 0; child--) {
      syllable += steps[next] ?? 0;
      places[next++] = addBranch(lexicon, parent, syllable);
    }
  }
  return places;
}
