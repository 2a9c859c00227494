import type { TreebankSentence } from '../corpus/conllu.ts';
import type { DataFolder } from '../corpus/data-folder.ts';
import { createRandom } from '../learning/random.ts';
import { scoreSpans, type SpanCounts, type SpanScore } from '../scoring/score-spans.ts';
import { countWords, findWithModel } from './score-words.ts';
import { trainWords } from './train-words.ts';

const FOLDS = 5;
const SEED = 5;

/** Scores each fifth of sentences by a model that was trained on the others. */
export function scoreFolds(folder: DataFolder, sentences: readonly TreebankSentence[]): SpanScore {
  const random = createRandom(SEED);
  const folds = sentences.map(() => random.below(FOLDS));
  const counts: SpanCounts[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const bytes = trainWords(
      folder,
      sentences.filter((_, index) => folds[index] !== fold),
    );
    const held = sentences.filter((_, index) => folds[index] === fold);
    counts.push(...countWords(held, findWithModel(bytes)));
  }
  return scoreSpans(counts);
}
