/**
 * `createWordSegmenter` against `Intl.Segmenter`, one call for a paragraph. Rounds are interleaved,
 * so that a busy machine slows all. Run after a build: `tsx bench/words.ts [FILE]`. With a file, its
 * text is segmented once through too, in paragraphs of 500 units: words seldom met again, from memory
 * that no cache holds.
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

for (const text of readParagraphs()) report(`${text.length} units`, [text]);

const [, , file] = process.argv;
if (file !== undefined) {
  const text = readFileSync(file, 'utf8');
  const pieces = Array.from({ length: Math.floor(text.length / 500) }, (_, index) =>
    copyOf(text.slice(index * 500, (index + 1) * 500)),
  );
  report(`${file}, 500 units`, pieces);
}

/** Times all on paragraphs, one after another and from the first again. */
function report(name: string, texts: readonly string[]): void {
  const times = contenders.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, [, run]] of contenders.entries()) {
      const from = round * 97;
      let units = 0;
      const start = process.hrtime.bigint();
      for (let call = 0; units < ROUND_UNITS; call++) {
        const text = texts[(from + call) % texts.length] ?? '';
        run(text);
        units += text.length;
      }
      const time = Number(process.hrtime.bigint() - start);
      // The first rounds warm the engine up.
      if (round > 20) times[index]?.push(time / units);
    }
  }
  const medians = times.map((found) => found.toSorted((a, b) => a - b)[found.length >> 1] ?? NaN);
  const last = medians.at(-1) ?? NaN;
  const figures = contenders.map(([contender], index) => {
    const median = medians[index] ?? NaN;
    return `${contender} ${median.toFixed(1)} ns a unit (${(last / median).toFixed(1)} times)`;
  });
  console.log(`${name}: ${figures.join(', ')}`);
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
  return [...texts, body.normalize('NFD')].map(copyOf);
}

/** A string that is no view of another one. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
