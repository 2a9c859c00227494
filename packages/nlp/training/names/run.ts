/**
 * Trains and scores the model of names:
 *
 *   npx tsx packages/nlp/training/names/run.ts [FOLDER]
 *
 * trains a model on VTB train alone and prints its scores on the development half of VTB dev, then
 * the model on both, and writes it, with its card, into `packages/models`. Where the annotation of the
 * other half stands in `gold/held-out.json`, both models are scored on it too. FOLDER is
 * `../shared/data` where left out. The same data give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNameRecognizer } from '../../src/names/create-name-recognizer.ts';
import { addPhrase, createGazetteer } from '../../src/names/gazetteer.ts';
import { openDataFolder } from '../corpus/data-folder.ts';
import { createRandom } from '../learning/random.ts';
import { buildGazetteer, readPhraseLists } from './build-gazetteer.ts';
import { decompose, type NameExample, toCapitals } from './example.ts';
import { createEpochs, readMaterial } from './material.ts';
import { makeNameCard } from './name-card.ts';
import { describeScores, type NameScores, scoreNames } from './score-names.ts';
import { trainWeights } from './train-weights.ts';
import { writeNameModel } from './write-name-model.ts';

const MODELS = fileURLToPath(new URL('../../../models/models/', import.meta.url));

const SEED = 8;
const EPOCHS = 16;
const RATE = 0.2;
const DECAY = 0.001;
const HIDDEN = 0.1;
const DROPPED = 0.3;
/** Chosen on the development half, where precision was far above recall without it. */
const FAVOUR = 0.6;

const folder = openDataFolder(process.argv[2]);
const phrases = buildGazetteer(readPhraseLists(folder));
const gazetteer = createGazetteer(phrases.size);
for (const [hash, classes] of phrases) addPhrase(gazetteer, hash, classes);
const { train, natural, development, heldOut } = readMaterial(folder);
const scores: Record<string, NameScores> = {};

const alone = trainModel([...train, ...natural]);
score('trainAlone, development', alone, development);
score('trainAlone, development, decomposed', alone, development.map(decompose));
score('trainAlone, development, upper case', alone, development.map(toCapitals));
if (heldOut !== undefined) score('trainAlone, held out', alone, heldOut);

const bytes = trainModel([...train, ...natural, ...development]);
if (heldOut !== undefined) score('shipped, held out', bytes, heldOut);

mkdirSync(MODELS, { recursive: true });
writeFileSync(join(MODELS, 'names.bin'), bytes);
const card = makeNameCard(bytes, {
  trainSentences: train.length,
  developmentSentences: development.length,
  phrases: phrases.size,
  scores,
});
writeFileSync(join(MODELS, 'names.card.json'), `${JSON.stringify(card, null, 2)}\n`);
console.log(`${bytes.length} bytes, ${phrases.size} phrases`);

function trainModel(treebank: readonly NameExample[]): Uint8Array {
  const random = createRandom(SEED);
  const weights = trainWeights(gazetteer, random, {
    epochs: EPOCHS,
    rate: RATE,
    decay: DECAY,
    hidden: HIDDEN,
    dropped: DROPPED,
    examples: createEpochs(folder, random, treebank),
  });
  return writeNameModel(phrases, weights, FAVOUR);
}

function score(set: string, model: Uint8Array, examples: readonly NameExample[]): void {
  scores[set] = scoreNames(createNameRecognizer(model), examples);
  console.log(`${set}: ${describeScores(scores[set])}`);
}
