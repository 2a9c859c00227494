import type { JSX } from 'preact';
import { state } from '../address/current-state.ts';
import type { LocatedDiagnostic } from '../documents/opened-document.ts';
import { texts } from '../interface/interface-texts.ts';

/** Findings about a file, with their lines. The messages are those of the packages, in English. */
export function DiagnosticList({
  diagnostics,
}: {
  readonly diagnostics: readonly LocatedDiagnostic[];
}): JSX.Element | null {
  if (diagnostics.length === 0) return null;
  return (
    <ul class="diagnostics" lang="en">
      {diagnostics.map(({ code, severity, message, hint, line, column }, index) => (
        <li key={index} class={`diagnostic diagnostic-${severity}`}>
          <span class="diagnostic-place" lang={state.value.language}>
            {texts.value.severities[severity]}
            {line !== undefined && `, ${texts.value.line(line, column ?? 1)}`}:
          </span>{' '}
          {message} {hint} <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
