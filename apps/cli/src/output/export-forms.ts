import type { Article } from '@quocngu/article';
import {
  stringifyJsonLd,
  toConllu,
  toHtml,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toPlainText,
  type Loss,
} from '@quocngu/export';
import type { FeedOptions } from '@quocngu/export/feeds';

/** What an export gives, ready to be written. */
export interface Exported {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

/** A form that holds one article. */
export interface ArticleForm {
  /** Of the names of its files. */
  readonly ending: string;
  readonly write: (article: Article) => Exported;
}

/** Name of a form that holds one article. */
type ArticleFormName = 'conllu' | 'html' | 'jsonld' | 'markdown' | 'ninjs' | 'text';

/** The forms that hold one article. */
export const articleForms: Readonly<Record<ArticleFormName, ArticleForm>> = {
  jsonld: {
    ending: '.jsonld',
    write: (article) => {
      const { value, losses } = toJsonLd(article);
      return { content: `${stringifyJsonLd(value)}\n`, losses };
    },
  },
  ninjs: {
    ending: '.json',
    write: (article) => {
      const { value, losses } = toNinjs(article);
      return { content: `${JSON.stringify(value)}\n`, losses };
    },
  },
  markdown: { ending: '.md', write: (article) => textOf(toMarkdown(article)) },
  html: { ending: '.html', write: (article) => textOf(toHtml(article, { kind: 'document' })) },
  conllu: { ending: '.conllu', write: (article) => textOf(toConllu(article)) },
  text: { ending: '.txt', write: (article) => textOf(toPlainText(article)) },
};

/** A form that holds many articles: a feed, which says something of itself, or a table. */
export type CollectionForm =
  | {
      readonly isBinary: false;
      readonly write: (articles: readonly Article[], feed: FeedOptions) => Promise<Exported>;
    }
  | {
      readonly isBinary: true;
      readonly write: (articles: readonly Article[]) => Promise<Exported>;
    };

/** Name of a form that holds many articles. */
type CollectionFormName = 'atom' | 'jsonfeed' | 'parquet' | 'rss';

/** The forms that hold many articles. Their packages are loaded only when they are asked for. */
export const collectionForms: Readonly<Record<CollectionFormName, CollectionForm>> = {
  rss: {
    isBinary: false,
    write: async (articles, feed) => {
      const { toRss } = await import('@quocngu/export/feeds');
      return textOf(toRss(articles, feed));
    },
  },
  atom: {
    isBinary: false,
    write: async (articles, feed) => {
      const { findLatestTime, toAtom } = await import('@quocngu/export/feeds');
      // Entries of unknown time get that of the feed, and it is said. Where no time is known, it is now.
      const updated = findLatestTime(articles) ?? new Date().toISOString();
      return textOf(toAtom(articles, { ...feed, updated }));
    },
  },
  jsonfeed: {
    isBinary: false,
    write: async (articles, feed) => {
      const { toJsonFeed } = await import('@quocngu/export/feeds');
      const { value, losses } = toJsonFeed(articles, feed);
      return { content: `${JSON.stringify(value)}\n`, losses };
    },
  },
  parquet: {
    isBinary: true,
    write: async (articles) => {
      const { toParquet } = await import('@quocngu/export/parquet');
      const { bytes, losses } = toParquet(articles);
      return { content: bytes, losses };
    },
  },
};

/** The name of a form, as the command line takes it. */
export type ExportForm = ArticleFormName | CollectionFormName;

/** Whether a form holds one article. */
export function isArticleForm(form: ExportForm): form is ArticleFormName {
  return Object.hasOwn(articleForms, form);
}

function textOf({
  text,
  losses,
}: {
  readonly text: string;
  readonly losses: readonly Loss[];
}): Exported {
  return { content: text, losses };
}

/**
 * What a feed says of itself: what is not given is what its articles say.
 *
 * @returns Nothing where no address is given, and none is known.
 */
export function describeFeed(
  articles: readonly Article[],
  given: { readonly baseUrl?: string; readonly title?: string },
): FeedOptions | undefined {
  const addresses = articles.flatMap(({ text }) =>
    URL.canParse(text.url) && /^https?:/i.test(text.url) ? [new URL(text.url)] : [],
  );
  const baseUrl = given.baseUrl ?? (addresses[0] && `${addresses[0].origin}/`);
  if (baseUrl === undefined) return undefined;
  const publishers = articles.flatMap(({ publisher }) => publisher?.name ?? []);
  const language = articles[0]?.language;
  return {
    baseUrl,
    title: given.title ?? publishers[0] ?? new URL(baseUrl).host,
    ...(language === undefined ? {} : { language }),
  };
}
