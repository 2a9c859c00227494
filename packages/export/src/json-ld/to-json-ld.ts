import { findBlocks, sliceField, type Article, type Byline } from '@quocngu/article';
import type { Article as SchemaArticle, NewsArticleLeaf, WithContext } from 'schema-dts';
import { compact } from '../content/compact.ts';
import { findRunningText } from '../content/sections.ts';
import { findDates, readDateValue, type PlacedDate } from '../dates/date-value.ts';
import { writeIsoDate } from '../dates/write-date.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import { jsonLdForm } from './form.ts';
import { writeIdentifiers } from './identifiers.ts';
import { writeMedia } from './media.ts';
import { writeNamed } from './named.ts';

/** An article as a schema.org NewsArticle, and what that does not say. */
export interface JsonLdExport {
  /** Plain JSON; `stringifyJsonLd` writes it for a page. */
  readonly value: WithContext<NewsArticleLeaf>;
  readonly losses: readonly Loss[];
}

/**
 * Writes an article as a NewsArticle of schema.org in JSON-LD. The text is that of the article
 * without captions, credits, datelines, related links and end marks, its paragraphs apart by an empty
 * line; dates are as precise as they are known and no more.
 *
 * @param article - A valid article.
 * @returns The NewsArticle, and what it does not say.
 * @see https://schema.org/NewsArticle
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toJsonLd } from '@quocngu/export';
 *
 * const { value } = toJsonLd(
 *   createArticle(
 *     { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' },
 *     { dates: [{ type: 'date', id: 'd1', role: 'published', value: '2015-01-13', precision: 'day' }] },
 *   ),
 * );
 * value.datePublished; //=> '2015-01-13'
 * value.articleBody; //=> 'Hà Nội mưa.'
 * ```
 */
export function toJsonLd(article: Article): JsonLdExport {
  const losses = createLossReport(jsonLdForm, [article]);
  const { address, counts, language, rights, sapo, summary, text } = article;
  const value = compact<WithContext<NewsArticleLeaf>>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: text.url === '' ? undefined : text.url,
    identifier: writeIdentifiers(article.identifiers),
    headline: article.headline?.text ?? (text.title === '' ? undefined : text.title),
    description: sapo?.text,
    abstract: summary?.spans.map((span) => sliceField(article, span)),
    dateline: findBlocks(article, 'dateline').map(({ span }) => sliceField(article, span)),
    articleSection: address?.section?.text,
    articleBody: findRunningText(article)
      .map((section) => section.text)
      .join('\n\n'),
    inLanguage: language,
    ...writeDates(article, losses),
    ...writeBylines(article),
    publisher: article.publisher && writeOrganization(article.publisher),
    sourceOrganization: article.agencies?.map(writeOrganization),
    ...writeMedia(article, losses),
    ...writeNamed(article),
    keywords: article.keywords?.map((keyword) => keyword.text),
    citation: writeRelatedLinks(article),
    wordCount: counts?.words,
    timeRequired: counts?.readingTime && `PT${counts.readingTime.seconds}S`,
    copyrightHolder:
      rights?.holder === undefined ? undefined : { '@type': 'Organization', name: rights.holder },
    copyrightNotice: rights?.text,
    license: rights?.license,
    usageInfo:
      rights?.terms === undefined ? undefined : { '@type': 'CreativeWork', text: rights.terms },
  });
  return { value, losses: losses.list() };
}

/** Whether a date is a period both of whose ends are written as ISO 8601 wants them. */
function isPeriod({ date }: PlacedDate): boolean {
  const ends = date.value?.split('/') ?? [];
  return ends.length === 2 && ends.every((end) => readDateValue(end) !== undefined);
}

type Properties<Name extends keyof NewsArticleLeaf> = {
  readonly [Key in Name]: NewsArticleLeaf[Key] | undefined;
};

function writeDates(
  { dates }: Article,
  losses: LossReport,
): Properties<'datePublished' | 'dateModified' | 'contentReferenceTime' | 'temporalCoverage'> {
  const [published] = findDates(dates, 'published');
  const [modified] = findDates(dates, 'modified');
  const events = findDates(dates, 'event');
  // The text still says when it was; that this form cannot is no loss of content.
  const unsaid: Pick<LossReport, 'add'> = {
    add: (_, path) => {
      losses.add('no-place', path);
    },
  };
  return {
    datePublished: published && writeIsoDate(published, losses),
    dateModified: modified && writeIsoDate(modified, losses),
    contentReferenceTime: events
      .filter((event) => !isPeriod(event))
      .flatMap((event) => writeIsoDate(event, unsaid) ?? []),
    temporalCoverage: events.filter(isPeriod).flatMap(({ date }) => date.value ?? []),
  };
}

const bylineProperties = {
  author: 'author',
  editor: 'editor',
  translator: 'translator',
} as const satisfies Partial<Record<Byline['role'], keyof NewsArticleLeaf>>;

function writeBylines(
  article: Article,
): Properties<'author' | 'editor' | 'translator' | 'contributor'> {
  const bylines = article.bylines ?? [];
  const bodies = new Set(
    (article.entities ?? []).filter(({ type }) => type === 'organisation').map(({ id }) => id),
  );
  const named = (role: keyof typeof bylineProperties): readonly Byline[] =>
    bylines.filter((byline) => byline.role === role);
  return {
    author: named('author').map(({ text, entity }) =>
      entity !== undefined && bodies.has(entity)
        ? { '@type': 'Organization' as const, name: text }
        : { '@type': 'Person' as const, name: text },
    ),
    editor: named('editor').map(({ text }) => ({ '@type': 'Person', name: text })),
    translator: named('translator').map(({ text }) => ({ '@type': 'Person', name: text })),
    // The other roles have no property of their own; schema.org says them by a Role.
    contributor: bylines
      .filter(({ role }) => !(role in bylineProperties))
      .map(({ text, role }) => ({
        '@type': 'Role',
        roleName: role,
        contributor: { '@type': 'Person', name: text },
      })),
  };
}

function writeOrganization({ name, key }: { readonly name: string; readonly key?: string }): {
  '@type': 'Organization';
  name: string;
  identifier?: string;
} {
  return { '@type': 'Organization', name, ...(key === undefined ? {} : { identifier: key }) };
}

function writeRelatedLinks(article: Article): readonly Exclude<SchemaArticle, string>[] {
  return findBlocks(article, 'related-link').map(({ title, href, span }) => ({
    '@type': 'Article',
    headline: title?.text ?? sliceField(article, span),
    ...(href === undefined ? {} : { url: href }),
  }));
}
