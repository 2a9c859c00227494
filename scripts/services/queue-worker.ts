import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import type { WorkerEvent } from '../../packages/corpus/src/queue.ts';
import { besideTests, SOURCE_OPTIONS } from '../../packages/corpus/test/source-worker.ts';

/** A worker in a process of its own. */
export interface StartedWorker {
  /** What it has told so far. */
  readonly events: readonly WorkerEvent[];
  /** The events of a type. */
  all<Type extends WorkerEvent['type']>(
    type: Type,
  ): readonly Extract<WorkerEvent, { readonly type: Type }>[];
  /** Waits until it has told so many events of a type. */
  until(type: WorkerEvent['type'], count?: number): Promise<void>;
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
  /** Ends it when it has finished what it is at. */
  end(): Promise<void>;
}

/** How a worker works. */
export interface StartWorkerOptions {
  /** A module beside the tests of the package; one without models where left out. */
  readonly reader?: string;
  readonly losses?: number;
  /** Long enough for a busy machine where nobody is to be lost. */
  readonly lostAfter?: number;
}

/** Starts one. */
export function startWorker(
  redis: string,
  { reader = 'light-worker.ts', lostAfter = 15_000, ...others }: StartWorkerOptions = {},
): StartedWorker {
  const options = JSON.stringify({ redis, reader, lostAfter, ...others });
  const child = spawn(
    process.execPath,
    [...SOURCE_OPTIONS, besideTests('work-process.ts'), options],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(child, 'exit');
  const events: WorkerEvent[] = [];
  createInterface(child.stdout).on('line', (line) => {
    events.push(JSON.parse(line) as WorkerEvent);
  });
  const all: StartedWorker['all'] = (type) =>
    events.filter((event): event is Extract<WorkerEvent, { type: typeof type }> => {
      return event.type === type;
    });
  return {
    events,
    all,
    until: (type, count = 1) => expect.poll(() => all(type).length).toBeGreaterThanOrEqual(count),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async end() {
      child.kill('SIGTERM');
      expect(await exited).toEqual([0, null]);
    },
  };
}
