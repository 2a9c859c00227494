import { createAnalyzer } from '../analysis/create-analyzer.ts';
import {
  type FieldTexts,
  quoteName,
  quoteText,
  readFields,
  type TableSearchOptions,
} from '../key-columns/indexed-fields.ts';
import { EXACT_BOOST } from '../analysis/search-query.ts';

/** The statements of a search in PostgreSQL, and what is bound to them. */
export interface PostgresqlSearch {
  /** Creates the table: `id`, `exact` and `folded`, two vectors. */
  readonly createTable: string;
  /** Creates the GIN index of `folded`, by which documents are found. */
  readonly createIndex: string;
  /** Adds a document, or puts it in the place of the one with this id: an id and `toRow(document)`. */
  readonly insert: string;
  /** Gives `id` and `score`, best first: `toParameters(query)` and the most hits are bound. */
  readonly search: string;
  /** The two vectors of a document, as text. */
  readonly toRow: (document: FieldTexts) => [exact: string, folded: string];
  /** The queries for the two vectors, as text: folded keys required, exact ones, and words. */
  readonly toParameters: (query: string) => [required: string, exact: string, units: string];
}

const LABELS = ['A', 'B', 'C', 'D'] as const;

/** Where positions end; PostgreSQL takes all behind for this one. */
const LAST_POSITION = 16_383;

/**
 * Makes the statements with which PostgreSQL (12 or later) searches Vietnamese.
 *
 * Two vectors, because `unaccent` alone gives one, in which `đường` and `dương` are the same: a
 * document must have all syllables of the query in `folded`, and what agrees in `exact` counts three
 * times as much. Both are written as vectors, not as text, so that no parser and no locale of the
 * server touches the keys. A vector has at most 1 MB, which is a text of some 100,000 syllables.
 *
 * @param options - The table, up to four fields with their weights, and what `createAnalyzer` takes.
 * @returns Statements, and functions for what is bound to them. Names are quoted, all else is bound.
 * @throws TypeError or RangeError for a wrong name or weight, or a fifth field; else as
 *   `createAnalyzer`.
 * @see PostgreSQL's documentation, section 8.11, on `tsvector` and `tsquery`.
 *
 * @example
 * ```ts
 * import { createPostgresqlSearch } from '@quocngu/search';
 *
 * const options = { table: 'news', fields: { title: 3, body: 1 } };
 * const { toRow, toParameters } = createPostgresqlSearch(options);
 * toRow({ title: 'Đảng ta' }); //=> ["'đảng':1A", "'dang':1A 'ta':2A"]
 * toParameters('Đảng ta'); //=> ["'dang' & 'ta'", "'đảng'", '']
 * ```
 */
export function createPostgresqlSearch(options: TableSearchOptions): PostgresqlSearch {
  const analyzer = createAnalyzer(options);
  const fields = readFields(options.fields);
  if (fields.length > LABELS.length) {
    throw new RangeError(`fields must be ${LABELS.length} at most, not ${fields.length}`);
  }
  const table = quoteName(options.table);
  // From D to A, as ts_rank wants them.
  const weights = LABELS.map((_, index) => fields[index]?.weight ?? 0).reverse();
  const rank = (vector: string, place: string): string =>
    `ts_rank('{${weights.map((weight) => weight / Math.max(...weights)).join(', ')}}', ${vector}, ${place}::tsquery, 1)`;

  return {
    createTable: `CREATE TABLE ${table} (id bigint PRIMARY KEY, exact tsvector NOT NULL, folded tsvector NOT NULL)`,
    createIndex: `CREATE INDEX ON ${table} USING gin (folded)`,
    insert: `INSERT INTO ${table} VALUES ($1, $2::tsvector, $3::tsvector) ON CONFLICT (id) DO UPDATE SET exact = excluded.exact, folded = excluded.folded`,
    search: `SELECT id, ${rank('folded', '$1')} + ${EXACT_BOOST} * ${rank('exact', '$2')} + ${rank('folded', '$3')} AS score FROM ${table} WHERE folded @@ $1::tsquery ORDER BY score DESC, id LIMIT $4`,
    toRow(document) {
      const exact: string[] = [];
      const folded: string[] = [];
      let position = 0;
      for (const [index, { name }] of fields.entries()) {
        for (const term of analyzer.analyze(document[name] ?? '')) {
          // A word of several syllables stands where its first one does.
          if (term.syllables === 1) position = Math.min(position + 1, LAST_POSITION);
          const place = `:${Math.max(position, 1)}${LABELS[index] ?? ''}`;
          folded.push(quoteLexeme(term.folded) + place);
          if (term.exact !== term.folded) exact.push(quoteLexeme(term.exact) + place);
        }
      }
      return [exact.join(' '), folded.join(' ')];
    },
    toParameters(query) {
      const terms = analyzer.analyzeQuery(query);
      return [
        terms.map(({ folded }) => quoteLexeme(folded)).join(' & '),
        terms.flatMap(({ exact }) => exact.map(quoteLexeme)).join(' | '),
        terms.flatMap(({ units }) => units.map(quoteLexeme)).join(' | '),
      ];
    },
  };
}

/** A key as the text of a vector quotes it; a backslash is a sign of its own there. */
function quoteLexeme(key: string): string {
  return quoteText(key.replaceAll('\\', '\\\\'));
}
