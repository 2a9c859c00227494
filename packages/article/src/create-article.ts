import type { Article } from './model/article.ts';
import type { ArticleText } from './model/text.ts';
import { articleSchemaVersion } from './schema-version.ts';

type LayerName = Exclude<keyof Article, 'type' | 'schemaVersion' | 'text'>;

/** What is known about an article beyond its text; `undefined` means not known, as if left out. */
export type ArticleLayers = { readonly [Name in LayerName]?: Article[Name] | undefined };

/**
 * The layers in the order in which an article is written out. A record, so that a layer which the
 * model gains and this table lacks is a type error.
 */
const layerOrder: Readonly<Record<LayerName, true>> = {
  identifiers: true,
  address: true,
  publisher: true,
  agencies: true,
  headline: true,
  sapo: true,
  bylines: true,
  dates: true,
  language: true,
  blocks: true,
  media: true,
  sentences: true,
  words: true,
  quotations: true,
  summary: true,
  mentions: true,
  entities: true,
  keywords: true,
  counts: true,
  rights: true,
  provenance: true,
  diagnostics: true,
};

/**
 * Makes an article from its text and what is known about it. Layers that are `undefined` are left
 * out, and the properties always come in the same order, so that equal articles are written as
 * equal JSON. The layers are taken as they are: `validateArticle` checks them.
 *
 * @param text - The three strings; other properties, such as those of a seed document, stay behind.
 * @param layers - What is known; nothing where left out.
 * @returns The article. The layers are shared, not copied.
 * @throws TypeError where `url`, `title` or `body` is no string: a mistake of the caller.
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 *
 * const text = { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' };
 * createArticle(text, { language: 'vi', sapo: undefined }); //=> { type: 'article', schemaVersion: 1, text: { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' }, language: 'vi' }
 * ```
 */
export function createArticle(text: ArticleText, layers: ArticleLayers = {}): Article {
  const { url, title, body } = text;
  for (const [name, value] of Object.entries({ url, title, body })) {
    if (typeof value !== 'string') {
      throw new TypeError(
        `createArticle: expected text.${name} to be a string, got ${typeof value}`,
      );
    }
  }
  const known: Partial<Record<LayerName, unknown>> = {};
  for (const name of Object.keys(layerOrder) as LayerName[]) {
    if (layers[name] !== undefined) known[name] = layers[name];
  }
  return {
    type: 'article',
    schemaVersion: articleSchemaVersion,
    text: { url, title, body },
    ...(known as Partial<Pick<Article, LayerName>>),
  };
}
