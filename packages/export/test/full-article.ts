import { readFileSync } from 'node:fs';
import { isArticle, type Article } from '@quocngu/article';

/** The fixture of `@quocngu/article` that uses every property of the model. */
export function readFullArticle(): Article {
  const file = new URL('../../article/fixtures/full.json', import.meta.url);
  const article: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isArticle(article)) throw new Error('the full article is not valid');
  return article;
}
