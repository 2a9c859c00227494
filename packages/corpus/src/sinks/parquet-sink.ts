import type { Article, Entity } from '@quocngu/article';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Sink, SinkArticle } from './sink.ts';

/** A value of a column, by its type; a value of JSON is what it says, and is written by the writer. */
type Cell = number | string | readonly string[] | Article;

/** A column: how its values are typed, and what of an article they are. */
interface Column {
  readonly name: string;
  readonly type: 'integer' | 'json' | 'string' | 'strings';
  readonly read: (row: SinkArticle) => Cell | undefined;
}

/** The columns of the table of articles, in their order. */
const PARQUET_COLUMNS: readonly Column[] = [
  column('file', 'string', ({ provenance }) => provenance?.file),
  column('record', 'integer', ({ provenance }) => provenance?.record),
  column('hash', 'string', ({ provenance }) => provenance?.hash?.value),
  column('content_hash', 'string', ({ identifiers }) => identifiers?.contentHash?.value),
  column('url', 'string', ({ text }) => text.url),
  column('publisher', 'string', ({ publisher }) => publisher?.name),
  column('publisher_key', 'string', ({ publisher }) => publisher?.key),
  column('host', 'string', ({ address }) => address?.publisher?.text),
  column('native_id', 'string', ({ identifiers }) => identifiers?.native?.text),
  column('published', 'string', (article) => findPublished(article)),
  column('first_date', 'string', (article) => findFirstDate(article)),
  column('language', 'string', ({ language }) => language),
  column('title', 'string', ({ text }) => text.title),
  column('body', 'string', ({ text }) => text.body),
  column('syllables', 'integer', ({ counts }) => counts?.syllables),
  column('words', 'integer', ({ counts }) => counts?.words),
  column('sentences', 'integer', ({ counts }) => counts?.sentences),
  column('paragraphs', 'integer', ({ counts }) => counts?.paragraphs),
  column('persons', 'strings', (article) => listNames(article, 'person')),
  column('organisations', 'strings', (article) => listNames(article, 'organisation')),
  column('places', 'strings', (article) => listNames(article, 'place')),
  column('keywords', 'strings', ({ keywords }) => keywords?.map(({ text }) => text)),
  {
    name: 'diagnostics',
    type: 'strings',
    read: ({ article, recordCodes }) => [
      ...new Set([...recordCodes, ...(article.diagnostics ?? []).map(({ code }) => code)]),
    ],
  },
  column('article', 'json', (article) => article),
];

function column(
  name: string,
  type: Column['type'],
  read: (article: Article) => Cell | undefined,
): Column {
  return { name, type, read: ({ article }) => read(article) };
}

function findPublished({ dates }: Article): string | undefined {
  return dates?.find(({ role }) => role === 'published')?.value;
}

/** The first date of the text whose year is known, as `2015-01-13`, `2015-01` or `2015`. */
function findFirstDate({ dates, address }: Article): string | undefined {
  const stated = dates?.find(
    ({ role, value }) => role !== 'reference' && /^\d{4}/.test(value ?? ''),
  );
  return (stated?.value ?? address?.timestamp?.value)?.slice(0, 'YYYY-MM-DD'.length);
}

function listNames({ entities }: Article, type: Entity['type']): readonly string[] | undefined {
  return entities?.filter((entity) => entity.type === type).map(({ name }) => name);
}

/** A table in Parquet, one row an article, compressed by Snappy, with statistics for each column. */
export const parquetSink: Sink = {
  name: 'parquet',
  ending: '.parquet',
  *encode(articles) {
    yield new Uint8Array(
      parquetWriteBuffer({
        schema: [
          { name: 'root', num_children: PARQUET_COLUMNS.length },
          ...PARQUET_COLUMNS.flatMap(schemaOf),
        ],
        columnData: PARQUET_COLUMNS.map(({ name, read }) => ({
          name,
          data: articles.map((row) => read(row) ?? null),
        })),
      }),
    );
  },
};

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

const TYPES: Readonly<Record<Exclude<Column['type'], 'strings'>, Partial<SchemaElement>>> = {
  integer: { type: 'INT32' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  string: TEXT,
};

function schemaOf({ name, type }: Column): readonly SchemaElement[] {
  if (type !== 'strings') return [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TEXT },
  ];
}
