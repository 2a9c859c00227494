import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
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

/** What the results of a run depend on, beside its sources. */
export interface RunForm {
  /** The forms to write; `['parquet']` where left out. */
  readonly sinks?: readonly SinkName[];
  /** The day that incomplete dates count from, `YYYY-MM-DD`. */
  readonly reference?: string;
  /** How many records go into one file of results; 500 where left out. */
  readonly recordsPerShard?: number;
}

/** A shard ends here too, so that long records do not fill the memory. */
const CHARACTERS_PER_SHARD = 1_000_000;

/** The settings of a new run that starts from this folder. */
export function toSettings(
  paths: readonly string[],
  { sinks = ['parquet'], reference, recordsPerShard = 500 }: RunForm,
): RunSettings {
  return {
    version: 1,
    paths,
    from: process.cwd(),
    sinks: [...new Set(sinks)],
    shardSize: { records: recordsPerShard, characters: CHARACTERS_PER_SHARD },
    ...(reference === undefined ? {} : { reference }),
  };
}

/** Whether two runs give the same. Where from relative paths start matters only if there are any. */
export function isSameRun(one: RunSettings, other: RunSettings): boolean {
  const { from } = one;
  const isAnywhere = one.paths.every((path) => isAbsolute(path));
  return isDeepStrictEqual(one, isAnywhere ? { ...other, from } : other);
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
