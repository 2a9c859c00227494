import { openTables, type TableRow } from './open-tables.ts';

/**
 * Asks the articles of a run a question in SQL, answered by DuckDB. The table is `articles`; the
 * columns are those of the Parquet files. A question reads these files and nothing else.
 *
 * @param out - The folder of a run with the form `parquet`.
 * @param sql - One statement that reads, in DuckDB's SQL.
 * @returns The rows, as they are found: whole numbers as numbers, dates as ISO text, lists as arrays.
 *   It rejects with a `RunError`: `no-run`, `no-table`, or `wrong-query` with the engine's message.
 *
 * @example
 * ```ts no-run
 * import { queryCorpus } from '@quocngu/corpus';
 *
 * const rows = [];
 * for await (const row of queryCorpus('out/corpus', 'SELECT count(*) AS n FROM articles')) rows.push(row);
 * rows; //=> [{ n: 1000 }]
 * ```
 */
export async function* queryCorpus(
  out: string,
  sql: string,
): AsyncGenerator<TableRow, void, undefined> {
  const tables = await openTables(out);
  try {
    yield* tables.query(sql);
  } finally {
    tables.close();
  }
}
