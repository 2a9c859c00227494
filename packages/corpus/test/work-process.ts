/** A worker in a process of its own, which the tests kill: `REDIS READER LOSSES`. Tells events as JSON. */
import { workCorpus } from '../src/queue.ts';
import { sourceWorker } from './source-worker.ts';

const [redis = '', reader = '', losses] = process.argv.slice(2);
const controller = new AbortController();
process.once('SIGTERM', () => {
  controller.abort();
});
await workCorpus({
  redis,
  worker: sourceWorker(reader),
  concurrency: 1,
  lostAfter: 1000,
  ...(losses === undefined ? {} : { losses: Number(losses) }),
  signal: controller.signal,
  onEvent: (event) => {
    process.stdout.write(`${JSON.stringify(event)}\n`);
  },
});
