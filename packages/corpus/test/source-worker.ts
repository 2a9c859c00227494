import { fileURLToPath } from 'node:url';
import type { WorkerProgram } from '../src/run/worker-pool.ts';

/** Options with which Node runs the source. */
export const SOURCE_OPTIONS: readonly string[] = [
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=@quocngu/source',
];

/** Workers that run the source, not what was built of it. */
export function sourceWorker(file = '../src/worker.ts'): WorkerProgram {
  return { file: besideTests(file), execArgv: SOURCE_OPTIONS };
}

/** A file beside the tests. */
export const besideTests = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
