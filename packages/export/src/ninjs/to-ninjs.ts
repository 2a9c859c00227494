import { findBlocks, sliceField, type Article, type Entity, type Media } from '@quocngu/article';
import { compact } from '../content/compact.ts';
import { listNamed } from '../content/named.ts';
import { findRunningText } from '../content/sections.ts';
import { findDates } from '../dates/date-value.ts';
import { writeDateTime } from '../dates/write-date.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossReport, type LossReport } from '../losses/loss-report.ts';
import { ninjsForm } from './form.ts';
import type {
  NinjsAltId,
  NinjsAssociation,
  NinjsBody,
  NinjsItem,
  NinjsSource,
  NinjsText,
  NinjsThing,
} from './ninjs-item.ts';
import { toUri, uriOf } from '../content/uri.ts';

/** An article as a ninjs item, and what that does not say. */
export interface NinjsExport {
  /** Plain JSON, valid against the schema of ninjs 3.1. */
  readonly value: NinjsItem;
  readonly losses: readonly Loss[];
}

/**
 * Writes an article as a news item in ninjs 3.1, the JSON of the IPTC. Its dates must have a time and
 * a zone, so that others are left out and reported; the counts of the body leave captions out.
 *
 * @param article - A valid article.
 * @returns The item, and what it does not say.
 * @see https://iptc.org/std/ninjs/
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { toNinjs } from '@quocngu/export';
 *
 * const { value, losses } = toNinjs(
 *   createArticle(
 *     { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' },
 *     { dates: [{ type: 'date', id: 'd1', role: 'published', value: '2015-01-13', precision: 'day' }] },
 *   ),
 * );
 * value.bodies; //=> [{ role: 'main', contentType: 'text/plain', charCount: 11, value: 'Hà Nội mưa.' }]
 * losses.map((loss) => loss.code); //=> ['date-left-out']
 * ```
 */
export function toNinjs(article: Article): NinjsExport {
  const losses = createLossReport(ninjsForm, [article]);
  const { address, agencies = [], bylines = [], keywords = [], rights, text } = article;
  const uri = uriOf(article);
  const [published] = findDates(article.dates, 'published');
  const [modified] = findDates(article.dates, 'modified');
  const authors = bylines.filter(({ role }) => role === 'author');
  const license = rights?.license === undefined ? undefined : toUri(rights.license);
  if (rights?.license !== undefined && license === undefined) {
    losses.add('value-left-out', '/rights/license');
  }
  const named = listNamed(article);
  const value = compact<NinjsItem>({
    uri,
    type: 'text',
    representationType: 'full',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    contentCreated: published && writeDateTime(published, losses),
    versionCreated: modified && writeDateTime(modified, losses),
    language: article.language,
    headlines: textsOf('main', article.headline?.text ?? text.title),
    descriptions: [
      ...textsOf('sapo', article.sapo?.text),
      ...(article.summary?.spans ?? []).flatMap((span) =>
        textsOf('summary', sliceField(article, span)),
      ),
      ...findBlocks(article, 'dateline').flatMap(({ span }) =>
        textsOf('dateline', sliceField(article, span)),
      ),
    ],
    bodies: writeBodies(article),
    by: joinNames(authors.map((byline) => byline.text)),
    people: [
      ...bylines.map(({ text: name, role }) => ({ name, rel: role })),
      ...writeEntities(named, 'person'),
    ],
    organisations: writeEntities(named, 'organisation'),
    places: writeEntities(named, 'place'),
    events: writeEntities(named, 'event'),
    subjects: [
      ...keywords.map((keyword) => ({ name: keyword.text, rel: 'keyword' })),
      ...(address?.section ? [{ name: address.section.text, rel: 'section' }] : []),
    ],
    infoSources: [
      ...(article.publisher ? [sourceOf(article.publisher, 'publisher')] : []),
      ...agencies.map((agency) => sourceOf(agency, 'agency')),
    ],
    located: findBlocks(article, 'dateline')[0]?.places?.[0]?.text,
    slugline: address?.slug?.text,
    altIds: writeAltIds(article, uri),
    associations: writeMedia(article, uri, losses),
    copyrightHolder: rights?.holder,
    copyrightNotice: rights?.text,
    usageTerms: rights?.terms,
    rightsInfo: license === undefined ? undefined : { linkedRights: license },
  });
  return { value, losses: losses.list() };
}

