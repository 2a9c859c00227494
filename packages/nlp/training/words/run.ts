/**
 * Trains and scores the model of words:
 *
 *   npx tsx packages/nlp/training/words/run.ts [FOLDER]
 *
 * prints the scores of a model that was trained on train alone and of five folds, and writes the
 * model that is trained on train and development, with its card, into `packages/models`. FOLDER is
 * `../shared/data` where left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDataFolder } from '../corpus/data-folder.ts';
import { scoreSpans, type SpanScore } from '../scoring/score-spans.ts';
import { scoreFolds } from './folds.ts';
import { countWords, findWithEngine, findWithModel, scoreWords } from './score-words.ts';
import { trainWords } from './train-words.ts';
import { makeWordCard } from './word-card.ts';

const MODELS = fileURLToPath(new URL('../../../models/models/', import.meta.url));

const folder = openDataFolder(process.argv[2]);
const { train, development, natural } = folder.readTreebank();

const scores = scoreWords(development, findWithModel(trainWords(folder, train)));
print('development', scores.asWritten);
print('development, decomposed', scores.decomposed);
print('development, upper case', scores.upper);
print('development, lower case', scores.lower);
const folds = scoreFolds(folder, natural);
print('natural spacing, five folds', folds);
const engine = scoreSpans(countWords(development, findWithEngine()));
print('Intl.Segmenter on development', engine);

const shipped = [...train, ...development];
const bytes = trainWords(folder, shipped);
const card = makeWordCard(bytes, {
  trainSentences: train.length,
  shippedSentences: shipped.length,
  development: scores,
  natural: folds,
  engine,
});
mkdirSync(MODELS, { recursive: true });
writeFileSync(join(MODELS, 'words.bin'), bytes);
writeFileSync(join(MODELS, 'words.card.json'), `${JSON.stringify(card, null, 2)}\n`);
console.log(`words.bin: ${bytes.length} bytes`);

function print(name: string, { precision, recall, f1 }: SpanScore): void {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4)).join(' ');
  console.log(`${name}: precision, recall, F1 ${figures}`);
}
