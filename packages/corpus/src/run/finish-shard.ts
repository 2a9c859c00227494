import { digestShard, type ManifestShard } from './manifest.ts';
import { sourcesChanged } from './run-error.ts';
import type { RunSettings } from './run-settings.ts';
import type { Shard } from './shard.ts';
import type { WorkerPool } from './worker-pool.ts';

/** What finishing a shard takes. */
export interface FinishShardOptions {
  readonly out: string;
  readonly settings: RunSettings;
  readonly pool: WorkerPool;
  /** The shard as an earlier run finished it; it is not done again, and must be the same. */
  readonly known?: ManifestShard | undefined;
}

/** Reads a shard and writes its files, and gives its line of the manifest. */
export async function finishShard(
  shard: Shard,
  { out, settings: { sinks, reference }, pool, known }: FinishShardOptions,
): Promise<ManifestShard> {
  const digest = digestShard(shard);
  if (known !== undefined) {
    if (known.digest !== digest) throw sourcesChanged(out);
    return known;
  }
  const result = await pool.readShard({
    shard,
    out,
    sinks,
    ...(reference === undefined ? {} : { reference }),
  });
  const { index, records, problems } = shard;
  return {
    type: 'shard',
    shard: index,
    records: records.length,
    problems: problems.length,
    ...result,
    digest,
  };
}
