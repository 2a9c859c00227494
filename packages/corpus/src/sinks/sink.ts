import type { Article } from '@quocngu/article';

/** An article that was read, and what the parser found in its record. */
export interface SinkArticle {
  readonly article: Article;
  /** Codes of what was found in the record, each once, in order. */
  readonly recordCodes: readonly string[];
}

/** The forms in which articles are written. */
export type SinkName = 'conllu' | 'ndjson' | 'parquet' | 'text';

/** How articles are written as a file of a form. */
export interface Sink {
  readonly name: SinkName;
  /** Of the names of files. */
  readonly ending: string;
  readonly encode: (articles: readonly SinkArticle[]) => Iterable<Uint8Array>;
}
