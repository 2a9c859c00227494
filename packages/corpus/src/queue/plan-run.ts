import { stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { addShard, digestShard, NOTHING, type ManifestShard } from '../run/manifest.ts';
import { createProgress, type RunProgress } from '../run/progress.ts';
import { runError, sourcesChanged } from '../run/run-error.ts';
import type { RunSettings } from '../run/run-settings.ts';
import { openShards } from './open-shards.ts';
import type { ShardJob } from './queue-jobs.ts';

/** What of a run there is to do. */
export interface RunPlan {
  /** How many shards there are, with those that are finished. */
  readonly shards: number;
  readonly jobs: readonly ShardJob[];
}

/**
 * Reads the sources of a run, and makes a job of each shard that is not finished.
 *
 * It rejects with a `RunError` where a source is none that others can read, and where the finished
 * shards are of other sources.
 */
export async function planRun(
  out: string,
  settings: RunSettings,
  finished: ReadonlyMap<number, ManifestShard>,
  onProgress?: (progress: RunProgress) => void,
): Promise<RunPlan> {
  for (const path of settings.paths) await requireFile(path, settings.from);
  const progress = await createProgress(settings, onProgress);
  const { shards, next } = openShards(settings, { onBytes: progress.addBytes });
  const jobs: ShardJob[] = [];
  let summary = NOTHING;
  let start = next();
  for await (const shard of shards) {
    const { index, records, problems } = shard;
    const digest = digestShard(shard);
    const known = finished.get(index);
    if (known === undefined) {
      jobs.push({ out, shard: index, start, records: records.length, digest });
    } else if (known.digest !== digest) {
      throw sourcesChanged(out);
    }
    const counts = { records: records.length, problems: problems.length, articles: 0, failed: 0 };
    summary = addShard(summary, { type: 'shard', shard: index, digest, ...counts, ...known });
    progress.report(summary);
    start = next();
  }
  if ([...finished.keys()].some((shard) => shard >= summary.shards)) throw sourcesChanged(out);
  return { shards: summary.shards, jobs };
}

/** Standard input and pipes can be read once, and by one process. */
async function requireFile(path: string, from: string): Promise<void> {
  const status =
    path === '-'
      ? undefined
      : await stat(isAbsolute(path) ? path : join(from, path)).catch(() => 'missing' as const);
  // What is missing is a glob, or will be reported as it is in other runs.
  if (status === 'missing' || status?.isFile() === true || status?.isDirectory() === true) return;
  throw runError('wrong-source', `${path} cannot be read by several machines: write it to a file`);
}
