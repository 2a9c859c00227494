import type { JSX } from 'preact';
import { state } from '../address/current-state.ts';
import type { LocatedDiagnostic } from '../documents/opened-document.ts';
import { explainFinding } from '../interface/explain-finding.ts';
import { texts } from '../interface/interface-texts.ts';

/** Findings about a file, with their lines. */
export function DiagnosticList({
  diagnostics,
}: {
  readonly diagnostics: readonly LocatedDiagnostic[];
}): JSX.Element | null {
  if (diagnostics.length === 0) return null;
  return (
    <ul class="diagnostics">
      {diagnostics.map((diagnostic, index) => {
        const { code, severity, line, column } = diagnostic;
        const { text, language } = explainFinding(diagnostic, state.value.language);
        return (
          <li key={index} class={`diagnostic diagnostic-${severity}`}>
            <span class="diagnostic-place">
              {texts.value.severities[severity]}
              {line !== undefined && `, ${texts.value.line(line, column ?? 1)}`}:
            </span>{' '}
            <span lang={language}>{text}</span> <code>{code}</code>
          </li>
        );
      })}
    </ul>
  );
}
