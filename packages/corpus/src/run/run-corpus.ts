import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readSources } from '../sources/read-sources.ts';
import type { SourceLimits } from '../sources/limits.ts';
import { addShard, appendManifest, NOTHING, openManifest, type RunSummary } from './manifest.ts';
import { finishShard } from './finish-shard.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { closeNotes, readNotes } from './noted-shards.ts';
import { createProgress, type RunProgress } from './progress.ts';
import { readRunStatus } from './read-status.ts';
import { sourcesChanged } from './run-error.ts';
import { prepareFolders, requireEmpty, RUN_FILES } from './run-folder.ts';
import { withRunLock } from './run-lock.ts';
import { toSettings, writeSettings, type RunForm, type RunSettings } from './run-settings.ts';
import { cutShards } from './shard.ts';
import { toAbortSignal, type StopSignal } from './stop-signal.ts';
import { createWorkerPool, type WorkerProgram } from './worker-pool.ts';

/** How a run is carried out; its results do not depend on this. */
export interface ResumeCorpusOptions {
  /** How many workers; one for each core where left out. */
  readonly workers?: number;
  /** Whether shards are noted in their order; else as soon as they are finished. */
  readonly ordered?: boolean;
  /** Stops the run, such as an `AbortSignal` does; it can go on later. */
  readonly signal?: StopSignal;
  /** Told each time that a shard is finished. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** What the path `-` means. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Guards against sources that are made to exhaust the machine. */
  readonly limits?: SourceLimits;
  /** How long one record may take, in milliseconds; 60,000 where left out. */
  readonly recordTimeout?: number;
  /**
   * How much memory a worker may take for what it reads, in megabytes; 384 where left out. A record that
   * needs more ends its worker.
   */
  readonly workerMemory?: number;
  /** A module of your own that workers run; see `createShardReader` of `@quocngu/corpus/worker`. */
  readonly worker?: WorkerProgram;
}

/** Options of {@link runCorpus}. */
export interface RunCorpusOptions extends ResumeCorpusOptions, RunForm {
  /** The folder of the results; it must be empty or not exist. */
  readonly out: string;
}

/**
 * Reads all seeds of the sources into articles, on several cores, and writes them into a folder.
 *
 * The records are cut into shards; for each there is one file of each form (`parquet/000000.parquet`)
 * and, where records failed or sources could not be read, `failures/000000.ndjson`. A file has its
 * name only when it is whole and on the disk, and `manifest.ndjson` names the shards that are
 * finished. A run that was stopped, in whatever way, goes on with `resumeCorpus`, and ends with the
 * files that it would have had undisturbed.
 *
 * @param paths - Files, folders, globs, or `-` for standard input.
 * @param options - Where to, in which forms, and how.
 * @returns What the run gave. It rejects with a `RunError` where the folder is not empty or in use, with the
 *   reason of the signal where that stops it, and with the system's error where a file cannot be
 *   written.
 *
 * @example
 * ```ts no-run
 * import { runCorpus } from '@quocngu/corpus';
 *
 * const { failed } = await runCorpus(['seeds'], { out: 'out/corpus', sinks: ['parquet', 'text'] });
 * failed; //=> 0
 * ```
 */
export async function runCorpus(
  paths: readonly string[],
  options: RunCorpusOptions,
): Promise<RunSummary> {
  const { out } = options;
  await requireEmpty(out);
  return withRunLock(out, async () => {
    await requireEmpty(out);
    const settings = toSettings(paths, options);
    await writeSettings(out, settings);
    return carryOut(out, settings, options);
  });
}

/**
 * Goes on with a run that was stopped, or does nothing where it is complete. The sources are read
 * again from the beginning, and must be the same; what is finished is not done again. A run that is
 * in a queue is taken out of it: what its workers finished stays, and they do no more of it.
 *
 * @param out - The folder of the run.
 * @param options - How; this may differ from before.
 * @returns What the whole run gave. It rejects as `runCorpus` does, and with a `RunError` where the
 *   folder holds no run, or the sources have changed.
 *
 * @example
 * ```ts no-run
 * import { resumeCorpus } from '@quocngu/corpus';
 *
 * const { failed } = await resumeCorpus('out/corpus');
 * failed; //=> 0
 * ```
 */
export async function resumeCorpus(
  out: string,
  options: ResumeCorpusOptions = {},
): Promise<RunSummary> {
  const { isComplete, settings, ...summary } = await readRunStatus(out);
  // Nothing is written, also where nothing could be.
  if (isComplete) return summary;
  return withRunLock(out, () => carryOut(out, settings, options));
}

async function carryOut(
  out: string,
  settings: RunSettings,
  options: ResumeCorpusOptions,
): Promise<RunSummary> {
  const { workers = availableParallelism(), ordered = false } = options;
  const signal = options.signal === undefined ? undefined : toAbortSignal(options.signal);
  signal?.throwIfAborted();
  const manifestPath = join(out, RUN_FILES.manifest);
  const { shards, end } = await openManifest(manifestPath);
  if (end !== undefined) {
    return [...shards.values()].reduce(addShard, NOTHING);
  }
  const finished = new Map(shards);
  let summary = NOTHING;
  const notes = (await readNotes(out)) ?? [];
  const progress = await createProgress(settings, options.onProgress);
  const pool = createWorkerPool({
    workers,
    recordTimeout: options.recordTimeout,
    workerMemory: options.workerMemory,
    ...(options.worker === undefined ? {} : { program: options.worker }),
    ...(signal === undefined ? {} : { signal }),
  });
  const manifest = await appendManifest(manifestPath);
  try {
    for (const line of notes) {
      if (!finished.has(line.shard)) await manifest.append(line);
      finished.set(line.shard, line);
    }
    await closeNotes(out);
    await prepareFolders(out, settings.sinks);
    const found = readSources(settings.paths, {
      ...options,
      from: settings.from,
      onBytes: progress.addBytes,
    });
    const lines = mapConcurrently(
      cutShards(found, settings.shardSize),
      (shard) => finishShard(shard, { out, settings, pool, known: finished.get(shard.index) }),
      // One waits for each worker, so that none waits for the source.
      { limit: workers * 2, isOrdered: ordered },
    );
    for await (const line of lines) {
      if (!finished.has(line.shard)) await manifest.append(line);
      summary = addShard(summary, line);
      progress.report(summary);
    }
    if ([...finished.keys()].some((shard) => shard >= summary.shards)) throw sourcesChanged(out);
    await manifest.append({ type: 'end', shards: summary.shards });
    return summary;
  } finally {
    await manifest.close();
    await pool.close();
  }
}
