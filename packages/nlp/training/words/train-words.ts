import type { TreebankSentence } from '../corpus/conllu.ts';
import type { DataFolder } from '../corpus/data-folder.ts';
import { createRandom } from '../learning/random.ts';
import { buildKnowledge } from './build-lexicon.ts';
import { enterTreebank } from './enter-treebank.ts';
import { makeExamples } from './example.ts';
import { createSlotFinder, planSlots } from './slots.ts';
import { trainSegmenter } from './train-segmenter.ts';
import { varyCase } from './vary-case.ts';
import { writeWordModel } from './write-word-model.ts';

/** What was found best on the development sentences and by five-fold training on the others. */
const SETTINGS = { epochs: 12, seed: 1, rate: 0.1, decay: 0.5 };
const COPIES = { lower: 0.8, upper: 0.3 };
const CASE_SEED = 77;

/**
 * Trains the model of words.
 *
 * @param folder - The raw data: lists of words and names, frequencies.
 * @param sentences - The annotated sentences; their order matters.
 * @returns The bytes of the model, the same ones for the same data.
 */
export function trainWords(folder: DataFolder, sentences: readonly TreebankSentence[]): Uint8Array {
  const knowledge = buildKnowledge(
    folder,
    sentences.map(({ text }) => text),
  );
  enterTreebank(knowledge, sentences);
  const plan = planSlots(knowledge);
  const finder = createSlotFinder(knowledge, plan);
  const examples = varyCase(sentences, COPIES, createRandom(CASE_SEED)).flatMap((sentence) =>
    makeExamples(sentence, knowledge, finder),
  );
  return writeWordModel(knowledge, plan, trainSegmenter(examples, plan.size, SETTINGS));
}
