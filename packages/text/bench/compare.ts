import { readFileSync } from 'node:fs';

const ROUNDS = 201;
const ROUND_NANOSECONDS = 2e6;

/** A way to do a task, with the name that the table shows. */
export interface Contender {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** A text to work on. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** Paragraphs of news of several lengths, each composed and decomposed. */
export function readSamples(): readonly Sample[] {
  const seed = new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url);
  const [, , , , body = ''] = readFileSync(seed, 'utf8').split('\n');
  return [60, 600, 2000, body.length].flatMap((length) => {
    const text = body.slice(-length);
    return ['NFC', 'NFD'].map((form) => {
      // Through JSON, so that no string is a view of another one.
      const copy = JSON.parse(JSON.stringify(text.normalize(form))) as string;
      return { name: `${length} characters, ${form}`, text: copy };
    });
  });
}

/**
 * Prints, for each sample, the median nanoseconds a character of each contender, and how many times
 * as fast as the last one the first one is. Rounds are interleaved, so that a busy machine slows all.
 */
export function compare(
  title: string,
  contenders: readonly [Contender, ...Contender[]],
  samples: readonly Sample[],
): void {
  console.log(`\n${title}`);
  for (const { name, text } of samples) {
    const plans = contenders.map(({ run }) => {
      measure(run, text, 500);
      const calls = Math.ceil(ROUND_NANOSECONDS / measure(run, text, 500));
      return { run, calls, times: [] as number[] };
    });
    for (let round = 0; round < ROUNDS; round++) {
      for (const { run, calls, times } of plans) times.push(measure(run, text, calls));
    }
    const medians = plans.map(({ times }) => medianOf(times));
    const figures = medians.map((median, index) => {
      const contender = contenders[index]?.name ?? '';
      return `${contender} ${(median / text.length).toFixed(2)}`;
    });
    const ratio = (medians.at(-1) ?? NaN) / (medians[0] ?? NaN);
    console.log(`  ${name}: ${figures.join(', ')} ns a unit; ${ratio.toFixed(1)} times`);
  }
}

/** Nanoseconds for one call, over a number of calls. */
function measure(run: (text: string) => unknown, text: string, calls: number): number {
  let sink = 0;
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) sink += weigh(run(text));
  const time = Number(process.hrtime.bigint() - start);
  if (Number.isNaN(sink)) throw new Error('nothing came back');
  return time / calls;
}

/** Looks into a result, so that no part of the work can be put off. */
function weigh(result: unknown): number {
  if (typeof result === 'string') return result.length && result.charCodeAt(result.length >> 1);
  return Array.isArray(result) ? result.length : 0;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
}
