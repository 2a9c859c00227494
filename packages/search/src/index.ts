export {
  type Analyzer,
  type AnalyzerOptions,
  createAnalyzer,
  type WordFinder,
} from './analysis/create-analyzer.ts';
export type { QueryTerm, SearchQuery } from './analysis/search-query.ts';
export type { SearchTerm } from './analysis/search-term.ts';
export { STOP_WORDS } from './analysis/stop-words.ts';
export { createDuckDbSearch, type DuckDbSearch } from './duckdb/create-duckdb-search.ts';
export {
  createElasticsearchSearch,
  type CreateElasticsearchSearchOptions,
  type ElasticsearchProperty,
  type ElasticsearchQuery,
  type ElasticsearchSearch,
} from './elasticsearch/create-elasticsearch-search.ts';
export {
  createFlexSearchEncoder,
  type FlexSearchEncoder,
} from './flexsearch/create-flexsearch-encoder.ts';
export { highlight, type HighlightOptions } from './highlight/highlight.ts';
export type { FieldTexts, TableSearchOptions } from './key-columns/indexed-fields.ts';
export {
  type KeyColumns,
  type KeyQuery,
  toKeyColumns,
  toKeyQuery,
} from './key-columns/key-columns.ts';
export {
  createLunrAnalyzer,
  type LunrAnalyzer,
  type LunrBuilder,
  type LunrLibrary,
  type LunrPipeline,
  type LunrPipelineFunction,
  type LunrQuery,
  type LunrToken,
} from './lunr/create-lunr-analyzer.ts';
export {
  createMiniSearchAnalyzer,
  type MiniSearchAnalyzer,
  type MiniSearchQuery,
} from './minisearch/create-minisearch-analyzer.ts';
export {
  createOramaTokenizer,
  type CreateOramaTokenizerOptions,
  type OramaTokenizer,
} from './orama/create-orama-tokenizer.ts';
export {
  createPostgresqlSearch,
  type PostgresqlSearch,
} from './postgresql/create-postgresql-search.ts';
export {
  createSqliteSearch,
  type SqliteSearch,
  type SqliteSearchOptions,
} from './sqlite/create-sqlite-search.ts';
