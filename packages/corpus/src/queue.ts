export type { QueueReport, ShardFailure } from './queue/merge-run.ts';
export type { ConnectionEvent } from './queue/open-redis.ts';
export {
  submitCorpus,
  type QueueAddress,
  type SubmitCorpusOptions,
} from './queue/submit-corpus.ts';
export type { QueueProgress, SubmittedRun, WaitOptions } from './queue/submitted-run.ts';
export { workCorpus, type WorkCorpusOptions, type WorkerEvent } from './queue/work-corpus.ts';
