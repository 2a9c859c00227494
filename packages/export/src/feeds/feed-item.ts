import type { Article, Byline } from '@quocngu/article';
import { forbidden, replaceForbidden } from '../content/characters.ts';
import { toUri, toWebUri, uriOf } from '../content/uri.ts';
import { findDates, isFirstOfRole, type PlacedDate } from '../dates/date-value.ts';
import { writeInstant } from '../dates/write-date.ts';
import { writeStory } from '../html/to-html.ts';
import type { Form } from '../losses/form.ts';
import type { LossReport } from '../losses/loss-report.ts';

/** What an item of every kind of feed carries. */
export const feedForm: Form = {
  carries: {
    text: true,
    publisher: { name: true },
    agencies: { name: true },
    headline: true,
    sapo: true,
    bylines: ({ role }: Byline) => (role === 'author' ? { text: true, role: true } : undefined),
    dates: (date, article) =>
      (date.role === 'published' || date.role === 'modified') && isFirstOfRole(date, article)
        ? { role: true, value: true, precision: true, zone: true }
        : undefined,
    language: true,
    blocks: { level: true, href: true, media: true },
    media: { href: true, caption: { text: true }, credit: { text: true } },
    keywords: { text: true },
    rights: { text: true },
  },
};

/** An article as an item of a feed, whatever the form of the feed. */
export interface FeedItem {
  readonly id: string;
  readonly link: string | undefined;
  readonly title: string;
  /** The parts below the headline, as HTML. */
  readonly html: string;
  readonly summary: string | undefined;
  readonly published: Date | undefined;
  readonly modified: Date | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly agencies: readonly string[];
  readonly tags: readonly string[];
  readonly language: string | undefined;
  readonly rights: string | undefined;
  readonly image: string | undefined;
}

/** Reads an article into an item; losses are noted under its index. */
export function readItem(article: Article, index: number, losses: LossReport): FeedItem {
  const inItem: Pick<LossReport, 'add'> = {
    add: (code, path, count) => {
      losses.add(code, `/${index}${path}`, count);
    },
  };
  const { bylines = [], keywords = [], text } = article;
  const link = toWebUri(text.url);
  if (text.url !== '' && toUri(text.url) === undefined) inItem.add('value-left-out', '/text/url');
  const { text: html, count } = replaceForbidden(writeStory(article, inItem), forbidden.html);
  if (count > 0) inItem.add('character-replaced', '/text', count);
  const [published] = findDates(article.dates, 'published');
  const [modified] = findDates(article.dates, 'modified');
  const pictures = (article.media ?? []).filter(({ type }) => type === 'picture');
  return {
    id: uriOf(article),
    link,
    title: article.headline?.text ?? text.title,
    html,
    summary: article.sapo?.text,
    published: toInstant(published, inItem),
    modified: toInstant(modified, inItem),
    authors: bylines.filter(({ role }) => role === 'author').map((byline) => byline.text),
    publisher: article.publisher?.name,
    agencies: (article.agencies ?? []).map(({ name }) => name),
    tags: [...new Set(keywords.map((keyword) => keyword.text))],
    language: article.language,
    rights: article.rights?.text,
    image: pictures.flatMap(({ href }) => (href && toWebUri(href)) ?? [])[0],
  };
}

export function toInstant(
  date: PlacedDate | undefined,
  losses: Pick<LossReport, 'add'>,
): Date | undefined {
  const instant = date && writeInstant(date, losses);
  return instant === undefined ? undefined : new Date(instant);
}

/** Who an item is by: its authors, or else its publisher or an agency. */
export function listNamedAuthors({ authors, publisher, agencies }: FeedItem): readonly string[] {
  if (authors.length > 0) return authors;
  return publisher === undefined ? agencies.slice(0, 1) : [publisher];
}

/** The items of several articles, whose every string may stand in XML. */
export function readXmlItems(
  articles: readonly Article[],
  losses: LossReport,
): readonly FeedItem[] {
  return articles.map((article, index) => {
    const clean = (text: string): string => {
      const { text: cleaned, count } = replaceForbidden(text, forbidden.xml);
      if (count > 0) losses.add('character-replaced', `/${index}/text`, count);
      return cleaned;
    };
    return cleanItem(readItem(article, index, losses), clean);
  });
}

function cleanItem(item: FeedItem, clean: (text: string) => string): FeedItem {
  const cleanSome = (text: string | undefined): string | undefined => text && clean(text);
  return {
    ...item,
    title: clean(item.title),
    summary: cleanSome(item.summary),
    publisher: cleanSome(item.publisher),
    rights: cleanSome(item.rights),
    authors: item.authors.map(clean),
    agencies: item.agencies.map(clean),
    tags: item.tags.map(clean),
  };
}
