import { availableParallelism } from 'node:os';
import type { Job } from 'bullmq';
import { isRunError } from '../run/run-error.ts';
import { toAbortSignal, type StopSignal } from '../run/stop-signal.ts';
import { createWorkerPool, type WorkerProgram } from '../run/worker-pool.ts';
import { finishShardJob } from './finish-shard-job.ts';
import { readReason, writeReason } from './job-failure.ts';
import { mergeRun, type QueueReport, type ShardFailure } from './merge-run.ts';
import { openRedis, type ConnectionEvent } from './open-redis.ts';
import {
  nameQueues,
  shardOfJob,
  type MergeJob,
  type ShardJob,
  type ShardOutcome,
} from './queue-jobs.ts';
import { createShardCursor } from './shard-cursor.ts';
import type { QueueAddress } from './submit-corpus.ts';

/** What a worker tells. */
export type WorkerEvent =
  | ConnectionEvent
  /** It is connected, and waits for work. */
  | { readonly type: 'ready' }
  | {
      readonly type: 'shard-finished';
      readonly out: string;
      readonly shard: number;
      readonly records: number;
      readonly articles: number;
    }
  /** A shard failed; it is tried again unless `isLast`. */
  | ({
      readonly type: 'shard-failed';
      readonly out: string;
      readonly isLast: boolean;
    } & ShardFailure)
  /** The worker that did a shard gives no signs of life, and it is put back into the queue. */
  | { readonly type: 'shard-lost'; readonly shard: number }
  | { readonly type: 'run-ended'; readonly out: string; readonly report: QueueReport };

/** Options of {@link workCorpus}. */
export interface WorkCorpusOptions extends QueueAddress {
  /** How many shards are read at a time; one for each core where left out. */
  readonly concurrency?: number;
  /** After how many milliseconds without a sign a worker counts as lost; 30,000 where left out. */
  readonly lostAfter?: number;
  /** After how many lost workers a shard that brings down each is given up; 10 where left out. */
  readonly losses?: number;
  /** How long one record may take, in milliseconds; 60,000 where left out. */
  readonly recordTimeout?: number;
  /**
   * How much memory a worker may take for what it reads, in megabytes; 384 where left out. A record that
   * needs more ends its worker.
   */
  readonly workerMemory?: number;
  /** A module of your own that reads; see `createShardReader` of `@quocngu/corpus/worker`. */
  readonly worker?: WorkerProgram;
  /** Ends the work, such as an `AbortSignal` does, when what is begun is finished. */
  readonly signal?: StopSignal;
  /** Told what happens. */
  readonly onEvent?: (event: WorkerEvent) => void;
}

/**
 * Works for a queue until a signal ends it. Any number of processes on any number of machines may
 * do so; all of them see the sources and the folders of results under the same names.
 *
 * A shard whose worker is lost, by `kill -9` or a power cut, is finished by another. When Redis
 * cannot be reached for a while, the work at hand is finished, and the rest waits.
 *
 * @param options - Where Redis is, and how to work.
 * @returns When the signal has ended it. It rejects with a `RunError` where Redis cannot be reached, and
 *   where the packages `bullmq` and `ioredis` are not installed.
 *
 * @example
 * ```ts no-run
 * import { workCorpus } from '@quocngu/corpus/queue';
 *
 * const oneHour = AbortSignal.timeout(3_600_000);
 * const ended = await workCorpus({ redis: 'redis://127.0.0.1:6379', signal: oneHour });
 * ended; //=> undefined
 * ```
 */
export async function workCorpus(options: WorkCorpusOptions): Promise<void> {
  const { concurrency = availableParallelism(), lostAfter = 30_000, losses = 10 } = options;
  const tell = options.onEvent ?? (() => undefined);
  const signal = options.signal === undefined ? undefined : toAbortSignal(options.signal);
  signal?.throwIfAborted();
  const redis = await openRedis(options.redis, tell);
  const { Worker, UnrecoverableError } = redis.bullmq;
  const pool = createWorkerPool({
    workers: concurrency,
    recordTimeout: options.recordTimeout,
    workerMemory: options.workerMemory,
    ...(options.worker === undefined ? {} : { program: options.worker }),
  });
  const cursor = createShardCursor();

  const atWork = new Set<Promise<unknown>>();

  /** What cannot get better is not tried again. */
  async function carryOut<Result>(begin: () => Promise<Result>): Promise<Result> {
    const work = begin();
    atWork.add(work);
    try {
      return await work;
    } catch (error) {
      const reason = writeReason(error);
      throw isRunError(error) ? new UnrecoverableError(reason) : new Error(reason);
    } finally {
      atWork.delete(work);
    }
  }

  const names = nameQueues(options.queue ?? 'quocngu');
  const how = {
    connection: redis.client,
    lockDuration: lostAfter,
    stalledInterval: lostAfter,
    // It is given up at the loss behind so many.
    maxStalledCount: losses - 1,
  };
  const shards = new Worker<ShardJob, ShardOutcome>(
    names.shards,
    ({ data, stalledCounter }) =>
      carryOut(async () => {
        const line = await finishShardJob(data, { pool, cursor });
        return { line, losses: stalledCounter };
      }),
    { ...how, concurrency },
  );
  const runs = new Worker<MergeJob, QueueReport>(
    names.runs,
    (job) => carryOut(() => mergeJob(job)),
    how,
  );

  shards.on('completed', ({ data: { out, shard } }, { line: { records, articles } }) => {
    tell({ type: 'shard-finished', out, shard, records, articles });
  });
  shards.on('failed', (job, error) => {
    if (job === undefined) return;
    const { id = '', data, opts, attemptsMade } = job;
    const isLast = error instanceof UnrecoverableError || attemptsMade >= (opts.attempts ?? 1);
    tell({ type: 'shard-failed', out: data.out, isLast, ...readReason(id, error.message) });
  });
  shards.on('stalled', (id) => {
    tell({ type: 'shard-lost', shard: shardOfJob(id) });
  });
  shards.on('drained', () => {
    // What cannot be closed is told where it is used again.
    cursor.close().catch(() => undefined);
  });
  runs.on('completed', ({ data: { out } }, report) => {
    tell({ type: 'run-ended', out, report });
  });
  // The connection tells of itself, and a job that was lost to another is told there.
  for (const worker of [shards, runs]) worker.on('error', () => undefined);

  try {
    await Promise.all([shards.waitUntilReady(), runs.waitUntilReady()]);
    tell({ type: 'ready' });
    await untilAborted(signal);
    await Promise.all([shards.pause(true), runs.pause(true)]);
    while (atWork.size > 0) await Promise.allSettled(atWork);
    // Where Redis is gone, there is no one to take leave of.
    const isForced = !redis.isThere();
    await Promise.all([shards.close(isForced), runs.close(isForced)]);
  } finally {
    await cursor.close();
    await pool.close();
    redis.close();
  }
}

async function mergeJob(job: Job<MergeJob, QueueReport>): Promise<QueueReport> {
  const outcomes = Object.values(await job.getChildrenValues<ShardOutcome>());
  const failures = Object.entries(await job.getIgnoredChildrenFailures());
  return mergeRun(
    job.data,
    outcomes,
    failures.map(([key, reason]) => readReason(key, reason)),
  );
}

/** Without a signal, it never ends. */
function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve();
    });
    if (signal?.aborted === true) resolve();
  });
}
