import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '@quocngu/article';
import { readArticle } from '@quocngu/news';
import { parseSeed } from '@quocngu/seed-format';

/** The seed documents at the top of the repository, read into articles. */
export function readSeedArticles(): readonly Article[] {
  const folder = new URL('../../../seeds/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const { document } = parseSeed(readFileSync(new URL(name, folder)));
      if (document === undefined) throw new Error(`${name} is no seed`);
      return readArticle(document);
    });
}
