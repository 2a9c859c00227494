import { setTimeout as wait } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { readRunStatus } from '../run/read-status.ts';
import { runError } from '../run/run-error.ts';
import { toAbortSignal, type StopSignal } from '../run/stop-signal.ts';
import { readReason } from './job-failure.ts';
import type { QueueReport } from './merge-run.ts';
import type { MergeJob } from './queue-jobs.ts';

/** How far a run in a queue is. */
export interface QueueProgress {
  readonly shards: number;
  /** Shards that are finished, with those of earlier runs. */
  readonly finished: number;
  /** Shards that failed for good. */
  readonly failed: number;
  /** How many workers there are; left out where Redis does not tell. */
  readonly workers?: number;
}

/** Options of the method `wait` of a {@link SubmittedRun}. */
export interface WaitOptions {
  /** Stops waiting, such as an `AbortSignal` does; the queue goes on. */
  readonly signal?: StopSignal;
  /** Told about every second. */
  readonly onProgress?: (progress: QueueProgress) => void;
}

/** A run that is in a queue. */
export interface SubmittedRun {
  readonly shards: number;
  /** Shards that were finished when it was submitted. */
  readonly finished: number;
  /**
   * Waits for its end. It rejects with a `RunError` where the queue no longer knows the run
   * (`queue-lost`) or could not end it (`not-merged`): then it can be submitted again.
   */
  readonly wait: (options?: WaitOptions) => Promise<QueueReport>;
  /** Leaves the queue, which goes on. */
  readonly close: () => void;
}

/** How often those who wait look, in milliseconds. */
const LOOK = 1000;

/** What is known of a run in a queue. */
export interface RunInQueue {
  readonly id: string;
  readonly out: string;
  readonly shards: number;
  readonly finished: number;
  readonly runs: Queue<MergeJob, QueueReport>;
  readonly close: () => void;
}

/** A run that is in a queue, to wait for it. */
export function submittedRun({ id, out, shards, finished, runs, close }: RunInQueue): SubmittedRun {
  /** What became of the run; `undefined` while it goes on. */
  async function look(tell: WaitOptions['onProgress']): Promise<QueueReport | undefined> {
    // In this order: what a job gave is there when its state says so.
    const state = await runs.getJobState(id);
    const job = await runs.getJob(id);
    if (job === undefined) return (await findEnd(out)) ?? rejectLost(out);
    const hasEnded = state === 'completed' || state === 'failed';
    if (state === 'completed' && job.returnvalue.isComplete) return job.returnvalue;
    // A run that the queue did not complete may have gone on elsewhere, and be complete by now.
    const end = hasEnded || finished === shards ? await findEnd(out) : undefined;
    if (end !== undefined) return end;
    if (state === 'completed') return job.returnvalue;
    if (state === 'failed') {
      const { code, message } = readReason(id, job.failedReason);
      throw runError('not-merged', `${out} could not be completed: ${message} (${code})`);
    }
    if (tell !== undefined) {
      const { processed = 0, ignored = 0 } = await job.getDependenciesCount();
      const workers = await runs.getWorkersCount().catch(() => undefined);
      tell({
        shards,
        finished: shards - job.data.todo + processed,
        failed: ignored,
        ...(workers === undefined ? {} : { workers }),
      });
    }
    return undefined;
  }

  return {
    shards,
    finished,
    async wait({ signal: stop, onProgress } = {}) {
      const signal = stop === undefined ? undefined : toAbortSignal(stop);
      signal?.addEventListener('abort', close);
      for (;;) {
        try {
          const report = await look(onProgress);
          if (report !== undefined) return report;
          await wait(LOOK, undefined, signal === undefined ? {} : { signal });
        } catch (error) {
          signal?.throwIfAborted();
          throw error;
        }
      }
    },
    close,
  };
}

/** What a run gave that is complete, as its folder says it; `undefined` where it is not. */
async function findEnd(out: string): Promise<QueueReport | undefined> {
  const { isComplete, ...status } = await readRunStatus(out);
  if (!isComplete) return undefined;
  const { records, articles, failed, problems, shards } = status;
  return { records, articles, failed, problems, shards, isComplete, failures: [], recovered: [] };
}

function rejectLost(out: string): never {
  throw runError(
    'queue-lost',
    `Redis no longer knows the run of ${out}: submit it again, and it goes on`,
  );
}
