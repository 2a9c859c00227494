import { createSqliteSearch } from '@quocngu/search';
import type { Database } from 'node-sqlite3-wasm';
import { INDEX_OPTIONS, type IndexedArticle } from './indexed-article.ts';

/** An article that a query has found. */
export interface FoundArticle {
  readonly article: IndexedArticle;
  /** How well it answers, by BM25; comparable within one index. */
  readonly score: number;
}

/** What a query has found. */
export interface FoundArticles {
  /** How many there are in all. */
  readonly total: number;
  /** The best, best first. */
  readonly best: readonly FoundArticle[];
}

/**
 * Finds the articles that have all syllables of a query, best first; those that agree in all marks
 * come before the others.
 *
 * @param count - How many of the best are wanted.
 * @throws An error of SQLite, or a SyntaxError, where the database is damaged.
 */
export function findArticles(database: Database, query: string, count: number): FoundArticles {
  const { search, toMatch } = createSqliteSearch({ ...INDEX_OPTIONS, units: true });
  const match = toMatch(query);
  const counted = database.get('SELECT count(*) AS total FROM keys WHERE keys MATCH ?', match);
  const hits = database.all(search, [match, count]);
  const best = hits.map(({ rowid, score }): FoundArticle => {
    const row = database.get('SELECT article FROM articles WHERE id = ?', Number(rowid));
    return { article: JSON.parse(row?.article as string) as IndexedArticle, score: Number(score) };
  });
  return { total: Number(counted?.total), best };
}
