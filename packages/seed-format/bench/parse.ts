/**
 * How fast `parseSeed` reads bytes, against a bare `TextDecoder.decode` of the same bytes in the
 * same run. Rounds are interleaved and medians compared, so that a busy machine slows both.
 *
 * Run after a build: `pnpm run bench`.
 */
import { readFileSync } from 'node:fs';
import { parseSeed } from '@quocngu/seed-format';

/** What the project asks of the ratio. */
const LEAST_RATIO = 0.6;
const ROUNDS = 401;
const ROUND_MILLISECONDS = 2;

interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const seed = new Uint8Array(
  readFileSync(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url)),
);
const { document } = parseSeed(seed);
if (document === undefined) throw new Error('the seed was not read');

function createInput(name: string, body: string): Input {
  const rule = '-'.repeat(17);
  const { url, title } = document ?? { url: '', title: '' };
  const text = [url, rule, title, rule, body, rule, ''].join('\n');
  return { name, bytes: new TextEncoder().encode(text) };
}

const sentences = document.body.replaceAll(/(?<=[.!?]) /g, '\n');
const inputs: readonly Input[] = [
  { name: 'the seed, one line', bytes: seed },
  createInput('the same, a sentence a line', sentences),
  createInput('100 kB, one line', document.body.repeat(14)),
  createInput('100 kB, a sentence a line', `${sentences}\n`.repeat(14).trimEnd()),
];

/** Nanoseconds for one call, over a round of calls. */
function measure(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) run();
  return Number(process.hrtime.bigint() - start) / calls;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
}

let isSlow = false;
for (const { name, bytes } of inputs) {
  const decode = (): unknown => new TextDecoder().decode(bytes);
  const parse = (): unknown => parseSeed(bytes);
  const calls = Math.max(1, Math.round((ROUND_MILLISECONDS * 1e6) / measure(parse, 200)));
  const decodeTimes: number[] = [];
  const parseTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    decodeTimes.push(measure(decode, calls));
    parseTimes.push(measure(parse, calls));
  }
  const ratio = medianOf(decodeTimes) / medianOf(parseTimes);
  if (ratio < LEAST_RATIO) isSlow = true;
  console.log(
    `${name.padEnd(28)} decode ${(medianOf(decodeTimes) / 1e3).toFixed(1).padStart(7)} µs   ` +
      `parseSeed ${(medianOf(parseTimes) / 1e3).toFixed(1).padStart(7)} µs   ` +
      `ratio ${ratio.toFixed(2)}`,
  );
}
if (isSlow) {
  console.error(`parseSeed is below ${LEAST_RATIO} of the speed of TextDecoder.decode`);
  process.exitCode = 1;
}
