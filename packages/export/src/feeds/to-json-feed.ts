import type { Article } from '@quocngu/article';
import { generateJsonFeed } from 'feedsmith';
import { compact } from '../content/compact.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossReport } from '../losses/loss-report.ts';
import { feedForm, readItem, type FeedItem } from './feed-item.ts';
import { readAddresses, type FeedOptions } from './feed-options.ts';

/** Options of {@link toJsonFeed}. */
export type ToJsonFeedOptions = FeedOptions;

/** An item of a JSON Feed: the properties that an article fills. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly content_html: string;
  readonly summary?: string;
  readonly image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly { readonly name: string }[];
  readonly tags?: readonly string[];
  readonly language?: string;
}

/** A JSON Feed: the properties that are filled here. */
export interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly description?: string;
  readonly language?: string;
  readonly items: readonly JsonFeedItem[];
}

/** Articles as a JSON Feed, and what that does not say. */
export interface JsonFeedExport {
  /** Plain JSON. */
  readonly value: JsonFeed;
  readonly losses: readonly Loss[];
}

/**
 * Writes articles as a JSON Feed 1.1. Times are written in UTC; a day without a time is written as
 * noon in its zone, so that it stays the same day, and that is reported.
 *
 * @param articles - Valid articles, in the order of the feed.
 * @param options - What the feed says of itself.
 * @returns The feed, and what it does not say.
 * @throws RangeError where an address of the feed is no absolute http or https address.
 * @see https://www.jsonfeed.org/version/1.1/
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toJsonFeed } from '@quocngu/export/feeds';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' });
 * const { value } = toJsonFeed([article], { title: 'Tin', baseUrl: 'https://bao.example/' });
 * value.items[0]?.content_html; //=> '<p>Hà Nội mưa.</p>\n'
 * ```
 */
export function toJsonFeed(
  articles: readonly Article[],
  options: ToJsonFeedOptions,
): JsonFeedExport {
  const losses = createLossReport(feedForm, articles, '/*');
  const { site, feed } = readAddresses('toJsonFeed', options, 'feed.json');
  const { title, description, language } = options;
  const items = articles.map((article, index) => writeItem(readItem(article, index, losses)));
  const value = generateJsonFeed({
    title,
    home_page_url: site,
    feed_url: feed,
    ...(description === undefined ? {} : { description }),
    ...(language === undefined ? {} : { language }),
    items,
  }) as Omit<JsonFeed, 'items'> & Partial<Pick<JsonFeed, 'items'>>;
  // The generator leaves an empty list out, which the form wants.
  return { value: { ...value, items: value.items ?? [] }, losses: losses.list() };
}

type WrittenItem = Parameters<typeof generateJsonFeed>[0]['items'] extends infer Items
  ? Items extends readonly (infer Item)[]
    ? Item
    : never
  : never;

function writeItem(item: FeedItem): WrittenItem {
  return compact<WrittenItem>({
    id: item.id,
    url: item.link,
    title: item.title === '' ? undefined : item.title,
    content_html: item.html,
    summary: item.summary,
    image: item.image,
    date_published: item.published,
    date_modified: item.modified,
    authors: item.authors.map((name) => ({ name })),
    tags: [...item.tags],
    language: item.language,
  });
}
