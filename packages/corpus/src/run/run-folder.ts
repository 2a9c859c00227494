import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SinkName } from '../sinks/sink.ts';
import { SINKS } from '../sinks/sinks.ts';

/** Where the files of a run stand. */
export const RUN_FILES = { settings: 'run.json', manifest: 'manifest.ndjson' } as const;

/** The folder of what failed. */
const FAILURES = 'failures';

/** The path of a shard's file: `OUT/parquet/000012.parquet`. */
export function shardFile(out: string, sink: SinkName, index: number): string {
  return join(out, sink, `${shardName(index)}${SINKS[sink].ending}`);
}

/** The path of the file of what failed in a shard. */
export function failuresFile(out: string, index: number): string {
  return join(out, FAILURES, `${shardName(index)}.ndjson`);
}

const shardName = (index: number): string => String(index).padStart(6, '0');

/** Makes the folders of a run, and removes what was being written when an earlier run was stopped. */
export async function prepareFolders(out: string, sinks: readonly SinkName[]): Promise<void> {
  for (const name of [...sinks, FAILURES]) {
    const folder = join(out, name);
    await mkdir(folder, { recursive: true });
    const left = (await readdir(folder)).filter((file) => file.endsWith('.part'));
    for (const file of left) await rm(join(folder, file));
  }
}
