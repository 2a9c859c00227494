import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addShard, NOTHING, readManifest, type RunSummary } from './manifest.ts';
import { readNotes } from './noted-shards.ts';
import { runError } from './run-error.ts';
import { RUN_FILES } from './run-folder.ts';
import { readSettings, type RunSettings } from './run-settings.ts';

/** What a run has given so far. */
export interface RunStatus extends RunSummary {
  /** Whether all of it is there. */
  readonly isComplete: boolean;
  /** What it was started with. */
  readonly settings: RunSettings;
}

/**
 * Tells what a run has given so far, also while it goes on. Nothing is changed.
 *
 * @param out - The folder of the run.
 * @returns What is finished. It rejects with a `RunError` where the folder holds no run.
 *
 * @example
 * ```ts no-run
 * import { readRunStatus } from '@quocngu/corpus';
 *
 * const { isComplete } = await readRunStatus('out/corpus');
 * isComplete; //=> true
 * ```
 */
export async function readRunStatus(out: string): Promise<RunStatus> {
  const settings = await readSettings(out);
  if (settings === undefined) throw runError('no-run', `${out} holds no run`);
  const text = await readFile(join(out, RUN_FILES.manifest), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const { shards, end } = readManifest(text);
  const noted = (await readNotes(out)) ?? [];
  const finished = new Map([...shards, ...noted.map((line) => [line.shard, line] as const)]);
  return {
    ...[...finished.values()].reduce(addShard, NOTHING),
    isComplete: end !== undefined,
    settings,
  };
}
