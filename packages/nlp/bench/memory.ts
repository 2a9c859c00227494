/**
 * The resident memory of a process that segments 100 MB, a paragraph at a time, and the time that it
 * takes to be ready. Run after a build: `tsx bench/memory.ts`, or, without the memory of tsx itself,
 * `node --import tsx bench/memory.ts`.
 */
import { readFileSync } from 'node:fs';
import { createWordSegmenter } from '@quocngu/nlp';

const BYTES = 100_000_000;

const file = new URL('../../models/models/words.bin', import.meta.url);
const seed = new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
const [, , , , body = ''] = readFileSync(seed, 'utf8').split('\n');
const bytes = new Uint8Array(readFileSync(file));

const start = process.hrtime.bigint();
const segmenter = createWordSegmenter(bytes);
console.log(`ready in ${millisecondsSince(start).toFixed(0)} ms`);

const into = new Int32Array(body.length * 2);
const size = Buffer.byteLength(body);
let words = 0;
let largest = 0;
const begin = process.hrtime.bigint();
for (let done = 0; done < BYTES; done += size) {
  // A new string each time, as from a file.
  const text = `${body}${done}`;
  words += segmenter.boundaries(text, into) / 2;
  largest = Math.max(largest, process.memoryUsage.rss());
}
const seconds = millisecondsSince(begin) / 1000;
console.log(`${words} words, ${(BYTES / 1e6 / seconds).toFixed(0)} MB a second`);
console.log(`at most ${(largest / 1e6).toFixed(0)} MB resident`);

function millisecondsSince(time: bigint): number {
  return Number(process.hrtime.bigint() - time) / 1e6;
}
