import type { Diagnostic, Severity } from '@quocngu/span';

/** What reading a seed may report. */
export type SeedReadingCode =
  | 'address-in-body'
  | 'blank-line'
  | 'byte-order-mark'
  | 'control-character'
  | 'crlf-line-break'
  | 'empty-body'
  | 'empty-title'
  | 'invalid-utf8'
  | 'leading-space'
  | 'lone-cr'
  | 'lone-surrogate'
  | 'missing-address'
  | 'missing-address-rule'
  | 'missing-closing-rule'
  | 'missing-title-rule'
  | 'nfd'
  | 'no-final-newline'
  | 'not-a-seed'
  | 'nul-character'
  | 'rule-before-address'
  | 'rule-length'
  | 'text-after-closing-rule'
  | 'trailing-space';

/** Why a document cannot be written in the layout. */
export type SeedWritingCode =
  | 'carriage-return'
  | 'invalid-address'
  | 'line-break-in-title'
  | 'lone-surrogate'
  | 'record-in-body'
  | 'rule-as-title'
  | 'surrounding-space';

/** The closed union of the codes that this package reports; `SPEC.md` has a table of them. */
export type SeedDiagnosticCode = SeedReadingCode | SeedWritingCode;

/**
 * A finding about a seed, or about a document that is to be written as one. There is one for each
 * code and record, at the first place; `data.count` says how many places there are, where several.
 *
 * From reading, `span` counts in the decoded input. From writing, it counts in the string that
 * `data.field` names.
 */
export type SeedDiagnostic = Diagnostic<SeedDiagnosticCode>;

/** What a code says. Words in braces are filled in from the diagnostic's data. */
export interface DiagnosticText {
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}
