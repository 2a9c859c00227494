/** What stops a run: an `AbortSignal`, in words that need no types of an environment. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** The same as an `AbortSignal` of this environment. */
export function toAbortSignal(stop: StopSignal): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(stop.reason);
  };
  if (stop.aborted) abort();
  else stop.addEventListener('abort', abort);
  return controller.signal;
}
