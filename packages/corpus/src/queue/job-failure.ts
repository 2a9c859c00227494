import { isRunError } from '../run/run-error.ts';
import type { ShardFailure } from './merge-run.ts';
import { shardOfJob } from './queue-jobs.ts';

/** How a job says why it failed: `sources-changed: the sources are not …`, `ENOSPC: no space …`. */
export function writeReason(error: unknown): string {
  if (isRunError(error)) return `${error.code}: ${error.message}`;
  if (!(error instanceof Error)) return String(error);
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined || message.startsWith(`${code}: `) ? message : `${code}: ${message}`;
}

/** What BullMQ says of a job over which too many workers were lost. */
const LOST = 'job stalled more than allowable limit';

/** Reads why a job failed. `key` is its id, or what Redis has it under. */
export function readReason(key: string, reason: string): ShardFailure {
  const shard = shardOfJob(key);
  if (reason === LOST) {
    return { shard, code: 'lost', message: 'each worker that did it was lost' };
  }
  const [, code = 'failed', message = reason] =
    /^([a-z][a-z-]*|[A-Z][A-Z\d_]*): (.*)$/s.exec(reason) ?? [];
  return { shard, code, message };
}
