import type { SeedDocument } from '@quocngu/seed-format';
import type { OffsetMap, Severity, Span } from '@quocngu/span';

/** A finding about a document, with the line that a person looks for. */
export interface LocatedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** What the message is about: a count, a character. */
  readonly data?: Readonly<Record<string, number | string>>;
  /** From 1, in the file; left out, with the column, for what has no place. */
  readonly line?: number;
  readonly column?: number;
}

/** Where a string of a document stands in its source. */
export interface SourceField {
  /** In UTF-16 code units into the text of the source. */
  readonly span: Span;
  /** From offsets in the string to offsets within `span`. */
  readonly map: OffsetMap;
}

/** The document as its file has it, and where its strings stand in there. */
export interface DocumentSource {
  readonly text: string;
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  readonly fields: Readonly<Record<keyof SeedDocument, SourceField>>;
}

/** A document that is open in the reader. */
export interface OpenedDocument {
  /** Unique among the open documents; the same whenever the same file is opened. */
  readonly id: string;
  readonly fileName: string;
  readonly document: SeedDocument;
  readonly source: DocumentSource;
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** The legacy charset that the file was in, where it was. */
  readonly charset?: string;
  /** Whether the text came without the layout of seeds, and its first line was taken as the title. */
  readonly isPlainText?: boolean;
}

/** Why a file, or a part of it, could not be opened. */
export type ProblemCode =
  | 'binary-file'
  | 'damaged'
  | 'empty-file'
  | 'empty-folder'
  | 'image'
  | 'no-text'
  | 'not-a-seed'
  | 'too-large'
  | 'unreadable'
  | 'worker-failed';

/** A file that could not be opened, and why. */
export interface OpeningProblem {
  readonly code: ProblemCode;
  readonly fileName: string;
  /** Size in bytes, what the program said, and other particulars. */
  readonly detail?: string;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** What came out of a file. */
export interface OpenedFile {
  readonly documents: readonly OpenedDocument[];
  readonly problems: readonly OpeningProblem[];
}
