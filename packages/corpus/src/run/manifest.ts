import { createHash } from 'node:crypto';
import { open, readFile, truncate, type FileHandle } from 'node:fs/promises';
import type { ShardResult } from './read-shard.ts';
import type { Shard } from './shard.ts';

/** What a run gave. */
export interface RunSummary {
  readonly records: number;
  readonly articles: number;
  /** Records that gave no article. */
  readonly failed: number;
  /** What of the sources could not be read. */
  readonly problems: number;
  readonly shards: number;
}

/** A finished shard, as a line of the manifest. */
export interface ManifestShard extends ShardResult {
  readonly type: 'shard';
  readonly shard: number;
  readonly records: number;
  readonly problems: number;
  /** SHA-256 of what the shard was made from: later runs must find the same there. */
  readonly digest: string;
}

/** The last line: all shards are there. */
export interface ManifestEnd {
  readonly type: 'end';
  readonly shards: number;
}

/** What a manifest says. */
export interface Manifest {
  readonly shards: ReadonlyMap<number, ManifestShard>;
  /** How many shards there are, once all are finished. */
  readonly end: number | undefined;
}

/** What a shard was made from, so that a changed source is noticed when a run goes on. */
export function digestShard({ records, problems }: Shard): string {
  const hash = createHash('sha256');
  for (const { file, record, document } of records) {
    hash.update(JSON.stringify([file, record, document?.url, document?.title, document?.body]));
  }
  for (const { file, code } of problems) hash.update(JSON.stringify([file, code]));
  return hash.digest('hex');
}

/**
 * Reads a manifest, and cuts off a last line that was not written to its end. A shard is finished
 * when its line is whole, and at no time before.
 */
export async function openManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole));
  return readManifest(whole);
}

/** Reads the whole lines of a manifest. */
export function readManifest(text: string): Manifest {
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ManifestEnd | ManifestShard);
  const shards = new Map<number, ManifestShard>();
  let end: number | undefined;
  for (const line of lines) {
    if (line.type === 'shard') shards.set(line.shard, line);
    else end = line.shards;
  }
  return { shards, end };
}

/** A whole manifest as text, which {@link readManifest} reads. */
export function stringifyManifest(lines: readonly (ManifestEnd | ManifestShard)[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Appends to a manifest. */
export interface ManifestWriter {
  append(line: ManifestEnd | ManifestShard): Promise<void>;
  close(): Promise<void>;
}

/** Opens a manifest for appending; a line is on the disk when its promise is fulfilled. */
export async function appendManifest(path: string): Promise<ManifestWriter> {
  const file: FileHandle = await open(path, 'a');
  return {
    async append(line) {
      await file.appendFile(stringifyManifest([line]));
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/** What a run has given before anything is finished. */
export const NOTHING: RunSummary = { records: 0, articles: 0, failed: 0, problems: 0, shards: 0 };

/** Adds what a shard gave. */
export function addShard(summary: RunSummary, shard: ManifestShard): RunSummary {
  return {
    records: summary.records + shard.records,
    articles: summary.articles + shard.articles,
    failed: summary.failed + shard.failed,
    problems: summary.problems + shard.problems,
    shards: summary.shards + 1,
  };
}
