/**
 * Prints how fast marks are restored, and how long the model takes to be ready:
 *
 *   tsx bench/marks.ts
 */
import { readFileSync } from 'node:fs';
import { countSyllables, foldMarks } from '@quocngu/text';
import { createMarkRestorer } from '../src/marks/create-mark-restorer.ts';

const ROUNDS = 201;

const root = new URL('../../../', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('packages/models/models/marks.bin', root)));
const seed = readFileSync(new URL('seeds/000_80b3f6d469e22f59.txt', root), 'utf8');
const [, , , , body = ''] = seed.split('\n');
const plain = foldMarks(body);
const half = body.replace(/\S+/g, (word, at: number) => (at % 2 === 0 ? word : foldMarks(word)));

const ready = measure(9, () => createMarkRestorer(bytes));
console.log(`ready in ${(ready / 1e6).toFixed(1)} ms`);
const restorer = createMarkRestorer(bytes);
const tasks: readonly (readonly [string, () => unknown])[] = [
  ['restore, no marks', () => restorer.restore(plain)],
  ['restore, half of the marks', () => restorer.restore(half)],
  ['restoreWithMap, no marks', () => restorer.restoreWithMap(plain)],
  ['suggest, no marks', () => restorer.suggest(plain)],
];
for (const [name, task] of tasks) {
  const rate = countSyllables(plain) / (measure(ROUNDS, task) / 1e9);
  console.log(`${name.padEnd(28)}${Math.round(rate).toLocaleString('en')} syllables a second`);
}

/** The median nanoseconds of a call, after as many calls to warm up. */
function measure(rounds: number, task: () => unknown): number {
  const times = Array.from({ length: rounds * 2 }, () => {
    const start = process.hrtime.bigint();
    task();
    return Number(process.hrtime.bigint() - start);
  });
  return times.slice(rounds).sort((left, right) => left - right)[rounds >> 1] ?? 0;
}
