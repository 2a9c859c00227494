/**
 * `createTagger` on the words of a news article, alone and behind a word segmenter. Run:
 * `tsx bench/tags.ts [FILE]`. With a file, its text is tagged once, by a tagger that has not met it: an
 * article that is tagged again and again has no word that is new.
 */
import { readFileSync } from 'node:fs';
import { createTagger } from '../src/tags/create-tagger.ts';
import { createWordSegmenter } from '../src/words/create-word-segmenter.ts';

const ROUNDS = 201;

const models = new URL('../../models/models/', import.meta.url);
const readBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, models)));
const bytes = readBytes('tags.bin');
const started = process.hrtime.bigint();
const tagger = createTagger(bytes);
const ready = Number(process.hrtime.bigint() - started) / 1e6;
const segmenter = createWordSegmenter(readBytes('words.bin'));

const seed = new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
const [, , , , text = ''] = readFileSync(seed, 'utf8').split('\n');
const words = segmenter.segment(text);
const forms = words.map((word) => word.text);

console.log(`ready in ${ready.toFixed(1)} ms; ${words.length} words`);
for (const [name, run] of [
  ['tagForms', () => tagger.tagForms(forms)],
  ['tag', () => tagger.tag(words)],
  ['segment and tag', () => tagger.tag(segmenter.segment(text))],
] as const) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    run();
    // The first rounds warm the engine up.
    if (round > 20) times.push(Number(process.hrtime.bigint() - start) / words.length);
  }
  report(name, times);
}

const [, , file] = process.argv;
if (file !== undefined) {
  const paragraphs = readFileSync(file, 'utf8')
    .split('\n')
    .map((paragraph) => segmenter.segment(paragraph).map((word) => word.text));
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const fresh = createTagger(bytes);
    const start = process.hrtime.bigint();
    let count = 0;
    for (const paragraph of paragraphs) count += fresh.tagForms(paragraph).length;
    times.push(Number(process.hrtime.bigint() - start) / count);
  }
  report(`tagForms on ${file}, once`, times);
}

function report(name: string, times: readonly number[]): void {
  const median = times.toSorted((left, right) => left - right)[times.length >> 1] ?? NaN;
  console.log(
    `${name}: ${median.toFixed(0)} ns a word, ${Math.round(1e9 / median)} words a second`,
  );
}
