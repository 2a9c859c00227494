import { createAnalyzer } from '../analysis/create-analyzer.ts';
import { EXACT_BOOST } from '../analysis/search-query.ts';
import {
  type FieldTexts,
  type IndexedField,
  quoteName,
  quoteText,
  readFields,
  type TableSearchOptions,
} from '../key-columns/indexed-fields.ts';
import { toKeyQuery } from '../key-columns/key-columns.ts';
import { listKeyColumns, toKeyRow } from '../key-columns/key-row.ts';

/** The statements of a search in DuckDB, and what is bound to them. */
export interface DuckDbSearch {
  /** Creates the table of keys: `id` and, for each field, `…_exact` and `…_folded`, all text. */
  readonly createTable: string;
  /** Adds a document: an id and `toRow(document)` are bound, in this order. */
  readonly insert: string;
  /** Builds the index, a table `…_terms`, anew from the table of keys. */
  readonly index: string;
  /** Gives `id` and `score`, best first: `toParameters(query)` and the most hits are bound. */
  readonly search: string;
  /** The keys of a document, a pair for each field. */
  readonly toRow: (document: FieldTexts) => string[];
  /** The keys of a query: those required, exact ones, and words of several syllables. */
  readonly toParameters: (query: string) => [required: string, exact: string, units: string];
}

/** The constants of BM25 (Robertson and Zaragoza 2009): how soon repetition stops to count, … */
const SATURATION = 1.2;
/** … and how much the length of a text does. */
const LENGTH_SHARE = 0.75;

/**
 * Makes the statements with which DuckDB searches Vietnamese by keys that were computed before.
 *
 * The table of keys can be a view of Parquet files with such columns, one for each field and form.
 * `index` counts them into a table of terms, ordered by key; `search` ranks by BM25 over it. No
 * extension of DuckDB is used. A document must have all syllables of the query.
 *
 * @param options - The table, its fields with their weights, and what `createAnalyzer` takes.
 * @returns Statements, and functions for what is bound to them. Names are quoted, all else is bound.
 * @throws TypeError or RangeError for a wrong name or weight; else as `createAnalyzer`.
 *
 * @example
 * ```ts
 * import { createDuckDbSearch } from '@quocngu/search';
 *
 * const { toRow, toParameters, insert } = createDuckDbSearch({ table: 'news', fields: { title: 1 } });
 * insert; //=> 'INSERT INTO "news" VALUES ($1, $2, $3)'
 * toRow({ title: 'Đảng ta' }); //=> ['đảng', 'dang ta']
 * toParameters('Đảng ta'); //=> ['dang ta', 'đảng', '']
 * ```
 */
export function createDuckDbSearch(options: TableSearchOptions): DuckDbSearch {
  const analyzer = createAnalyzer(options);
  const fields = readFields(options.fields);
  const table = quoteName(options.table);
  const terms = quoteName(`${options.table}_terms`);
  const names = fields.flatMap(listKeyColumns);
  return {
    createTable: `CREATE TABLE ${table} (id BIGINT, ${names.map((name) => `${quoteName(name)} VARCHAR`).join(', ')})`,
    insert: `INSERT INTO ${table} VALUES ($1, ${names.map((_, index) => `$${index + 2}`).join(', ')})`,
    index: indexStatement(table, terms, fields),
    search: searchStatement(terms, fields),
    toRow: (document) => toKeyRow(document, fields, analyzer),
    toParameters(query) {
      const { required, exact, units } = toKeyQuery(query, analyzer);
      return [required, exact, units];
    },
  };
}

function indexStatement(table: string, terms: string, fields: readonly IndexedField[]): string {
  const columns = fields.flatMap((field) =>
    listKeyColumns(field).map((column, index) => {
      const form = index === 0 ? 'exact' : 'folded';
      const keys = `string_split(${quoteName(column)}, ' ')`;
      return `SELECT id, ${quoteText(field.name)} AS field, '${form}' AS form, unnest(${keys}) AS key FROM ${table}`;
    }),
  );
  return `CREATE OR REPLACE TABLE ${terms} AS
SELECT key, form, field, id, count(*) AS occurrences,
  sum(count(*)) FILTER (form = 'folded') OVER (PARTITION BY field, id) AS length
FROM (${columns.join('\n  UNION ALL ')})
WHERE key <> '' GROUP BY key, form, field, id ORDER BY key`;
}

function searchStatement(terms: string, fields: readonly IndexedField[]): string {
  const weights = fields.map(({ name, weight }) => `WHEN ${quoteText(name)} THEN ${weight}`);
  return `WITH wanted AS (
  SELECT unnest(string_split($1, ' ')) AS key, 'folded' AS form, 1 AS boost, true AS required
  UNION ALL SELECT unnest(string_split($2, ' ')), 'exact', ${EXACT_BOOST}, false
  UNION ALL SELECT unnest(string_split($3, ' ')), 'folded', 1, false
),
found AS (SELECT * FROM ${terms} JOIN wanted USING (key, form)),
texts AS (SELECT count(DISTINCT id) AS total FROM ${terms}),
lengths AS (
  SELECT field, avg(length) AS average
  FROM (SELECT DISTINCT field, id, length FROM ${terms}) GROUP BY field
),
rarity AS (
  SELECT key, form, ln(1 + (any_value(total) - count(DISTINCT id) + 0.5) / (count(DISTINCT id) + 0.5)) AS rarity
  FROM found, texts GROUP BY key, form
)
SELECT id, sum(
  boost * CASE field ${weights.join(' ')} END * rarity * occurrences * ${1 + SATURATION}
  / (occurrences + ${SATURATION} * (${1 - LENGTH_SHARE} + ${LENGTH_SHARE} * length / average))
) AS score
FROM found JOIN rarity USING (key, form) JOIN lengths USING (field)
GROUP BY id
HAVING count(DISTINCT key) FILTER (required) = (SELECT count(*) FROM wanted WHERE required)
ORDER BY score DESC, id LIMIT $4`;
}
