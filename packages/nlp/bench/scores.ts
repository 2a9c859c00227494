/**
 * Scores the words, tags, names and marks that are found beside those of the peers that run on this
 * machine, on the development sentences of the treebank. Run:
 *
 *   python3 -m venv out/peers
 *   out/peers/bin/pip install pyvi underthesea python-rdrsegmenter
 *   npm install --prefix out/peers vntk
 *   npx tsx packages/nlp/bench/scores.ts [DATA] [PEERS]
 *
 * DATA is `../shared/data` where left out, PEERS `out/peers`. What is missing is named and passed over.
 * The models of words and tags are trained here, on the train sentences alone; scores of names and
 * marks, whose training takes long, stand in the cards that their training programs write.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldMarks } from '@quocngu/text';
import { createTagger } from '../src/tags/create-tagger.ts';
import { openDataFolder } from '../training/corpus/data-folder.ts';
import { readMaterial } from '../training/names/material.ts';
import { scoreSpans, type SpanScore } from '../training/scoring/score-spans.ts';
import { accuracyOf, scoreTags } from '../training/tags/score-tags.ts';
import { trainTags } from '../training/tags/train-tags.ts';
import { countWords, findWithEngine, findWithModel } from '../training/words/score-words.ts';
import { trainWords } from '../training/words/train-words.ts';
import { readWordList } from '../training/words/word-lists.ts';
import { askPython } from './peers/ask-python.ts';
import { askVntk } from './peers/ask-vntk.ts';
import { coarsenUniversal } from './peers/coarse-tags.ts';
import { matchLongest } from './peers/longest-match.ts';
import {
  scorePeerMarks,
  scorePeerNames,
  scorePeerTags,
  scorePeerWords,
} from './peers/score-peer.ts';

/** What to know about the score of a peer. */
const OVERLAPPING = 'trained on closed data that overlaps this set';
const UNKNOWN = 'trained on data that is not known; it may overlap this set';
const NOTES: Readonly<Record<string, string>> = {
  'longest match': 'no training; both Wiktionaries and names of places',
  pyvi: OVERLAPPING,
  'python-rdrsegmenter': OVERLAPPING,
  underthesea: UNKNOWN,
  vntk: UNKNOWN,
};
const BRACKETS: Readonly<Record<string, string>> = { LBKT: '(', RBKT: ')' };
const OPEN = 'trained on the 1,400 train sentences alone';

const PEERS = fileURLToPath(new URL('../../../out/peers', import.meta.url));
const [data, peerFolder = PEERS] = process.argv.slice(2);
const folder = openDataFolder(data);
const { train, development } = folder.readTreebank();
const texts = development.map(({ text }) => text);
const forms = development.map(({ words }) => words.map(({ form }) => form));
const questions = {
  texts,
  // The treebank writes brackets so; peers should see brackets.
  forms: forms.map((words) => words.map((form) => BRACKETS[form] ?? form)),
  bare: texts.map((text) => foldMarks(text)),
};

const reports = [askPython(peerFolder, questions), askVntk(peerFolder, questions)];
for (const reason of reports.flatMap(({ missing }) => missing)) console.log(`skipped: ${reason}`);
const peers = [
  ...reports.flatMap((report) => report.peers),
  matchLongest(new Set(readWordList(folder).keys()), texts),
];

console.log(`\nwords, ${development.length} sentences: precision, recall, F1`);
const findWords = findWithModel(trainWords(folder, train));
printSpans('quocngu', scoreSpans(countWords(development, findWords)), OPEN);
for (const { name, words } of peers) {
  if (words) printSpans(name, scorePeerWords(words, development), NOTES[name]);
}
printSpans(
  'Intl.Segmenter',
  scoreSpans(countWords(development, findWithEngine())),
  'mostly syllables',
);

console.log('\ntags of gold words: share of the right ones, in universal tags and in the coarse');
console.log('tags that all have (auxiliaries as verbs, conjunctions and signs as one class each)');
const model = trainTags(folder, train);
const { tagForms } = createTagger(model);
const coarse = scorePeerTags(forms.map(tagForms), development, coarsenUniversal);
print('quocngu', [accuracyOf(scoreTags(model, development).asWritten), coarse], OPEN);
for (const { name, tags } of peers) {
  if (tags) print(name, [NaN, scorePeerTags(tags, development)], NOTES[name]);
}

const { development: examples } = readMaterial(folder);
console.log(`\nnames, ${examples.length} sentences of development: precision, recall, F1`);
printCard('names', 'trainAlone, development', ['precision', 'recall', 'f1']);
for (const { name, names } of peers) {
  if (!names) continue;
  const answers = new Map(texts.map((text, index) => [text, names[index] ?? null]));
  printSpans(name, scorePeerNames(answers, examples), `${NOTES[name] ?? ''}; by rules of its own`);
}

console.log('\nmarks: share of the right syllables, capitals counted');
printCard('marks', 'development', ['accuracy']);
for (const { name, marks } of peers) {
  if (!marks) continue;
  const { right, syllables } = scorePeerMarks(marks, texts);
  print(name, [right / syllables], NOTES[name]);
}

console.log('\nall sets of quocngu, from the cards');
for (const kind of ['words', 'tags', 'names', 'marks'] as const) {
  for (const [set, figures] of Object.entries(readScores(kind))) {
    console.log(`${kind}, ${set}: ${JSON.stringify(figures).replaceAll('"', '')}`);
  }
}

/** The scores that the card of a model states, by their sets. */
function readScores(
  kind: 'marks' | 'names' | 'tags' | 'words',
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const file = new URL(`../../models/models/${kind}.card.json`, import.meta.url);
  return (
    JSON.parse(readFileSync(file, 'utf8')) as { readonly scores: ReturnType<typeof readScores> }
  ).scores;
}

/** Prints what the card of a model states of a set. */
function printCard(kind: 'marks' | 'names', set: string, figures: readonly string[]): void {
  const found = figures.map((figure) => Number(readScores(kind)[set]?.[figure]));
  print('quocngu', found, 'from the card; trained without these sentences');
}

function printSpans(name: string, { precision, recall, f1 }: SpanScore, note = ''): void {
  print(name, [precision, recall, f1], note);
}

function print(name: string, figures: readonly number[], note = ''): void {
  const written = figures.map((figure) => (isNaN(figure) ? '  -  ' : figure.toFixed(3)));
  console.log(`${name.padEnd(20)} ${written.join('  ')}  ${note}`.trimEnd());
}
