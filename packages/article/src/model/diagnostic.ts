import type { Severity } from '@quocngu/span';
import type { FieldSpan } from './span.ts';

/**
 * A finding about an article, as data. It is a `Diagnostic` whose place is a span of the article, or
 * that has no place in the text.
 *
 * @typeParam Code - The codes of the package that reports; this package closes only its own.
 */
export interface FieldDiagnostic<Code extends string = string> {
  /** Stable identifier in kebab case. */
  readonly code: Code;
  /** How much it matters. */
  readonly severity: Severity;
  /** What was found, one sentence for people, without the place. */
  readonly message: string;
  /** Where, in the article's text; left out where the finding has no place in it. */
  readonly span?: FieldSpan;
  /** What to do about it, one sentence for people. */
  readonly hint?: string;
  /** Figures that belong to the finding. */
  readonly data?: Readonly<Record<string, number | string>>;
}
