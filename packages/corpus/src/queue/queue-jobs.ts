import { createHash } from 'node:crypto';
import type { ManifestShard } from '../run/manifest.ts';
import { shardName } from '../run/run-folder.ts';
import type { RunSettings } from '../run/run-settings.ts';
import type { SourcePlace } from '../sources/read-sources.ts';

/** A shard as a job: where the run stands and what of its sources is meant, never what they say. */
export interface ShardJob {
  /** The folder of the run, which all machines see under this name. */
  readonly out: string;
  readonly shard: number;
  /** Where in the sources its records begin. */
  readonly start: SourcePlace;
  /** How many records it has. */
  readonly records: number;
  /** The digest of its records, as the manifest has it: a worker must find the same. */
  readonly digest: string;
}

/** The end of a run as a job, which waits for those of its shards. */
export interface MergeJob {
  readonly out: string;
  /** How many shards the run has. */
  readonly shards: number;
  /** How many of them were not finished when it was submitted. */
  readonly todo: number;
}

/** What the job of a shard gives. */
export interface ShardOutcome {
  readonly line: ManifestShard;
  /** How many workers were lost over it. */
  readonly losses: number;
}

/** The names of the two queues: shards wait in one, and runs for their shards in the other. */
export function nameQueues(queue: string): { readonly shards: string; readonly runs: string } {
  return { shards: `${queue}-shards`, runs: `${queue}-runs` };
}

/** The same for the same run in the same folder, so that it is in the queue once. */
export function runJobId(out: string, settings: RunSettings): string {
  return `run-${digestOf([out, settings])}`;
}

/** The same for the same content of the same run, so that it is read once. */
export function shardJobId(runId: string, { shard, digest }: ShardJob): string {
  return `${shardName(shard)}-${digestOf([runId, digest])}`;
}

/** The number of the shard that a job has in its id, or in the key that Redis has it under. */
export function shardOfJob(key: string): number {
  return Number.parseInt(key.slice(key.lastIndexOf(':') + 1), 10);
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
