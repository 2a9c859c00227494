import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnalysisMessage, AnalysisTasks, TaskName } from './protocol.ts';

/** How many of the models that are wanted have been loaded. */
export interface LoadingProgress {
  readonly loaded: number;
  readonly wanted: number;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

const loading = signal<LoadingProgress | undefined>(undefined);

/** How far the models are that are being loaded; `undefined` while none is. */
export const modelLoading: ReadonlySignal<LoadingProgress | undefined> = loading;

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastNumber = 0;

/**
 * Has the worker do something; it is started when it is first needed.
 *
 * @returns What the task gives; rejected with what the worker says where it fails.
 */
export function analyse<Name extends TaskName>(
  task: Name,
  input: AnalysisTasks[Name]['input'],
  transfer: Transferable[] = [],
): Promise<AnalysisTasks[Name]['output']> {
  worker ??= startWorker();
  const started = worker;
  const number = (lastNumber += 1);
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: resolve as (output: unknown) => void, reject });
    started.postMessage({ number, task, input }, transfer);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<AnalysisMessage>) => {
    if (data.type === 'loading') {
      loading.value = data.loaded < data.wanted ? data : undefined;
      return;
    }
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.type === 'done') asked?.resolve(data.output);
    else asked?.reject(new Error(data.message));
  });
  started.addEventListener('error', (event) => {
    // The worker itself is broken: nobody who waits will hear from it, and the next one starts anew.
    const error = new Error(
      event.message === '' ? 'the worker could not be started' : event.message,
    );
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    started.terminate();
    worker = undefined;
    loading.value = undefined;
  });
  return started;
}
