import type { Article } from '@quocngu/article';
import {
  type Loss,
  stringifyJsonLd,
  toConllu,
  toHtml,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toPlainText,
} from '@quocngu/export';
import { type FeedOptions, toAtom, toJsonFeed, toRss } from '@quocngu/export/feeds';
import { toParquet } from '@quocngu/export/parquet';
import type { ExportForm } from './export-forms.ts';

/** An export, and what it could not carry. */
export interface WrittenExport {
  readonly content: string | Uint8Array;
  readonly losses: readonly CountedLoss[];
}

/** A kind of loss, and how often it came. */
export type CountedLoss = Pick<Loss, 'code' | 'count' | 'message' | 'path'>;

type Exported = Readonly<Record<'text', string> & Record<'losses', readonly Loss[]>>;

/**
 * Writes articles in a form. Several in JSON forms stand a line each; feeds take the address and
 * the name of the first article's site.
 *
 * @param now - The time at which a feed is made, as an ISO date.
 * @throws Error for a feed of articles that have no address.
 */
export function writeExport(
  articles: readonly Article[],
  form: ExportForm,
  now: string,
): WrittenExport {
  if (form === 'parquet') {
    const { bytes, losses } = toParquet(articles);
    return { content: bytes, losses: describeLosses(losses) };
  }
  const written = writeText(articles, form, now);
  return {
    content: written.map(({ text }) => text).join(''),
    losses: describeLosses(written.flatMap(({ losses }) => losses)),
  };
}

function writeText(
  articles: readonly Article[],
  form: Exclude<ExportForm, 'parquet'>,
  now: string,
): readonly Exported[] {
  switch (form) {
    case 'jsonld':
      return articles.map((article) => {
        const { value, losses } = toJsonLd(article);
        return { text: `${stringifyJsonLd(value)}\n`, losses };
      });
    case 'ninjs':
      return articles.map((article) => {
        const { value, losses } = toNinjs(article);
        return { text: `${JSON.stringify(value)}\n`, losses };
      });
    case 'markdown':
      return articles.map((article) => toMarkdown(article));
    case 'html':
      return articles.map((article) => toHtml(article));
    case 'text':
      return articles.map((article) => toPlainText(article));
    case 'conllu':
      return articles.map((article) => toConllu(article));
    case 'rss':
      return [toRss(articles, describeFeed(articles))];
    case 'atom':
      return [toAtom(articles, { ...describeFeed(articles), updated: now })];
    case 'jsonfeed': {
      const { value, losses } = toJsonFeed(articles, describeFeed(articles));
      return [{ text: `${JSON.stringify(value, null, 2)}\n`, losses }];
    }
  }
}

function describeFeed(articles: readonly Article[]): FeedOptions {
  const first = articles.find(({ text }) => /^https?:/i.test(text.url) && URL.canParse(text.url));
  if (first === undefined)
    throw new Error('A feed needs the address of its site, and no article has one.');
  const { origin, host } = new URL(first.text.url);
  return { baseUrl: `${origin}/`, title: first.publisher?.name ?? host };
}

/** Each kind of loss at each place once, with how often it came. */
function describeLosses(losses: readonly Loss[]): readonly CountedLoss[] {
  const counted = new Map<string, CountedLoss>();
  for (const { code, message, path: found, count } of losses) {
    const path = found.replaceAll(/\d+/g, '*');
    const key = `${code} ${path}`;
    const before = counted.get(key)?.count ?? 0;
    counted.set(key, { code, message, path, count: before + count });
  }
  return [...counted.values()];
}
