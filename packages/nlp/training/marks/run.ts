/**
 * Trains and scores the model of marks:
 *
 *   npx tsx packages/nlp/training/marks/run.ts [FOLDER]
 *
 * prints the scores of the five folds of XQuAD, and writes the model that is trained on everything,
 * with its card, into `packages/models`. FOLDER is `../shared/data` where left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { createMarkRestorer } from '../../src/marks/create-mark-restorer.ts';
import { readMarkModel } from '../../src/marks/read-mark-model.ts';
import { openDataFolder } from '../corpus/data-folder.ts';
import { gatherSpellings } from './gather-spellings.ts';
import { makeMarkCard } from './mark-card.ts';
import { readMarkSources } from './mark-texts.ts';
import { addScores, type Damage, type MarkScore, scoreMarks } from './score-marks.ts';
import { createMarkTrainer, type ReadTexts } from './train-marks.ts';

const MODELS = fileURLToPath(new URL('../../../models/models/', import.meta.url));
/** Sentences of the treebank come from few articles, one behind another. */
const TREEBANK_PIECE = 20;
const HALF: Damage = { kept: 0.5, seed: 7 };
const WHOLE: Damage = { kept: 1, seed: 7 };

const folder = openDataFolder(process.argv[2]);
const sources = readMarkSources(folder);
const spellings = gatherSpellings(folder, sources);
const trainer = createMarkTrainer(sources, spellings);
const folds = sources.folds.map((articles) =>
  articles.map(({ paragraphs, questions }) => [trainer.read(paragraphs), trainer.read(questions)]),
);
const train = inPieces(trainer.read(sources.train));
const development = inPieces(trainer.read(sources.development));

const scores: Record<
  'xquad' | 'xquadHalf' | 'xquadWhole' | 'development' | 'developmentHalf',
  MarkScore[]
> = {
  xquad: [],
  xquadHalf: [],
  xquadWhole: [],
  development: [],
  developmentHalf: [],
};
for (const [fold, articles] of sources.folds.entries()) {
  const others = folds.filter((_, index) => index !== fold).flat();
  const { bytes } = trainer.train([...others, ...train, ...development]);
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.texts);
  const [plain, half, whole] = [undefined, HALF, WHOLE].map((damage) =>
    score(bytes, texts, damage),
  );
  if (plain) scores.xquad.push(plain);
  if (half) scores.xquadHalf.push(half);
  if (whole) scores.xquadWhole.push(whole);
  print(`XQuAD, fold ${fold + 1}`, plain);
}
print('XQuAD, five folds', addScores(scores.xquad));
print('  half of the syllables marked', addScores(scores.xquadHalf));
print('  all of them marked', addScores(scores.xquadWhole));
const withoutDevelopment = trainer.train([...folds.flat(), ...train]);
scores.development.push(score(withoutDevelopment.bytes, sources.development.texts));
scores.developmentHalf.push(score(withoutDevelopment.bytes, sources.development.texts, HALF));
print('VTB dev (news)', addScores(scores.development));
print('  half of the syllables marked', addScores(scores.developmentHalf));

const { bytes, weights } = trainer.train([...folds.flat(), ...train, ...development]);
mkdirSync(MODELS, { recursive: true });
writeFileSync(join(MODELS, 'marks.bin'), bytes);
const card = makeMarkCard(bytes, weights, {
  xquad: addScores(scores.xquad),
  xquadHalf: addScores(scores.xquadHalf),
  xquadWhole: addScores(scores.xquadWhole),
  development: addScores(scores.development),
  developmentHalf: addScores(scores.developmentHalf),
});
writeFileSync(join(MODELS, 'marks.card.json'), `${JSON.stringify(card, undefined, 2)}\n`);
console.log(`${bytes.length} bytes`, weights);

function score(model: Uint8Array, texts: readonly string[], damage?: Damage): MarkScore {
  const { restore } = createMarkRestorer(model);
  const { firstCandidates, spellings: known } = readMarkModel(model);
  const bases = new Map<string, number>();
  for (const [base, first] of firstCandidates.entries()) {
    const plain = (known[first] ?? '').normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
    bases.set(plain, (firstCandidates[base + 1] ?? first) - first);
  }
  return scoreMarks(texts, restore, (plain) => (bases.get(plain) ?? 0) > 1, damage);
}

function inPieces({ sentences, ...rest }: ReadTexts): readonly (readonly ReadTexts[])[] {
  return Array.from({ length: Math.ceil(sentences.length / TREEBANK_PIECE) }, (_, piece) => [
    { ...rest, sentences: sentences.slice(piece * TREEBANK_PIECE, (piece + 1) * TREEBANK_PIECE) },
  ]);
}

function print(title: string, found?: MarkScore): void {
  if (!found) return;
  const share = (right: number, all: number): string => ((100 * right) / all).toFixed(2);
  console.log(
    `${title.padEnd(34)} syllables ${share(found.right, found.syllables)} of ${found.syllables}, ` +
      `ambiguous ${share(found.ambiguousRight, found.ambiguous)} of ${found.ambiguous}, ` +
      `all words ${share(found.wordsRight, found.words)} of ${found.words}`,
  );
}
