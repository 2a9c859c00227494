/**
 * How fast text is analysed, beside the tokenizers that the engines bring. Run after a build:
 * `tsx bench/analysis.ts`.
 */
import { components } from '@orama/orama';
import { loadModel } from '@quocngu/models/words';
import { createWordSegmenter } from '@quocngu/nlp';
import {
  createAnalyzer,
  createFlexSearchEncoder,
  createMiniSearchAnalyzer,
  createOramaTokenizer,
} from '@quocngu/search';
import { Encoder } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { generateArticles } from './articles.ts';

const texts = generateArticles(300).map(({ body }) => body);
const units = texts.reduce((sum, text) => sum + text.length, 0);

const mini = createMiniSearchAnalyzer();
const miniTokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];
const miniTerm = MiniSearch.getDefault('processTerm') as (term: string) => string;
const orama = createOramaTokenizer();
const oramaOwn = components.tokenizer.createTokenizer({ language: 'english' });
const flexOwn = new Encoder();
const { analyze } = createAnalyzer();
const withWords = createAnalyzer({ segmenter: createWordSegmenter(loadModel()) });

const programs: readonly (readonly [string, (text: string) => unknown])[] = [
  ['analyze', analyze],
  ['analyze with words', withWords.analyze],
  ['MiniSearch', (text) => mini.tokenize(text).map(mini.processTerm)],
  ['MiniSearch, its own', (text) => miniTokenize(text).map(miniTerm)],
  ['Orama', (text) => orama.tokenize(text, undefined, 'body')],
  ['Orama, its own', (text) => oramaOwn.tokenize(text, 'english', 'body')],
  ['FlexSearch', createFlexSearchEncoder()],
  ['FlexSearch, its own', (text) => flexOwn.encode(text)],
  ['lunr, its own', (text) => new lunr.Builder().pipeline.run(lunr.tokenizer(text))],
];

for (const [name, run] of programs) {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (const text of texts) run(text);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[4] ?? 0;
  console.log(`${name.padEnd(22)} ${(units / median / 1000).toFixed(1).padStart(6)} M units/s`);
}
