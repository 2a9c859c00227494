import type { Severity } from '@quocngu/span';
import type { FieldDiagnostic } from '../model/diagnostic.ts';
import type { FieldSpan } from '../model/span.ts';

/** The codes of `validateArticle`; the README says what each means. */
export type ArticleDiagnosticCode =
  | 'circular-link'
  | 'duplicate-id'
  | 'duplicate-layer'
  | 'empty-span'
  | 'malformed-date'
  | 'malformed-value'
  | 'missing-origin'
  | 'missing-property'
  | 'out-of-range'
  | 'overlap'
  | 'span-out-of-bounds'
  | 'span-splits-character'
  | 'text-differs'
  | 'too-many-findings'
  | 'unknown-id'
  | 'unknown-origin'
  | 'unknown-property'
  | 'unknown-schema-version'
  | 'unknown-value'
  | 'unordered'
  | 'unreadable-value'
  | 'wrong-link'
  | 'wrong-precision'
  | 'wrong-type';

/** How much each finding matters: only an `error` makes an article invalid. */
export const severities: Readonly<Record<ArticleDiagnosticCode, Severity>> = {
  'circular-link': 'error',
  'duplicate-id': 'error',
  'duplicate-layer': 'error',
  'empty-span': 'error',
  'malformed-date': 'error',
  'malformed-value': 'error',
  'missing-origin': 'info',
  'missing-property': 'error',
  'out-of-range': 'error',
  overlap: 'error',
  'span-out-of-bounds': 'error',
  'span-splits-character': 'error',
  'text-differs': 'error',
  'too-many-findings': 'error',
  'unknown-id': 'error',
  'unknown-origin': 'error',
  'unknown-property': 'error',
  'unknown-schema-version': 'error',
  'unknown-value': 'error',
  unordered: 'error',
  'unreadable-value': 'error',
  'wrong-link': 'error',
  'wrong-precision': 'error',
  'wrong-type': 'error',
};

/** A finding of `validateArticle`. */
export interface ArticleDiagnostic extends FieldDiagnostic<ArticleDiagnosticCode> {
  /** Where in the article and why. */
  readonly data: {
    /** JSON Pointer (RFC 6901) to the offending value; `''` is the article itself. */
    readonly path: string;
    /** What would have been right. */
    readonly expected: string;
    /** What is there, cut to 80 code units. */
    readonly found: string;
  };
}

/** The way from the article to one of its values. */
export type Path = readonly (string | number)[];

/** One finding, before it is written out. */
export interface Finding {
  readonly code: ArticleDiagnosticCode;
  readonly path: Path;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
  readonly span?: FieldSpan | undefined;
}

/** Collects findings up to a bound. */
export interface Findings {
  /** Adds one; past the bound it is dropped. */
  readonly report: (finding: Finding) => void;
  /** Whether the bound is reached, so that the search may end. */
  readonly isFull: () => boolean;
  /** What was found, in the order of the search. */
  readonly list: () => readonly ArticleDiagnostic[];
}

/** More findings than this help nobody, and a hostile value could make any number of them. */
const limit = 1000;

export function createFindings(): Findings {
  const found: ArticleDiagnostic[] = [];
  const isFull = (): boolean => found.length > limit;
  return {
    isFull,
    list: () => found,
    report: (finding) => {
      if (isFull()) return;
      found.push(toDiagnostic(found.length < limit ? finding : tooMany()));
    },
  };
}

/** What is said in the place of all that is not listed. */
function tooMany(): Finding {
  return {
    code: 'too-many-findings',
    path: [],
    message: `More than ${limit} findings; the rest are not listed.`,
    expected: `at most ${limit} findings`,
    found: 'more',
  };
}

function toDiagnostic(finding: Finding): ArticleDiagnostic {
  const { code, message, span, path, expected } = finding;
  const severity = severities[code];
  const data = { path: toPointer(path), expected, found: shorten(finding.found) };
  return span === undefined
    ? { code, severity, message, data }
    : { code, severity, message, span, data };
}

/** Writes a path as a JSON Pointer. */
export function toPointer(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** Describes a value for people, without running any code of the value. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'string':
      return JSON.stringify(shorten(value));
    case 'bigint':
    case 'boolean':
    case 'number':
    case 'undefined':
      return String(value);
    case 'function':
    case 'object':
    case 'symbol':
      break;
  }
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
