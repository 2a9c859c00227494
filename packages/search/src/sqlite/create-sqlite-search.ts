import { requireBoolean } from '../arguments/require.ts';
import { createAnalyzer } from '../analysis/create-analyzer.ts';
import { EXACT_BOOST, type QueryTerm } from '../analysis/search-query.ts';
import {
  type FieldTexts,
  quoteName,
  readFields,
  type TableSearchOptions,
} from '../key-columns/indexed-fields.ts';
import { listKeyColumns, toKeyRow } from '../key-columns/key-row.ts';

/** The statements of a search in SQLite, and what is bound to them. */
export interface SqliteSearch {
  /** Creates the table, an FTS5 one. */
  readonly createTable: string;
  /** Adds a document: a `rowid` and `toRow(document)` are bound, in this order. */
  readonly insert: string;
  /** Takes a document out: its `rowid` is bound. */
  readonly remove: string;
  /** Gives `rowid` and `score`, best first: `toMatch(query)` and the most hits are bound. */
  readonly search: string;
  /** The keys of a document, a pair for each field. */
  readonly toRow: (document: FieldTexts) => string[];
  /** The expression of FTS5 that finds the documents with all syllables of a query. */
  readonly toMatch: (query: string) => string;
}

/** What a search in SQLite is made of. */
export interface SqliteSearchOptions extends TableSearchOptions {
  /**
   * Whether the table holds the index alone and not the keys too: less than half the size, the same
   * hits. It needs SQLite 3.43; `false` where left out.
   */
  readonly contentless?: boolean;
}

/**
 * Makes the statements with which SQLite's FTS5 searches Vietnamese by keys that were computed before.
 *
 * Each field has two columns, of keys with marks and of keys without; the first counts three times as
 * much. A document must have all syllables of the query. FTS5 (3.9 of SQLite or later, as it is
 * compiled into most builds) needs no extension. The texts themselves stay in a table of yours.
 *
 * @param options - The table, its fields with their weights, and what `createAnalyzer` takes.
 * @returns Statements, and functions for what is bound to them. Names are quoted, all else is bound.
 * @throws TypeError or RangeError for a wrong name or weight; else as `createAnalyzer`.
 *
 * @example
 * ```ts
 * import { createSqliteSearch } from '@quocngu/search';
 *
 * const { toRow, toMatch, insert } = createSqliteSearch({ table: 'news', fields: { title: 1 } });
 * insert; //=> 'INSERT INTO "news" (rowid, "title_exact", "title_folded") VALUES (?, ?, ?)'
 * toRow({ title: 'Đảng ta' }); //=> ['đảng', 'dang ta']
 * toMatch('Đảng'); //=> '(({"title_folded"} : "dang") OR ({"title_exact"} : "đảng"))'
 * toMatch('!'); //=> '""'
 * ```
 */
export function createSqliteSearch(options: SqliteSearchOptions): SqliteSearch {
  const { contentless = false } = options;
  requireBoolean('contentless', contentless);
  const content = contentless ? "content = '', contentless_delete = 1, " : '';
  const analyzer = createAnalyzer(options);
  const fields = readFields(options.fields);
  const table = quoteName(options.table);
  const names = fields.map((field) => listKeyColumns(field).map(quoteName));
  const exact = names.flatMap(([name = '']) => name);
  const folded = names.flatMap(([, name = '']) => name);
  const columns = names.flat().join(', ');
  const weights = fields.map(({ weight }) => `${weight * EXACT_BOOST}, ${weight}`).join(', ');
  const places = fields.map(() => '?, ?').join(', ');

  const inColumns = (names: readonly string[], key: string): string =>
    `({${names.join(' ')}} : "${key}")`;
  const toAlternatives = (term: QueryTerm): string =>
    `(${[
      inColumns(folded, term.folded),
      ...term.exact.map((key) => inColumns(exact, key)),
      ...term.units.map((key) => inColumns(folded, key)),
    ].join(' OR ')})`;

  return {
    // All that is not ASCII, and the signs that keys hold, belong to a token: a key stays whole.
    createTable: `CREATE VIRTUAL TABLE ${table} USING fts5(${columns}, ${content}tokenize = "ascii tokenchars '_.,'")`,
    insert: `INSERT INTO ${table} (rowid, ${columns}) VALUES (?, ${places})`,
    remove: `DELETE FROM ${table} WHERE rowid = ?`,
    search: `SELECT rowid, -bm25(${table}, ${weights}) AS score FROM ${table} WHERE ${table} MATCH ? ORDER BY score DESC, rowid LIMIT ?`,
    toRow: (document) => toKeyRow(document, fields, analyzer),
    // An empty expression is an error, an empty phrase finds nothing.
    toMatch: (query) => analyzer.analyzeQuery(query).map(toAlternatives).join(' AND ') || '""',
  };
}
