/** A worker in a process of its own, which the tests kill: told how by JSON. Tells events as JSON. */
import { workCorpus, type WorkCorpusOptions } from '../src/queue.ts';
import { sourceWorker } from './source-worker.ts';

const { reader, ...options } = JSON.parse(process.argv[2] ?? '') as WorkCorpusOptions & {
  readonly reader: string;
};
const controller = new AbortController();
process.once('SIGTERM', () => {
  controller.abort();
});
await workCorpus({
  ...options,
  worker: sourceWorker(reader),
  concurrency: 1,
  signal: controller.signal,
  onEvent: (event) => {
    process.stdout.write(`${JSON.stringify(event)}\n`);
  },
});
