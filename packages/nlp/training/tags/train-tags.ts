import type { TreebankSentence } from '../corpus/conllu.ts';
import type { DataFolder } from '../corpus/data-folder.ts';
import { createFeatureRows } from './example.ts';
import { makeLexicon, readCertainNames, readLexicon } from './lexicon.ts';
import { respellForms, settleNames, takeTags } from './treebank.ts';
import { type TagWeights, trainTagWeights } from './train-weights.ts';
import { writeTagModel } from './write-tag-model.ts';

/** What may be asked of training. */
export interface TrainTagsOptions {
  /**
   * Also with what came of looking at the development sentences, which a model that is scored on them
   * must not have: lists of words, and names that are tagged alike.
   */
  readonly isWhole?: boolean;
  /** How many models are averaged; they differ in the order of sentences and in what is dropped. */
  readonly models?: number;
}

/** What was found best by five-fold training on train and on the development sentences. */
const SETTINGS = { epochs: 12, rate: 0.2, decay: 0.003, dropped: 0.3, caution: 0.1 };

/** How much a copy of a sentence in small letters counts. */
const LOWER_WEIGHT = 0.3;

/**
 * Trains the model of tags.
 *
 * @param folder - The raw data: names of places.
 * @param sentences - The annotated sentences; their order matters.
 * @param options - What to leave out, how many models to average.
 * @returns The bytes of the model, the same ones for the same data.
 */
export function trainTags(
  folder: DataFolder,
  sentences: readonly TreebankSentence[],
  { isWhole = false, models = 4 }: TrainTagsOptions = {},
): Uint8Array {
  const entries = readLexicon(folder, isWhole);
  const { rows, makeExamples } = createFeatureRows(makeLexicon(entries));
  const taken = takeTags(sentences);
  const tagged = isWhole ? settleNames(taken, readCertainNames(folder)) : taken;
  const lower = respellForms(tagged, (form) => form.toLowerCase(), LOWER_WEIGHT);
  const examples = makeExamples([...tagged, ...lower]);
  const trained = Array.from({ length: models }, (_, index) =>
    trainTagWeights(examples, rows.size, { ...SETTINGS, seed: index + 1 }),
  );
  return writeTagModel(entries, rows, averageWeights(trained));
}

function averageWeights(models: readonly TagWeights[]): TagWeights {
  return {
    features: average(models.map(({ features }) => features)),
    transitions: average(models.map(({ transitions }) => transitions)),
  };
}

function average(all: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(all[0]?.length ?? 0);
  for (const weights of all) {
    for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  return sums.map((sum) => sum / all.length);
}
