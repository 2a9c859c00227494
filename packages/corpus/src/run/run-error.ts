/** Why a run cannot be started, go on, or be asked. */
export type RunErrorCode =
  | 'in-use'
  | 'no-queue'
  | 'no-redis'
  | 'no-run'
  | 'no-table'
  | 'not-merged'
  | 'queue-lost'
  | 'sources-changed'
  | 'taken-over'
  | 'target-exists'
  | 'wrong-query'
  | 'wrong-source';

/** Thrown where a run cannot be started or go on. Its `code` says why. */
export interface RunError extends Error {
  readonly name: 'RunError';
  readonly code: RunErrorCode;
}

/** The error where a run goes on from other sources than it was begun with. */
export function sourcesChanged(out: string): RunError {
  return runError('sources-changed', `the sources are not those that ${out} was begun with`);
}

/** Makes such an error. */
export function runError(code: RunErrorCode, message: string): RunError {
  return Object.assign(new Error(message), { name: 'RunError', code } as const);
}

/**
 * Tells whether something that was thrown says why a run cannot be started or go on.
 *
 * @param error - What was thrown.
 * @returns Whether it is such an error.
 *
 * @example
 * ```ts
 * import { isRunError } from '@quocngu/corpus';
 *
 * isRunError(new Error('another')); //=> false
 * ```
 */
export function isRunError(error: unknown): error is RunError {
  return error instanceof Error && error.name === 'RunError';
}
