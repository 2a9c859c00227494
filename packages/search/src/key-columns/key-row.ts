import type { Analyzer } from '../analysis/create-analyzer.ts';
import type { FieldTexts, IndexedField } from './indexed-fields.ts';
import { toKeyColumns } from './key-columns.ts';

/** The names of the columns that a field has, in the order of `toKeyRow`. */
export function listKeyColumns({ name }: IndexedField): readonly [exact: string, folded: string] {
  return [`${name}_exact`, `${name}_folded`];
}

/** The keys of a document, two for each field. */
export function toKeyRow(
  document: FieldTexts,
  fields: readonly IndexedField[],
  analyzer: Analyzer,
): string[] {
  return fields.flatMap(({ name }) => {
    const { exact, folded } = toKeyColumns(document[name] ?? '', analyzer);
    return [exact, folded];
  });
}
