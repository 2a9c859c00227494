import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStreamFile } from '../files/write-file.ts';
import type { SinkName } from '../sinks/sink.ts';
import { RUN_FILES } from './run-folder.ts';
import type { ShardSize } from './shard.ts';

/** What a run was started with, kept in its folder: all that its results depend on. */
export interface RunSettings {
  readonly version: 1;
  readonly paths: readonly string[];
  /** The folder that relative paths start from. */
  readonly from: string;
  readonly sinks: readonly SinkName[];
  readonly shardSize: ShardSize;
  readonly reference?: string;
}

/** Writes the settings of a new run. */
export function writeSettings(out: string, settings: RunSettings): Promise<void> {
  const text = `${JSON.stringify(settings, undefined, 2)}\n`;
  return writeStreamFile(join(out, RUN_FILES.settings), [new TextEncoder().encode(text)]);
}

/** Reads the settings of a run; `undefined` where the folder holds none. */
export async function readSettings(out: string): Promise<RunSettings | undefined> {
  try {
    return JSON.parse(await readFile(join(out, RUN_FILES.settings), 'utf8')) as RunSettings;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
