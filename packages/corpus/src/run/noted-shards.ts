import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeStreamFile } from '../files/write-file.ts';
import type { ManifestShard } from './manifest.ts';
import { RUN_FILES, shardName } from './run-folder.ts';

/**
 * Makes the folder in which several machines note the shards that they have finished, a file each,
 * for no two could safely write one manifest. While it is there, the run is in a queue.
 */
export async function openNotes(out: string): Promise<void> {
  await mkdir(join(out, RUN_FILES.notes), { recursive: true });
}

/** Whether a run is in a queue. */
export async function isInQueue(out: string): Promise<boolean> {
  return (await stat(join(out, RUN_FILES.notes)).catch(undefinedWhereMissing)) !== undefined;
}

/** Notes a finished shard. It rejects where the run is no longer in a queue. */
export function noteShard(out: string, line: ManifestShard): Promise<void> {
  const text = `${JSON.stringify(line)}\n`;
  return writeStreamFile(noteFile(out, line.shard), [new TextEncoder().encode(text)]);
}

/** What was noted of a shard; `undefined` where nothing was. */
export async function readNote(out: string, shard: number): Promise<ManifestShard | undefined> {
  const text = await readFile(noteFile(out, shard), 'utf8').catch(undefinedWhereMissing);
  return text === undefined ? undefined : (JSON.parse(text) as ManifestShard);
}

/** What was noted, in the order of shards; `undefined` where the run is not in a queue. */
export async function readNotes(out: string): Promise<readonly ManifestShard[] | undefined> {
  const folder = join(out, RUN_FILES.notes);
  const names = await readdir(folder).catch(undefinedWhereMissing);
  if (names === undefined) return undefined;
  const notes: ManifestShard[] = [];
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) {
    const text = await readFile(join(folder, name), 'utf8').catch(undefinedWhereMissing);
    // The run may be finished meanwhile, by someone else.
    if (text !== undefined) notes.push(JSON.parse(text) as ManifestShard);
  }
  return notes;
}

/** Takes back what was noted of a shard. */
export async function removeNote(out: string, shard: number): Promise<void> {
  await rm(noteFile(out, shard), { force: true });
}

/** Takes the run out of the queue: whoever still works on it will fail. */
export async function closeNotes(out: string): Promise<void> {
  await rm(join(out, RUN_FILES.notes), { recursive: true, force: true });
}

function noteFile(out: string, shard: number): string {
  return join(out, RUN_FILES.notes, `${shardName(shard)}.json`);
}

function undefinedWhereMissing(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
}
