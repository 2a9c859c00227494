/**
 * Trains and scores the model of tags:
 *
 *   npx tsx packages/nlp/training/tags/run.ts [FOLDER]
 *
 * prints the scores of a model that was trained on train alone, on gold words and on those of a
 * segmenter, and of five folds, all with the lists of words alone that were written before the
 * development sentences were looked at. Writes the model that is trained on train and development
 * with all lists, and its card, into `packages/models`. FOLDER is `../shared/data` where left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataFolder } from '../corpus/data-folder.ts';
import { trainWords } from '../words/train-words.ts';
import { accuracyOf, scoreTagFolds, scoreTags, scoreTagsOfText } from './score-tags.ts';
import { makeTagCard } from './tag-card.ts';
import { trainTags } from './train-tags.ts';

const MODELS = fileURLToPath(new URL('../../../models/models/', import.meta.url));

const folder = openDataFolder(process.argv[2]);
const { train, development } = folder.readTreebank();
const shipped = [...train, ...development];
const scored = trainTags(folder, train);
const scores = scoreTags(scored, development);
print('development', accuracyOf(scores.asWritten));
print('development, decomposed', accuracyOf(scores.decomposed));
print('development, upper case', accuracyOf(scores.upper));
print('development, lower case', accuracyOf(scores.lower));
const segmented = scoreTagsOfText(scored, trainWords(folder, train), development);
print('development, words of the segmenter, F1', segmented.f1);
const folds = scoreTagFolds(folder, shipped);
print('train and development, five folds', accuracyOf(folds));

const bytes = trainTags(folder, shipped, { isWhole: true });
const card = makeTagCard(bytes, {
  trainSentences: train.length,
  shippedSentences: shipped.length,
  development: scores,
  segmented,
  folds,
});
mkdirSync(MODELS, { recursive: true });
writeFileSync(join(MODELS, 'tags.bin'), bytes);
writeFileSync(join(MODELS, 'tags.card.json'), `${JSON.stringify(card, null, 2)}\n`);
console.log(`tags.bin: ${bytes.length} bytes`);

function print(name: string, figure: number): void {
  console.log(`${name}: ${figure.toFixed(4)}`);
}
