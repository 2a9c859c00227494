import { createAnalyzer, type AnalyzerOptions } from '../analysis/create-analyzer.ts';
import { EXACT_BOOST } from '../analysis/search-query.ts';
import { type FieldTexts, type IndexedField, readFields } from '../key-columns/indexed-fields.ts';
import { toKeyColumns } from '../key-columns/key-columns.ts';

/** What `createElasticsearchSearch` may be told. */
export interface CreateElasticsearchSearchOptions extends AnalyzerOptions {
  /** The fields of a document and how much each counts: `{ title: 3, body: 1 }`. */
  readonly fields: Readonly<Record<string, number>>;
}

/** A clause of the query language that Elasticsearch and OpenSearch share. */
export type ElasticsearchQuery =
  | { readonly term: Readonly<Record<string, { readonly value: string; readonly boost: number }>> }
  | { readonly dis_max: { readonly queries: readonly ElasticsearchQuery[] } }
  | { readonly match_none: Readonly<Record<string, never>> }
  | {
      readonly bool: {
        readonly must: readonly ElasticsearchQuery[];
        readonly should: readonly ElasticsearchQuery[];
      };
    };

/** The property of a mapping. */
export interface ElasticsearchProperty {
  readonly type: 'text';
  readonly analyzer?: string;
  readonly index?: false;
}

/** A search in Elasticsearch or OpenSearch. */
export interface ElasticsearchSearch {
  /** The body that creates the index. */
  readonly index: {
    readonly settings: {
      readonly analysis: {
        readonly analyzer: Readonly<
          Record<string, { readonly type: 'custom'; readonly tokenizer: 'whitespace' }>
        >;
      };
    };
    readonly mappings: { readonly properties: Readonly<Record<string, ElasticsearchProperty>> };
  };
  /** A document with its keys beside its fields. */
  readonly toDocument: (document: FieldTexts) => Readonly<Record<string, string>>;
  /** The `query` of a search: documents with all syllables, whatever their marks. */
  readonly toQuery: (text: string) => ElasticsearchQuery;
}

const ANALYZER = 'quocngu_keys';

/**
 * Makes an index of Elasticsearch (7 or later) or OpenSearch that is analysed before it gets there:
 * each field has two more, of exact and of folded keys, which the server only cuts at spaces. No
 * plugin is needed, and `icu_folding` or `asciifolding` has nothing to do.
 *
 * @param options - The fields with their weights, and what `createAnalyzer` takes.
 * @returns The body of the index, and functions for documents and queries, all plain JSON.
 * @throws TypeError or RangeError for a wrong weight; else as `createAnalyzer`.
 *
 * @example
 * ```ts
 * import { createElasticsearchSearch } from '@quocngu/search';
 *
 * const { index, toDocument, toQuery } = createElasticsearchSearch({ fields: { title: 1 } });
 * Object.keys(index.mappings.properties); //=> ['title', 'title_exact', 'title_folded']
 * toDocument({ title: 'Đảng ta' });
 * //=> { title: 'Đảng ta', title_exact: 'đảng', title_folded: 'dang ta' }
 * toQuery('?'); //=> { match_none: {} }
 * ```
 */
export function createElasticsearchSearch(
  options: CreateElasticsearchSearchOptions,
): ElasticsearchSearch {
  const analyzer = createAnalyzer(options);
  const fields = readFields(options.fields);
  return {
    index: {
      settings: {
        analysis: { analyzer: { [ANALYZER]: { type: 'custom', tokenizer: 'whitespace' } } },
      },
      mappings: { properties: Object.fromEntries(fields.flatMap(toProperties)) },
    },
    toDocument: (document) =>
      Object.fromEntries(
        fields.flatMap(({ name }) => {
          const text = document[name];
          if (text === undefined) return [];
          const { exact, folded } = toKeyColumns(text, analyzer);
          return [
            [name, text],
            [`${name}_exact`, exact],
            [`${name}_folded`, folded],
          ];
        }),
      ),
    toQuery(text) {
      const query = analyzer.analyzeQuery(text);
      if (query.length === 0) return { match_none: {} };
      const preferred = query.flatMap(({ exact, units }) => [
        ...exact.map((key) => inFields(fields, 'exact', key)),
        ...units.map((key) => inFields(fields, 'folded', key)),
      ]);
      const must = query.map(({ folded }) => inFields(fields, 'folded', folded));
      return { bool: { must, should: preferred } };
    },
  };
}

function toProperties({
  name,
}: IndexedField): readonly (readonly [string, ElasticsearchProperty])[] {
  return [
    // For reading, not for searching.
    [name, { type: 'text', index: false }],
    [`${name}_exact`, { type: 'text', analyzer: ANALYZER }],
    [`${name}_folded`, { type: 'text', analyzer: ANALYZER }],
  ];
}

/** A key in any field, by the best of them. */
function inFields(
  fields: readonly IndexedField[],
  form: 'exact' | 'folded',
  key: string,
): ElasticsearchQuery {
  const factor = form === 'exact' ? EXACT_BOOST : 1;
  const queries = fields.map(({ name, weight }) => {
    return { term: { [`${name}_${form}`]: { value: key, boost: weight * factor } } };
  });
  return { dis_max: { queries } };
}
