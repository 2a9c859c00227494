import type { FieldDiagnostic } from '@quocngu/article';

/** What can be found when an article is read back from another form. */
export type ReadDiagnosticCode =
  'malformed' | 'not-in-text' | 'unknown-text' | 'unreadable-date' | 'wrong-word';

/** A finding about a document that was read. `data.path` or `data.line` says where in it. */
export type ReadDiagnostic = FieldDiagnostic<ReadDiagnosticCode>;

const findings: Readonly<Record<ReadDiagnosticCode, Pick<ReadDiagnostic, 'severity' | 'message'>>> =
  {
    malformed: { severity: 'error', message: 'It is not of the form that was expected.' },
    'not-in-text': {
      severity: 'warning',
      message: 'It does not stand in the text, so it was left out.',
    },
    'unknown-text': {
      severity: 'warning',
      message: 'The text between two words is not known; spaces stand in its place.',
    },
    'unreadable-date': { severity: 'warning', message: 'It is not a date; it was left out.' },
    'wrong-word': { severity: 'error', message: 'It is not a word line; it was left out.' },
  };

/** Makes a diagnostic; its text comes from the one table. */
export function readDiagnostic(
  code: ReadDiagnosticCode,
  data: NonNullable<ReadDiagnostic['data']>,
): ReadDiagnostic {
  return { code, ...findings[code], data };
}
