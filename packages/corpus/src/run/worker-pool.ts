import { createRequire } from 'node:module';
import { Piscina } from 'piscina';
import type { FailureReason, ShardAnswer, ShardResult, ShardTask } from './read-shard.ts';

/** The module that workers run, and how Node is started for it. */
export interface WorkerProgram {
  /** The path of a module that exports `readShard`. */
  readonly file: string;
  /** Options of Node, such as `--import`; those of the main thread where left out. */
  readonly execArgv?: readonly string[];
}

/** Workers that read shards. */
export interface WorkerPool {
  /** Reads a shard, and gives up a record that brings its worker down or stops it, twice. */
  readShard(task: Omit<ShardTask, 'given' | 'progress'>): Promise<ShardResult>;
  close(): Promise<void>;
}

/** Options of {@link createWorkerPool}. */
export interface WorkerPoolOptions {
  readonly workers: number;
  readonly program?: WorkerProgram;
  /** How long one record may take, in milliseconds; a minute where left out. */
  readonly recordTimeout: number | undefined;
  /** How much memory a worker may take for what it reads, in megabytes; 384 where left out. */
  readonly workerMemory: number | undefined;
  readonly signal?: AbortSignal;
}

/** Room for what has just been made; more makes the process larger and not faster. */
const YOUNG_MEGABYTES = 16;

/** How often a shard may fail outside of its records, where models are loaded and files written. */
const OTHER_FAILURES = 2;

/** Starts workers. */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  const { workers, recordTimeout = 60_000, workerMemory = 384, signal } = options;
  const { file, execArgv } = options.program ?? { file: resolveWorker() };
  const pool = new Piscina<ShardTask, ShardAnswer>({
    filename: file,
    name: 'readShard',
    minThreads: workers,
    maxThreads: workers,
    // With the limit of a whole process, each would let garbage lie until that is near.
    resourceLimits: {
      maxOldGenerationSizeMb: workerMemory,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  // What a worker dies of is told through its task.
  pool.on('error', () => undefined);

  /** Runs a task once; `undefined` where the worker ended or stood still, as `reason` then says. */
  async function attempt(
    task: ShardTask,
  ): Promise<{ readonly answer: ShardAnswer } | { readonly reason: FailureReason }> {
    const watch = watchProgress(task.progress, recordTimeout);
    const stop = signal === undefined ? watch.signal : AbortSignal.any([signal, watch.signal]);
    try {
      return { answer: await pool.run(task, { signal: stop }) };
    } catch {
      signal?.throwIfAborted();
      return { reason: watch.signal.aborted ? 'timed-out' : 'crashed' };
    } finally {
      watch.end();
    }
  }

  return {
    async readShard(task) {
      const given: Record<number, FailureReason> = {};
      const falls = new Map<number, number>();
      for (;;) {
        signal?.throwIfAborted();
        const progress = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
        Atomics.store(progress, 0, -1);
        const outcome = await attempt({ ...task, given, progress });
        if ('answer' in outcome) return takeResult(outcome.answer);
        const at = Atomics.load(progress, 0);
        const count = (falls.get(at) ?? 0) + 1;
        falls.set(at, count);
        const isRecord = at >= 0 && at < task.shard.records.length;
        if (isRecord && count >= 2) given[at] = outcome.reason;
        if (!isRecord && count > OTHER_FAILURES) {
          throw new Error(`the workers end before they have read or written anything`);
        }
      }
    },
    close: () => pool.destroy(),
  };
}

function takeResult(answer: ShardAnswer): ShardResult {
  if ('result' in answer) return answer.result;
  const { message, code } = answer.error;
  throw Object.assign(new Error(message), code === undefined ? {} : { code });
}

/** Aborts where the progress stands still at one record for too long. */
function watchProgress(
  progress: Int32Array,
  timeout: number,
): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  let last = -1;
  let since = Date.now();
  const timer = setInterval(() => {
    const at = Atomics.load(progress, 0);
    if (at !== last) {
      last = at;
      since = Date.now();
    } else if (at >= 0 && Date.now() - since > timeout) {
      controller.abort();
    }
  }, timeout / 8);
  return {
    signal: controller.signal,
    end: () => {
      clearInterval(timer);
    },
  };
}

/** The module of workers as this package publishes it. */
function resolveWorker(): string {
  return createRequire(import.meta.url).resolve('@quocngu/corpus/worker');
}
