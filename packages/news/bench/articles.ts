/**
 * How many articles of the seed's length `readArticle` reads in a second, on one thread: with all models
 * and places looked up, without places, without models, and with few stages only. Run: `tsx bench/articles.ts
 * [FILE]`. With a file, stretches of its text of the same length take the place of the seed: the more words are
 * new, the longer reading takes.
 */
import { readFileSync } from 'node:fs';
import { loadModel as loadNames } from '@quocngu/models/names';
import { loadModel as loadTags } from '@quocngu/models/tags';
import { loadModel as loadWords } from '@quocngu/models/words';
import { parseSeed, type SeedDocument } from '@quocngu/seed-format';
// As it is installed: a runner that compiles the sources on the way adds work of its own.
import { readArticle, type ReadArticleOptions } from '@quocngu/news';
import { findPlace } from '@quocngu/news/places';

const ROUNDS = 30;
const ROUND_SECONDS = 0.25;

const seed = new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
const { document } = parseSeed(readFileSync(seed));
if (document === undefined) throw new Error('the seed cannot be read');
const [, , file] = process.argv;
const documents = file === undefined ? [document] : cutFile(file, document);

const models = { words: loadWords(), tags: loadTags(), names: loadNames() };
const few = {
  language: false,
  words: false,
  mentions: false,
  quotations: false,
  keywords: false,
  summary: false,
} as const;
const SETTINGS: readonly (readonly [string, ReadArticleOptions])[] = [
  ['every stage, with places', { models, findPlace }],
  ['every stage', { models }],
  ['without models', {}],
  ['address, blocks, sentences, dates and counts', { stages: few }],
];
const rates = SETTINGS.map((): number[] => []);
for (let round = 0; round < ROUNDS; round++) {
  // In turns, so that what else the machine does falls on all alike.
  for (const [index, [, options]] of SETTINGS.entries()) {
    const start = performance.now();
    let articles = 0;
    while (performance.now() - start < 1000 * ROUND_SECONDS) {
      readArticle(documents[articles % documents.length] ?? document, options);
      articles++;
    }
    // The first rounds warm the engine up.
    if (round >= 5) rates[index]?.push((1000 * articles) / (performance.now() - start));
  }
}
for (const [index, [name]] of SETTINGS.entries()) {
  const sorted = (rates[index] ?? []).toSorted((left, right) => left - right);
  console.log(`${name}: ${Math.round(sorted[sorted.length >> 1] ?? NaN)} articles a second`);
}

/** Stretches of a text, as long as a document and with its address. */
function cutFile(path: string, { url, body }: SeedDocument): readonly SeedDocument[] {
  const text = readFileSync(path, 'utf8');
  return Array.from({ length: Math.floor(text.length / body.length) }, (_, index) => {
    const stretch = text.slice(index * body.length, (index + 1) * body.length);
    return { url, title: stretch.slice(0, 60), body: stretch };
  });
}
