/** A run in a process of its own, which the tests kill: `run|resume OUT SOURCE`. */
import { resumeCorpus, runCorpus } from '../src/run/run-corpus.ts';
import { sourceWorker } from './source-worker.ts';

const [command, out = '', source = ''] = process.argv.slice(2);
const options = {
  worker: sourceWorker('light-worker.ts'),
  workers: 1,
  onProgress: ({ shards }: { readonly shards: number }) => {
    process.stdout.write(`${shards}\n`);
  },
};
await (command === 'run'
  ? runCorpus([source], {
      ...options,
      out,
      sinks: ['conllu', 'ndjson', 'parquet', 'text'],
      recordsPerShard: 2,
    })
  : resumeCorpus(out, options));
