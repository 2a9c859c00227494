import { join } from 'node:path';
import {
  addShard,
  NOTHING,
  openManifest,
  stringifyManifest,
  type ManifestShard,
  type RunSummary,
} from '../run/manifest.ts';
import { writeStreamFile } from '../files/write-file.ts';
import { closeNotes, readNotes, removeNote } from '../run/noted-shards.ts';
import { runError } from '../run/run-error.ts';
import { hasShardFiles, prepareFolders, RUN_FILES } from '../run/run-folder.ts';
import { withRunLock } from '../run/run-lock.ts';
import { readSettings, type RunSettings } from '../run/run-settings.ts';
import type { MergeJob, ShardOutcome } from './queue-jobs.ts';

/** A shard that the queue did not finish. */
export interface ShardFailure {
  readonly shard: number;
  /**
   * Why: `lost` where too many workers were lost over it, `missing` where its files are not there,
   * the code of a `RunError` or of the system, or `failed`.
   */
  readonly code: string;
  /** What is the matter, for people. */
  readonly message: string;
}

/** What a run in a queue gave. */
export interface QueueReport extends RunSummary {
  /** Whether all of it is there; else `failures` says what is not, and it can be submitted again. */
  readonly isComplete: boolean;
  readonly failures: readonly ShardFailure[];
  /** Shards that others finished after their worker was lost, and how many were lost over each. */
  readonly recovered: readonly { readonly shard: number; readonly losses: number }[];
}

/** The longest that another may hold the folder, or a lock outlive a process that was killed. */
const PATIENCE = 120_000;

/**
 * Ends a run: where all shards are there, writes the manifest, and takes the run out of the queue.
 *
 * @param outcomes - What the jobs of the run gave. Shards finished earlier are among the notes.
 * @param failures - The jobs that failed.
 */
export function mergeRun(
  { out, shards }: MergeJob,
  outcomes: readonly ShardOutcome[],
  failures: readonly ShardFailure[],
): Promise<QueueReport> {
  const recovered = outcomes
    .filter(({ losses }) => losses > 0)
    .map(({ line: { shard }, losses }) => ({ shard, losses }))
    .sort((a, b) => a.shard - b.shard);
  const merge = async (): Promise<QueueReport> => {
    const settings = await readSettings(out);
    if (settings === undefined) throw runError('no-run', `${out} holds no run`);
    const manifest = await openManifest(join(out, RUN_FILES.manifest));
    const notes = (await readNotes(out)) ?? [];
    const found = new Map([
      ...manifest.shards,
      ...notes.map((note) => [note.shard, note] as const),
    ]);
    const lines = [...found.values()].sort((a, b) => a.shard - b.shard);
    const missing =
      manifest.end === undefined ? await findMissing(out, settings, shards, found, failures) : [];
    const summary = lines.reduce(addShard, NOTHING);
    if (missing.length > 0) {
      for (const { shard } of missing) await removeNote(out, shard);
      return { ...summary, isComplete: false, failures: missing, recovered };
    }
    if (manifest.end === undefined) {
      await prepareFolders(out, settings.sinks);
      const text = stringifyManifest([...lines, { type: 'end', shards }]);
      await writeStreamFile(join(out, RUN_FILES.manifest), [new TextEncoder().encode(text)]);
    }
    await closeNotes(out);
    return { ...summary, isComplete: true, failures: [], recovered };
  };
  return withRunLock(out, merge, { patience: PATIENCE });
}

/** The shards that are not there, each with the reason. */
async function findMissing(
  out: string,
  { sinks }: RunSettings,
  shards: number,
  found: ReadonlyMap<number, ManifestShard>,
  failures: readonly ShardFailure[],
): Promise<readonly ShardFailure[]> {
  const reasons = new Map(failures.map((failure) => [failure.shard, failure]));
  const missing: ShardFailure[] = [];
  for (let shard = 0; shard < shards; shard += 1) {
    const line = found.get(shard);
    const isThere = line !== undefined && (await hasShardFiles(out, sinks, line));
    if (isThere) continue;
    const message = `its files are not in ${out}`;
    missing.push(reasons.get(shard) ?? { shard, code: 'missing', message });
  }
  return missing;
}
