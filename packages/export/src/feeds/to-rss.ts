import type { Article } from '@quocngu/article';
import { generateRssFeed } from 'feedsmith';
import { compact } from '../content/compact.ts';
import { createLossReport } from '../losses/loss-report.ts';
import type { TextExport } from '../losses/text-export.ts';
import { feedForm, readXmlItems, type FeedItem } from './feed-item.ts';
import { cleanOptions, readAddresses, type FeedOptions } from './feed-options.ts';
import { tightenCdata } from './tighten-cdata.ts';

/** Options of {@link toRss}. */
export type ToRssOptions = FeedOptions;

/**
 * Writes articles as an RSS 2.0 feed: the text in `content:encoded` as HTML, the sapo as
 * `description`, authors in `dc:creator`, because RSS wants e-mail addresses in its own `author`.
 * Times are written in UTC; a day without a time is written as noon in its zone, so that it stays the
 * same day, and that is reported.
 *
 * @param articles - Valid articles, in the order of the feed.
 * @param options - What the feed says of itself.
 * @returns The feed, and what it does not say.
 * @throws RangeError where an address of the feed is no absolute http or https address.
 * @see https://www.rssboard.org/rss-specification
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toRss } from '@quocngu/export/feeds';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' });
 * const { text } = toRss([article], { title: 'Tin', baseUrl: 'https://bao.example/' });
 * text.includes('<title>Mưa</title>'); //=> true
 * ```
 */
export function toRss(articles: readonly Article[], options: ToRssOptions): TextExport {
  const losses = createLossReport(feedForm, articles, '/*');
  const { site, feed } = readAddresses('toRss', options, 'rss.xml');
  const { title, description = title, language } = cleanOptions(options);
  const text = generateRssFeed({
    title,
    link: site,
    description,
    ...(language === undefined ? {} : { language }),
    atom: { links: [{ href: feed, rel: 'self', type: 'application/rss+xml' }] },
    items: readXmlItems(articles, losses).map(writeItem),
  });
  return { text: tightenCdata(text), losses: losses.list() };
}

type RssItem = NonNullable<Parameters<typeof generateRssFeed>[0]['items']>[number];

function writeItem(item: FeedItem): RssItem {
  const { link, modified, rights } = item;
  return compact<RssItem>({
    title: item.title,
    link,
    description: item.summary ?? (item.title === '' ? item.html : undefined),
    categories: item.tags.map((name) => ({ name })),
    guid: { value: item.id, isPermaLink: item.id === link },
    pubDate: item.published,
    content: item.html === '' ? undefined : { encoded: item.html },
    dc: compact({
      creators: [...item.authors],
      publishers: item.publisher === undefined ? undefined : [item.publisher],
      sources: [...item.agencies],
      languages: item.language === undefined ? undefined : [item.language],
      rights: rights === undefined ? undefined : [rights],
    }),
    dcterms: modified === undefined ? undefined : { modified: [modified] },
  });
}
