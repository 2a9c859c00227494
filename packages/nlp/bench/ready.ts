/**
 * How long each model takes until it can be used: a new process imports its module, decodes and checks
 * it. Run after a build: `tsx bench/ready.ts`.
 */
import { execFileSync } from 'node:child_process';

const RUNS = 11;

const MODELS: readonly (readonly [string, string, string])[] = [
  ['words', 'createWordSegmenter', `segment('Hà Nội')`],
  ['tags', 'createTagger', `tagForms(['Hà Nội'])`],
  ['names', 'createNameRecognizer', `recognize('Hà Nội')`],
  ['marks', 'createMarkRestorer', `restore('Ha Noi')`],
];

for (const [kind, create, call] of MODELS) {
  const times = Array.from({ length: RUNS }, () => measure(kind, create, call));
  const [clock = '', processor = ''] = [0, 1].map((index) =>
    describe(times.map((time) => time[index] ?? NaN)),
  );
  console.log(`${kind}: ready in ${clock} ms; processor time ${processor} ms`);
}

/**
 * Milliseconds of a new process from the import of the model to the first answer, by the clock and of
 * the processor: on a busy machine the clock counts what others do, too.
 */
function measure(kind: string, create: string, call: string): readonly number[] {
  const program = `
    import { ${create} } from '@quocngu/nlp';
    const start = process.hrtime.bigint();
    const before = process.cpuUsage();
    const { loadModel } = await import('@quocngu/models/${kind}');
    ${create}(loadModel()).${call};
    const { user, system } = process.cpuUsage(before);
    const clock = Number(process.hrtime.bigint() - start) / 1e6;
    console.log(JSON.stringify([clock, (user + system) / 1e3]));`;
  const args = ['--input-type=module', '--eval', program];
  const output = execFileSync(process.execPath, args, { cwd: import.meta.dirname });
  return JSON.parse(output.toString()) as number[];
}

/** The least and the median: what else runs on a machine only adds. */
function describe(times: readonly number[]): string {
  const sorted = times.toSorted((left, right) => left - right);
  const [least = NaN, median = NaN] = [sorted[0], sorted[times.length >> 1]];
  return `${least.toFixed(0)} (median ${median.toFixed(0)})`;
}
