/** Why a run cannot be started, go on, or be asked. */
export type RunErrorCode =
  'no-run' | 'no-table' | 'other-folder' | 'sources-changed' | 'target-exists' | 'wrong-query';

/** Thrown where a run cannot be started or go on. Its `code` says why. */
export interface RunError extends Error {
  readonly name: 'RunError';
  readonly code: RunErrorCode;
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
