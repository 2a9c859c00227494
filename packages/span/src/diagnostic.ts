import type { Span } from './span.ts';

/**
 * How much a diagnostic matters: an `error` means that something could not be read as meant, a
 * `warning` that something looks damaged, `info` that something differs from the usual form.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A finding about a text, as data: what, how bad, where, and what to do about it.
 *
 * @typeParam Code - The closed union of codes of the package that reports.
 */
export interface Diagnostic<Code extends string = string> {
  /** Stable identifier in kebab case, one of the reporting package's closed union. */
  readonly code: Code;
  readonly severity: Severity;
  /** What was found, one sentence for people, without the place. */
  readonly message: string;
  /** Where, in UTF-16 code units of the text that was read. */
  readonly span: Span;
  /** What to do about it, one sentence for people. */
  readonly hint?: string;
  /** Figures that belong to the finding, such as `count` or `byteOffset`. */
  readonly data?: Readonly<Record<string, number | string>>;
}
