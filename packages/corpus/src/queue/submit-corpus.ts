import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from 'bullmq';
import { openManifest } from '../run/manifest.ts';
import { openNotes, readNotes } from '../run/noted-shards.ts';
import type { RunProgress } from '../run/progress.ts';
import { runError } from '../run/run-error.ts';
import { hasShardFiles, makeFolders, requireEmpty, RUN_FILES } from '../run/run-folder.ts';
import { withRunLock } from '../run/run-lock.ts';
import {
  isSameRun,
  readSettings,
  toSettings,
  writeSettings,
  type RunForm,
  type RunSettings,
} from '../run/run-settings.ts';
import type { QueueReport } from './merge-run.ts';
import { openRedis, type ConnectionEvent, type OpenRedis } from './open-redis.ts';
import { planRun } from './plan-run.ts';
import { submittedRun, type SubmittedRun } from './submitted-run.ts';
import { nameQueues, runJobId, shardJobId, type MergeJob } from './queue-jobs.ts';

/** Where a queue is. */
export interface QueueAddress {
  /** The address of Redis: `redis://user:password@host:6379/0`, or the path of its socket. */
  readonly redis: string;
  /** The name of the queue, for several in one Redis; `quocngu` where left out. */
  readonly queue?: string;
}

/** Options of {@link submitCorpus}. */
export interface SubmitCorpusOptions extends QueueAddress, RunForm {
  /** The folder of the results: empty, not there yet, or that of the same run. */
  readonly out: string;
  /** Told how far the sources are read. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Told where Redis cannot be reached for a while. */
  readonly onEvent?: (event: ConnectionEvent) => void;
}

/** How long Redis keeps what became of a run, in seconds. */
const KEPT = 7 * 24 * 60 * 60;

/** How often a job is tried that fails by an error, with pauses that double. */
const ATTEMPTS = { attempts: 3, backoff: { type: 'exponential', delay: 1000 } } as const;

/**
 * Gives a run to the workers of a queue, on many machines. Its results are those of `runCorpus`: the
 * same folder, the same files, byte for byte. Sources and folder must be where all machines see them
 * under the same names.
 *
 * The sources are read once here, to know the shards. What goes to Redis are places in files and
 * hashes, no text. A run that was submitted before and did not end is gone on with: what its folder
 * has is not done again, and what waits in the queue is not put there twice.
 *
 * @param paths - Files, folders or globs.
 * @param options - Where Redis is, where to, and in which forms.
 * @returns The run in the queue. It rejects with a `RunError` where the folder holds something else
 *   or is in use, where a source is a stream or has changed, where Redis cannot be reached or refuses,
 *   and where the packages `bullmq` and `ioredis` are not installed.
 *
 * @example
 * ```ts no-run
 * import { submitCorpus } from '@quocngu/corpus/queue';
 *
 * const run = await submitCorpus(['seeds'], { out: 'out/corpus', redis: 'redis://127.0.0.1:6379' });
 * const { isComplete } = await run.wait();
 * run.close();
 * isComplete; //=> true
 * ```
 */
export async function submitCorpus(
  paths: readonly string[],
  options: SubmitCorpusOptions,
): Promise<SubmittedRun> {
  const redis = await openRedis(options.redis, options.onEvent ?? (() => undefined));
  try {
    await mkdir(options.out, { recursive: true });
    const out = await realpath(options.out);
    const submitted = await withRunLock(out, () => submit(out, paths, options, redis));
    return submitted;
  } catch (error) {
    redis.close();
    if (!(error instanceof Error) || error.name !== 'ReplyError') throw error;
    throw runError('no-redis', `Redis refuses: ${error.message}`);
  }
}

async function submit(
  out: string,
  paths: readonly string[],
  options: SubmitCorpusOptions,
  { bullmq, client, close }: OpenRedis,
): Promise<SubmittedRun> {
  const settings = await findSettings(out, paths, options);
  const names = nameQueues(options.queue ?? 'quocngu');
  const id = runJobId(out, settings);
  const runs = new bullmq.Queue<MergeJob, QueueReport>(names.runs, { connection: client });
  runs.on('error', () => undefined);
  const run = { id, out, runs, close };

  const manifest = await openManifest(join(out, RUN_FILES.manifest));
  if (manifest.end !== undefined) {
    return submittedRun({ ...run, shards: manifest.end, finished: manifest.end });
  }
  const earlier = await runs.getJob(id);
  if (earlier !== undefined && !(await hasEnded(earlier))) {
    await openNotes(out);
    const { processed = 0 } = await earlier.getDependenciesCount();
    const { shards, todo } = earlier.data;
    return submittedRun({ ...run, shards, finished: shards - todo + processed });
  }

  const finished = new Map(manifest.shards);
  for (const note of (await readNotes(out)) ?? []) finished.set(note.shard, note);
  for (const line of finished.values()) {
    if (!(await hasShardFiles(out, settings.sinks, line))) finished.delete(line.shard);
  }
  const { shards, jobs } = await planRun(out, settings, finished, options.onProgress);
  await writeSettings(out, settings);
  await makeFolders(out, settings.sinks);
  await openNotes(out);
  await earlier?.remove();
  const flow = new bullmq.FlowProducer({ connection: client });
  flow.on('error', () => undefined);
  await flow.add({
    name: 'run',
    queueName: names.runs,
    data: { out, shards, todo: jobs.length } satisfies MergeJob,
    opts: {
      jobId: id,
      ...ATTEMPTS,
      removeOnComplete: { age: KEPT },
      removeOnFail: { age: KEPT },
    },
    children: jobs.map((job) => ({
      name: 'shard',
      queueName: names.shards,
      data: job,
      opts: {
        jobId: shardJobId(id, job),
        ...ATTEMPTS,
        // What became of it stands with the run; here it would stand in the way of another attempt.
        removeOnComplete: true,
        removeOnFail: true,
        ignoreDependencyOnFailure: true,
      },
    })),
  });
  return submittedRun({ ...run, shards, finished: shards - jobs.length });
}

async function hasEnded(job: Job): Promise<boolean> {
  const state = await job.getState();
  return state === 'completed' || state === 'failed';
}

/** The settings of the run in a folder, which must be what is asked for, or of a new one. */
async function findSettings(
  out: string,
  paths: readonly string[],
  form: RunForm,
): Promise<RunSettings> {
  const wanted = toSettings(paths, form);
  const settings = await readSettings(out);
  if (settings === undefined) {
    await requireEmpty(out);
    return wanted;
  }
  if (!isSameRun(settings, wanted)) {
    throw runError('target-exists', `${out} holds a run of other sources or forms`);
  }
  return settings;
}
