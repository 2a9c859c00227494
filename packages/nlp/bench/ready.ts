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
  const sorted = times.toSorted((left, right) => left - right);
  const [median = NaN, slowest = NaN] = [sorted[RUNS >> 1], sorted.at(-1)];
  console.log(`${kind}: ready in ${median.toFixed(0)} ms, at most ${slowest.toFixed(0)} ms`);
}

/** Milliseconds of a new process from the import of the model to the first answer. */
function measure(kind: string, create: string, call: string): number {
  const program = `
    import { ${create} } from '@quocngu/nlp';
    const start = process.hrtime.bigint();
    const { loadModel } = await import('@quocngu/models/${kind}');
    ${create}(loadModel()).${call};
    console.log(Number(process.hrtime.bigint() - start) / 1e6);`;
  const args = ['--input-type=module', '--eval', program];
  return Number(execFileSync(process.execPath, args, { cwd: import.meta.dirname }).toString());
}
