import { finishShard } from '../run/finish-shard.ts';
import type { ManifestShard } from '../run/manifest.ts';
import { isInQueue, noteShard, readNote } from '../run/noted-shards.ts';
import { runError } from '../run/run-error.ts';
import { readSettings } from '../run/run-settings.ts';
import type { WorkerPool } from '../run/worker-pool.ts';
import type { ShardJob } from './queue-jobs.ts';
import type { ShardCursor } from './shard-cursor.ts';

/** What the jobs of a worker have in common. */
export interface FinishShardJobOptions {
  readonly pool: WorkerPool;
  readonly cursor: ShardCursor;
}

/**
 * Does the job of a shard: finds its records, writes its files, and notes it as finished. Where that
 * was done before, it is not done again.
 *
 * It rejects with a `RunError` where the run is not there, was taken over, or has other sources, and
 * with the system's error where a file cannot be written.
 */
export async function finishShardJob(
  job: ShardJob,
  { pool, cursor }: FinishShardJobOptions,
): Promise<ManifestShard> {
  const { out, shard, digest } = job;
  const settings = await readSettings(out);
  if (settings === undefined) {
    throw runError('no-run', `${out} holds no run: the folder must be there on every machine`);
  }
  await requireInQueue(out);
  const note = await readNote(out, shard);
  if (note?.digest === digest) return note;
  try {
    const records = await cursor.take(job, settings);
    const line = await finishShard(records, { out, settings, pool });
    await noteShard(out, line);
    return line;
  } catch (error) {
    await requireInQueue(out);
    throw error;
  }
}

/** A run that goes on elsewhere has no place for notes any more. */
async function requireInQueue(out: string): Promise<void> {
  if (await isInQueue(out)) return;
  throw runError('taken-over', `${out} is no longer in the queue: another run went on with it`);
}
