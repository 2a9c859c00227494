import { requireString, requireWeight } from '../arguments/require.ts';
import type { AnalyzerOptions } from '../analysis/create-analyzer.ts';

/** What a search in tables is made of. */
export interface TableSearchOptions extends AnalyzerOptions {
  /** The name of the table that holds the keys; any name, it is quoted. */
  readonly table: string;
  /** The fields of a document and how much each counts: `{ title: 3, body: 1 }`. */
  readonly fields: Readonly<Record<string, number>>;
}

/** A document by its fields; one that is left out is empty. */
export type FieldTexts = Readonly<Record<string, string | undefined>>;

/** A field and how much it counts. */
export interface IndexedField {
  readonly name: string;
  readonly weight: number;
}

/** Reads the fields that are indexed; throws where there are none or a weight is wrong. */
export function readFields(fields: Readonly<Record<string, number>>): readonly IndexedField[] {
  const read = Object.entries(fields).map(([name, weight]) => {
    requireWeight(`the weight of ${name}`, weight);
    return { name, weight };
  });
  if (read.length === 0) throw new RangeError('fields must have a field, not none');
  return read;
}

/** A name as all three databases quote it. */
export function quoteName(name: string): string {
  requireString('a name', name);
  if (name === '' || name.includes('\0')) {
    throw new RangeError(`a name must have letters and no NUL, not ${JSON.stringify(name)}`);
  }
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as all three databases quote it, where no parameter can stand. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
