import { loadModel } from '@quocngu/models/words';
import { createWordSegmenter } from '@quocngu/nlp';
import { createSqliteSearch } from '@quocngu/search';
import type { Database } from 'node-sqlite3-wasm';
import { APPLICATION_ID, INDEX_VERSION } from './index-file.ts';
import { INDEX_OPTIONS, type IndexedArticle } from './indexed-article.ts';

/** Adds articles to an index that is being made. */
export interface ArticleIndexer {
  readonly add: (article: IndexedArticle) => void;
  /** Ends the writing; the index can be searched now. */
  readonly finish: () => void;
}

/**
 * Makes an index in an empty database.
 *
 * Besides the keys, a row of `articles` holds each article as JSON, because the files may be gone
 * when it is found.
 */
export function createArticleIndexer(database: Database): ArticleIndexer {
  const segmenter = createWordSegmenter(loadModel());
  const { createTable, insert, toRow } = createSqliteSearch({ ...INDEX_OPTIONS, segmenter });
  // Who stops in the middle begins anew, so that there is nothing to be safe from.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000');
  database.exec(
    `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${INDEX_VERSION}`,
  );
  database.exec('BEGIN; CREATE TABLE articles (id INTEGER PRIMARY KEY, article TEXT NOT NULL)');
  database.exec(createTable);
  const insertKeys = database.prepare(insert);
  const insertArticle = database.prepare('INSERT INTO articles VALUES (?, ?)');
  let id = 0;
  return {
    add(article) {
      id += 1;
      const { title, body } = article;
      insertKeys.run([id, ...toRow({ title, body })]);
      insertArticle.run([id, JSON.stringify(article)]);
    },
    finish() {
      insertKeys.finalize();
      insertArticle.finalize();
      database.exec(`INSERT INTO keys (keys) VALUES ('optimize'); COMMIT`);
    },
  };
}