function textsOf(role: string, value: string | undefined): readonly NinjsText[] {
  return value === undefined || value === '' ? [] : [{ role, contentType: 'text/plain', value }];
}

function writeBodies(article: Article): readonly NinjsBody[] {
  const value = findRunningText(article)
    .map(({ text }) => text)
    .join('\n\n');
  if (value === '') return [];
  return [
    compact<NinjsBody>({
      role: 'main',
      contentType: 'text/plain',
      charCount: countCharacters(value),
      wordCount: article.counts?.words,
      value,
    }),
  ];
}

/** Characters as people write them to each other's systems: code points. */
function countCharacters(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

function writeEntities(named: readonly Entity[], type: Entity['type']): readonly NinjsThing[] {
  return named
    .filter((entity) => entity.type === type)
    .map(({ name, identifiers = [] }) => {
      const [identifier] = identifiers;
      return compact<NinjsThing>({
        name,
        rel: 'mentioned',
        literal: identifier && `${identifier.scheme}:${identifier.value}`,
      });
    });
}

function sourceOf(
  { name, key }: { readonly name: string; readonly key?: string },
  role: string,
): NinjsSource {
  return { name, role, ...(key === undefined ? {} : { literal: key }) };
}

function writeAltIds({ identifiers, text }: Article, uri: string): readonly NinjsAltId[] {
  const { native, contentHash, file, other = [] } = identifiers ?? {};
  return [
    ...(text.url === '' || text.url === uri ? [] : [{ role: 'url', value: text.url }]),
    ...(native ? [{ role: `native:${native.publisher}`, value: native.text }] : []),
    ...(contentHash ? [{ role: contentHash.algorithm, value: contentHash.value }] : []),
    ...(file ? [{ role: 'file-key', value: file.key }] : []),
    ...(file?.index === undefined ? [] : [{ role: 'file-index', value: `${file.index}` }]),
    ...other.map(({ role, value }) => ({ role: `other:${role}`, value })),
  ];
}

function writeMedia(
  article: Article,
  uri: string,
  losses: LossReport,
): readonly NinjsAssociation[] {
  const dates = new Map(
    findDates(article.dates, 'captured').map((placed) => [placed.date.id, placed]),
  );
  return (article.media ?? []).map((media, index) => {
    const { id, type, href, caption, credit } = media;
    const link = href === undefined ? undefined : toUri(href);
    if (href !== undefined && link === undefined) {
      losses.add('value-left-out', `/media/${index}/href`);
    }
    const captured = dates.get(media.date ?? '');
    return compact<NinjsAssociation>({
      name: caption?.text ?? credit?.text ?? id,
      uri: link ?? `${uri}#${index + 1}`,
      type,
      contentCreated: captured && writeDateTime(captured, losses),
      by: joinNames((credit?.photographers ?? []).map(({ text }) => text)),
      descriptions: [...textsOf('caption', caption?.text), ...textsOf('credit', credit?.text)],
      people: (credit?.photographers ?? []).map(({ text }) => ({
        name: text,
        rel: 'photographer',
      })),
      infoSources: writeCreditSources(media),
      renditions: link === undefined ? [] : [{ name: 'original', href: link }],
    });
  });
}

function writeCreditSources({ credit }: Media): readonly NinjsSource[] {
  const { agencies = [], providers = [] } = credit ?? {};
  return [
    ...agencies.map(({ text }) => ({ name: text, role: 'agency' })),
    ...providers.map(({ text }) => ({ name: text, role: 'provider' })),
  ];
}

function joinNames(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(', ');
}
