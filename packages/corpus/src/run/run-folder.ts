import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SinkName } from '../sinks/sink.ts';
import { SINKS } from '../sinks/sinks.ts';
import type { ManifestShard } from './manifest.ts';
import { runError } from './run-error.ts';

/** Where the files of a run stand. */
export const RUN_FILES = {
  settings: 'run.json',
  manifest: 'manifest.ndjson',
  lock: 'run.lock',
  notes: 'queue',
} as const;

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

/** What the files of a shard are called: `000012`. */
export function shardName(index: number): string {
  return String(index).padStart(6, '0');
}

/** Whether the files of a finished shard are there. */
export async function hasShardFiles(
  out: string,
  sinks: readonly SinkName[],
  { shard, articles, failed, problems }: ManifestShard,
): Promise<boolean> {
  const files = [
    ...(articles > 0 ? sinks.map((sink) => shardFile(out, sink, shard)) : []),
    ...(failed + problems > 0 ? [failuresFile(out, shard)] : []),
  ];
  for (const file of files) {
    const status = await stat(file).catch(() => undefined);
    if (status?.isFile() !== true) return false;
  }
  return true;
}

/** Makes the folder of a new run. It rejects with a `RunError` where it holds more than a lock. */
export async function requireEmpty(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const names = await readdir(out);
  if (names.some((name) => !name.startsWith(RUN_FILES.lock))) {
    throw runError('target-exists', `${out} is not empty`);
  }
}

/** Makes the folders of a run. */
export async function makeFolders(out: string, sinks: readonly SinkName[]): Promise<void> {
  for (const name of [...sinks, FAILURES]) await mkdir(join(out, name), { recursive: true });
}

/** Makes the folders of a run, and removes what was being written when an earlier run was stopped. */
export async function prepareFolders(out: string, sinks: readonly SinkName[]): Promise<void> {
  await makeFolders(out, sinks);
  for (const name of [...sinks, FAILURES]) {
    const folder = join(out, name);
    const left = (await readdir(folder)).filter((file) => file.endsWith('.part'));
    for (const file of left) await rm(join(folder, file));
  }
}
