/**
 * Prints how fast names and titles are found, and how long the model takes to be ready:
 *
 *   tsx bench/names.ts
 */
import { readFileSync } from 'node:fs';
import { createNameRecognizer } from '../src/names/create-name-recognizer.ts';

const ROUNDS = 201;

const root = new URL('../../../', import.meta.url);
const bytes = new Uint8Array(readFileSync(new URL('packages/models/models/names.bin', root)));
const seed = readFileSync(new URL('seeds/000_80b3f6d469e22f59.txt', root), 'utf8');
const [, , , , body = ''] = seed.split('\n');

const first = process.hrtime.bigint();
const { recognize, recognizeTitles } = createNameRecognizer(bytes);
console.log(
  `ready in ${(Number(process.hrtime.bigint() - first) / 1e6).toFixed(1)} ms, the first time`,
);
const ready = measure(9, () => createNameRecognizer(bytes));
console.log(`ready in ${(ready / 1e6).toFixed(1)} ms, later`);
const names = recognize(body);
const tasks: readonly (readonly [string, () => unknown])[] = [
  ['recognize', () => recognize(body)],
  ['recognize, decomposed', () => recognize(body.normalize('NFD'))],
  ['recognizeTitles', () => recognizeTitles(body, names)],
];
for (const [name, task] of tasks) {
  const rate = Buffer.byteLength(body) / (measure(ROUNDS, task) / 1e3);
  console.log(`${name.padEnd(24)}${rate.toFixed(1)} MB/s`);
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
