/**
 * How many articles of the seed's length `readArticle` reads in a second, on one thread: with address,
 * blocks, sentences and counts only, with models, and with places looked up. Run: `tsx bench/articles.ts`.
 */
import { readFileSync } from 'node:fs';
import { loadModel as loadNames } from '@quocngu/models/names';
import { loadModel as loadTags } from '@quocngu/models/tags';
import { loadModel as loadWords } from '@quocngu/models/words';
import { parseSeed } from '@quocngu/seed-format';
import { readArticle, type ReadArticleOptions } from '../src/index.ts';
import { findPlace } from '../src/places/index.ts';

const ROUNDS = 15;
const ARTICLES = 40;

const seed = new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
const { document } = parseSeed(readFileSync(seed));
if (document === undefined) throw new Error('the seed cannot be read');

const models = { words: loadWords(), tags: loadTags(), names: loadNames() };
const SETTINGS: readonly (readonly [string, ReadArticleOptions])[] = [
  ['without models', {}],
  ['with models', { models }],
  ['with models and places', { models, findPlace }],
];
for (const [name, options] of SETTINGS) {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (let article = 0; article < ARTICLES; article++) readArticle(document, options);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    // The first rounds warm the engine up.
    if (round >= 5) rates.push(ARTICLES / seconds);
  }
  const median = rates.toSorted((left, right) => left - right)[rates.length >> 1] ?? NaN;
  console.log(`${name}: ${Math.round(median)} articles a second`);
}
