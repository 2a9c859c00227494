import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnalysisMessage, AnalysisTasks, TaskName } from './protocol.ts';

/** How many of the models that are wanted have been loaded. */
export interface LoadingProgress {
  readonly loaded: number;
  readonly wanted: number;
}

/** What only one worker can do, because it keeps what was given to it before. */
const LIBRARY_TASKS: ReadonlySet<TaskName> = new Set<TaskName>(['index', 'search']);

/** Each reader has its own copy of the models, some 100 MB when all are open. */
const MOST_READERS = 4;

/** As many workers read articles at once. */
export const READERS: number = Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency));

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface StartedWorker {
  readonly worker: Worker;
  /** Those who wait for an answer, by the number of what they asked. */
  readonly waiting: Map<number, Waiting>;
}

const loading = signal<LoadingProgress | undefined>(undefined);

/** How far the models are that are being loaded; `undefined` while none is. */
export const modelLoading: ReadonlySignal<LoadingProgress | undefined> = loading;

const progress = new Map<StartedWorker, LoadingProgress>();
const readers = new Set<StartedWorker>();
let library: StartedWorker | undefined;
let lastNumber = 0;

/**
 * Has a worker do something; it is started when it is first needed. Searching has a worker of its own,
 * and waits for no article that is being read; the rest goes to the reader that has least to do.
 *
 * @returns What the task gives; rejected with what the worker says where it fails.
 */
export function analyse<Name extends TaskName>(
  task: Name,
  input: AnalysisTasks[Name]['input'],
  transfer: Transferable[] = [],
): Promise<AnalysisTasks[Name]['output']> {
  const { worker, waiting } = workerFor(task);
  const number = (lastNumber += 1);
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (output: unknown) => void, reject });
    worker.postMessage({ number, task, input }, transfer);
  });
}

function workerFor(task: TaskName): StartedWorker {
  if (LIBRARY_TASKS.has(task)) return (library ??= startWorker());
  const [idlest] = [...readers].sort((left, right) => left.waiting.size - right.waiting.size);
  if (idlest !== undefined && (idlest.waiting.size === 0 || readers.size >= READERS)) return idlest;
  const started = startWorker();
  readers.add(started);
  return started;
}

function startWorker(): StartedWorker {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const started: StartedWorker = { worker, waiting };
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisMessage>) => {
    if (data.type === 'loading') {
      setProgress(started, data);
      return;
    }
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.type === 'done') asked?.resolve(data.output);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener('error', (event) => {
    // The worker itself is broken: nobody who waits will hear from it, and the next one starts anew.
    const error = new Error(
      event.message === '' ? 'the worker could not be started' : event.message,
    );
    worker.terminate();
    readers.delete(started);
    if (library === started) library = undefined;
    setProgress(started, undefined);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return started;
}

/** The models of all workers count as one load. */
function setProgress(started: StartedWorker, state: LoadingProgress | undefined): void {
  if (state === undefined || state.loaded >= state.wanted) progress.delete(started);
  else progress.set(started, state);
  const all = [...progress.values()];
  const sum = (name: keyof LoadingProgress): number =>
    all.reduce((total, one) => total + one[name], 0);
  loading.value = all.length === 0 ? undefined : { loaded: sum('loaded'), wanted: sum('wanted') };
}
