/**
 * `createWordSegmenter` against `Intl.Segmenter`, one call for a paragraph. Rounds are interleaved,
 * so that a busy machine slows all. Run after a build: `tsx bench/words.ts`.
 */
import { readFileSync } from 'node:fs';
import { loadModel } from '@quocngu/models/words';
import { createWordSegmenter } from '@quocngu/nlp';

const ROUNDS = 201;
const ROUND_UNITS = 40_000;

const segmenter = createWordSegmenter(loadModel());
const engine = new Intl.Segmenter('vi', { granularity: 'word' });
const into = new Int32Array(20_000);

const contenders: readonly (readonly [string, (text: string) => number])[] = [
  ['boundaries', (text) => segmenter.boundaries(text, into)],
  ['segment', (text) => segmenter.segment(text).length],
  ['Intl.Segmenter', countSegments],
];

for (const text of readParagraphs()) {
  const times = contenders.map(() => [] as number[]);
  const calls = Math.ceil(ROUND_UNITS / text.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, run]] of contenders.entries()) {
      const start = process.hrtime.bigint();
      for (let call = 0; call < calls; call++) run(text);
      const time = Number(process.hrtime.bigint() - start);
      // The first rounds warm the engine up.
      if (round > 20) times[index]?.push(time / calls / text.length);
    }
  }
  const medians = times.map((found) => found.toSorted((a, b) => a - b)[found.length >> 1] ?? NaN);
  const last = medians.at(-1) ?? NaN;
  const figures = contenders.map(([name], index) => {
    const median = medians[index] ?? NaN;
    return `${name} ${median.toFixed(1)} ns a unit (${(last / median).toFixed(1)} times)`;
  });
  console.log(`${text.length} units: ${figures.join(', ')}`);
}

/** Goes through the segments as users do, and looks at each. */
function countSegments(text: string): number {
  let count = 0;
  for (const { index, isWordLike } of engine.segment(text)) count += isWordLike ? 1 : index & 1;
  return count;
}

/** Paragraphs of news of several lengths, and one of them decomposed. */
function readParagraphs(): readonly string[] {
  const seed = new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
  const [, , , , body = ''] = readFileSync(seed, 'utf8').split('\n');
  const texts = [500, 1000, 2000, body.length].map((length) => body.slice(-length));
  // Through JSON, so that no string is a view of another one.
  return [...texts, body.normalize('NFD')].map(
    (text) => JSON.parse(JSON.stringify(text)) as string,
  );
}
