import type { Article } from '@quocngu/article';
import { generateAtomFeed } from 'feedsmith';
import { compact } from '../content/compact.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import type { TextExport } from '../losses/text-export.ts';
import { feedForm, listNamedAuthors, readXmlItems, type FeedItem } from './feed-item.ts';
import { cleanOptions, readAddresses, type FeedOptions } from './feed-options.ts';
import { tightenCdata } from './tighten-cdata.ts';

/** Options of {@link toAtom}. */
export interface ToAtomOptions extends FeedOptions {
  /**
   * When the feed changed, with a zone: `2015-01-13T07:30:00+07:00`. Atom wants a time for the feed
   * and for each entry; entries of which none is known get this one, and that is reported.
   */
  readonly updated: string;
}

/**
 * Writes articles as an Atom feed: the text as HTML, the sapo as summary. Times are written in UTC;
 * a day without a time is written as noon in its zone, so that it stays the same day, and that is
 * reported. An entry without authors is by its publisher, or else by an agency, or the feed.
 *
 * @param articles - Valid articles, in the order of the feed.
 * @param options - What the feed says of itself.
 * @returns The feed, and what it does not say.
 * @throws RangeError where an address of the feed is no absolute http or https address, or `updated`
 * no time with a zone.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toAtom } from '@quocngu/export/feeds';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' });
 * const { text } = toAtom([article], {
 *   title: 'Tin',
 *   baseUrl: 'https://bao.example/',
 *   updated: '2015-01-13T07:30:00+07:00',
 * });
 * text.includes('<updated>2015-01-13T00:30:00.000Z</updated>'); //=> true
 * ```
 */
export function toAtom(articles: readonly Article[], options: ToAtomOptions): TextExport {
  const losses = createLossReport(feedForm, articles, '/*');
  const { site, feed } = readAddresses('toAtom', options, 'atom.xml');
  const updated = readUpdated(options.updated);
  const { title, description } = cleanOptions(options);
  const text = generateAtomFeed({
    id: feed,
    title: { value: title },
    ...(description === undefined ? {} : { subtitle: { value: description } }),
    updated,
    authors: [{ name: title === '' ? site : title }],
    links: [
      { href: feed, rel: 'self', type: 'application/atom+xml' },
      { href: site, rel: 'alternate' },
    ],
    entries: readXmlItems(articles, losses).map((item, index) =>
      writeEntry(item, index, updated, losses),
    ),
  });
  return { text: tightenCdata(text), losses: losses.list() };
}

const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function readUpdated(text: string): Date {
  const instant = new Date(timeForm.test(text) ? text : Number.NaN);
  if (!Number.isNaN(instant.getTime())) return instant;
  throw new RangeError(
    `toAtom: expected options.updated to be a time with a zone, such as 2015-01-13T07:30:00+07:00, got ${JSON.stringify(text)}`,
  );
}

type AtomEntry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number];

function writeEntry(
  item: FeedItem,
  index: number,
  feedUpdated: Date,
  losses: LossReport,
): AtomEntry {
  const { link, published, rights, summary } = item;
  const updated = item.modified ?? published;
  if (updated === undefined) losses.add('time-added', `/${index}/dates`);
  return compact<AtomEntry>({
    id: item.id,
    title: { value: item.title },
    links: link === undefined ? [] : [{ href: link, rel: 'alternate' }],
    updated: updated ?? feedUpdated,
    published,
    authors: listNamedAuthors(item).map((name) => ({ name })),
    contributors: item.agencies.map((name) => ({ name })),
    categories: item.tags.map((term) => ({ term })),
    summary: summary === undefined ? undefined : { value: summary },
    content: {
      type: 'html',
      value: item.html === '' ? '<p></p>' : item.html,
      ...(item.language === undefined ? {} : { xml: { lang: item.language } }),
    },
    rights: rights === undefined ? undefined : { value: rights },
  });
}
