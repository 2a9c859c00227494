import type { JSX } from 'preact';
import { texts } from './interface-texts.ts';

/** Says that something failed, and why. */
export function Failure({ error }: { readonly error: unknown }): JSX.Element {
  return (
    <p class="notice notice-error" role="alert">
      {texts.value.failed} {error instanceof Error ? error.message : String(error)}
    </p>
  );
}
