import { digestShard } from '../run/manifest.ts';
import { sourcesChanged } from '../run/run-error.ts';
import type { RunSettings } from '../run/run-settings.ts';
import type { Shard } from '../run/shard.ts';
import { isPlaceBefore } from '../sources/read-sources.ts';
import { openShards, type OpenShards } from './open-shards.ts';
import type { ShardJob } from './queue-jobs.ts';

/** Finds the records of shards. */
export interface ShardCursor {
  /** Rejects with a `RunError` where the sources are no longer those of the job. */
  readonly take: (job: ShardJob, settings: RunSettings) => Promise<Shard>;
  /** Closes the file that is open. The next shard opens one again. */
  readonly close: () => Promise<void>;
}

/** Sources that are open, and stand between two shards. */
interface Opened extends OpenShards {
  readonly out: string;
  /** Sets where the next shard is to begin. */
  readonly moveTo: (job: ShardJob) => void;
}

/**
 * Opens sources where a shard begins. They stay open, so that for shards that are asked for in their
 * order each file is read once; for one before, they are opened again. A shard is read at a time.
 */
export function createShardCursor(): ShardCursor {
  let opened: Opened | undefined;
  let busy: Promise<unknown> = Promise.resolve();

  /** Does one thing after the other. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = busy.then(work);
    busy = turn.catch(() => undefined);
    return turn;
  }

  async function close(): Promise<void> {
    const closing = opened;
    opened = undefined;
    await closing?.shards.return();
  }

  async function take(job: ShardJob, settings: RunSettings): Promise<Shard> {
    if (opened?.out === job.out && !isPlaceBefore(job.start, opened.next())) {
      const shard = await readNext(opened, job);
      if (shard !== undefined) return shard;
    }
    // What was open may have been listed before the sources changed to what they are to be.
    await close();
    opened = open(job, settings);
    const shard = await readNext(opened, job);
    if (shard !== undefined) return shard;
    await close();
    throw sourcesChanged(job.out);
  }

  return {
    take: (job, settings) => inTurn(() => take(job, settings)),
    close: () => inTurn(close),
  };
}

function open({ out, start: first }: ShardJob, settings: RunSettings): Opened {
  let start = first;
  return {
    out,
    ...openShards(settings, { start: () => start }),
    moveTo: (job) => {
      start = job.start;
    },
  };
}

/** The shard of a job; `undefined` where the sources say something else. */
async function readNext(opened: Opened, job: ShardJob): Promise<Shard | undefined> {
  opened.moveTo(job);
  const { value } = await opened.shards.next();
  if (value === undefined) return undefined;
  const shard = { ...value, index: job.shard };
  return digestShard(shard) === job.digest ? shard : undefined;
}
