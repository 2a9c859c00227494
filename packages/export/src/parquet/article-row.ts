import type { Article, ArticleDate, Entity } from '@quocngu/article';
import { listNamed } from '../content/named.ts';
import { readDateValue } from '../dates/date-value.ts';
import { writeDateTime } from '../dates/write-date.ts';

/** What a column holds. */
export type ColumnType = 'double' | 'int32' | 'json' | 'string' | 'strings' | 'timestamp';

/** A value of a column, by its type. */
export type ColumnValue = Date | number | object | string | readonly string[] | null;

/** A column of a table of articles. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** Gives the value of an article, and is told its place among all, from 0. */
  readonly read: (article: Article, index: number) => ColumnValue | undefined;
}

/** The layers that have a column of JSON: every one of them, so that an article can be made again. */
const layerNames: readonly Exclude<keyof Article, 'schemaVersion' | 'text' | 'type'>[] = [
  ...(['identifiers', 'address', 'publisher', 'agencies', 'headline', 'sapo', 'bylines'] as const),
  ...(['dates', 'blocks', 'media', 'sentences', 'words', 'quotations', 'summary'] as const),
  ...(['mentions', 'entities', 'keywords', 'counts', 'rights', 'provenance'] as const),
  'diagnostics',
];

/**
 * The columns, in their order: first what questions are asked about, in plain types, then every layer
 * whole, with its spans, as JSON.
 */
export const articleColumns: readonly ParquetColumn[] = [
  string('url', ({ text }) => text.url),
  string('title', ({ text }) => text.title),
  string('body', ({ text }) => text.body),
  string('language', ({ language }) => language),
  string('publisher', ({ publisher }) => publisher?.name),
  string('publisher_key', ({ publisher }) => publisher?.key),
  string('host', ({ address }) => address?.publisher?.text),
  string('native_id', ({ identifiers }) => identifiers?.native?.text),
  string('section', ({ address }) => address?.section?.text),
  string('slug', ({ address }) => address?.slug?.text),
  string('published', (article) => findPublished(article)?.value),
  string('published_precision', (article) => findPublished(article)?.precision),
  string('published_zone', (article) => findPublished(article)?.zone),
  { name: 'published_at', type: 'timestamp', read: readPublishedAt },
  strings('agencies', ({ agencies }) => agencies?.map(({ name }) => name)),
  strings('authors', ({ bylines }) =>
    bylines?.filter(({ role }) => role === 'author').map(({ text }) => text),
  ),
  strings('keywords', ({ keywords }) => keywords?.map(({ text }) => text)),
  strings('persons', (article) => namesOf(article, 'person')),
  strings('organisations', (article) => namesOf(article, 'organisation')),
  strings('places', (article) => namesOf(article, 'place')),
  strings('events', (article) => namesOf(article, 'event')),
  strings('captions', ({ media }) => media?.flatMap(({ caption }) => caption?.text ?? [])),
  int('syllables', ({ counts }) => counts?.syllables),
  int('words', ({ counts }) => counts?.words),
  int('sentences', ({ counts }) => counts?.sentences),
  int('paragraphs', ({ counts }) => counts?.paragraphs),
  {
    name: 'reading_seconds',
    type: 'double',
    read: ({ counts }) => counts?.readingTime?.seconds,
  },
  string('content_hash', ({ identifiers }) => identifiers?.contentHash?.value),
  string('hash', ({ provenance }) => provenance?.hash?.value),
  string('file', ({ provenance }) => provenance?.file),
  int('record', ({ provenance }) => provenance?.record),
  int('schema_version', ({ schemaVersion }) => schemaVersion),
  ...layerNames.map((name): ParquetColumn => ({
    name: `${name}_json`,
    type: 'json',
    read: (article) => article[name],
  })),
];

function string(name: string, read: (article: Article) => string | undefined): ParquetColumn {
  return { name, type: 'string', read };
}

function strings(
  name: string,
  read: (article: Article) => readonly string[] | undefined,
): ParquetColumn {
  return { name, type: 'strings', read };
}

function int(name: string, read: (article: Article) => number | undefined): ParquetColumn {
  return { name, type: 'int32', read };
}

function findPublished({ dates }: Article): ArticleDate | undefined {
  return dates?.find(({ role }) => role === 'published');
}

/** The instant, where minute and zone are known; never one that is not. */
function readPublishedAt(article: Article): Date | undefined {
  const date = findPublished(article);
  if (date === undefined || readDateValue(date.value)?.precision !== 'minute') return undefined;
  const written = writeDateTime({ date, path: '' }, { add: () => undefined });
  return written === undefined ? undefined : new Date(written);
}

function namesOf(article: Article, type: Entity['type']): readonly string[] | undefined {
  if (article.entities === undefined && article.mentions === undefined) return undefined;
  return listNamed(article)
    .filter((entity) => entity.type === type)
    .map(({ name }) => name);
}
