import { DuckDBInstance } from '@duckdb/node-api';
import { createArticle, type Article } from '@quocngu/article';
import { parquetReadObjects, parquetSchema, parquetMetadata } from 'hyparquet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { articleColumns } from './article-row.ts';
import { toParquet } from './to-parquet.ts';

const full = readFullArticle();
const articles = [full, ...readSeedArticles(), ...generateHostileArticles()];
const { bytes, losses } = toParquet(articles);

const toBuffer = (from: Uint8Array): ArrayBuffer => from.slice().buffer;
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** An article made again from the columns that hold it whole. */
function toArticle(row: Readonly<Record<string, unknown>>): Article {
  const layers = Object.entries(row)
    .filter(([name, value]) => name.endsWith('_json') && value !== null)
    .map(([name, value]) => [name.slice(0, -'_json'.length), value] as const);
  const { url, title, body, language } = row as Readonly<Record<string, string | null>>;
  return createArticle(
    { url: url ?? '', title: title ?? '', body: body ?? '' },
    { ...Object.fromEntries(layers), language: language ?? undefined },
  );
}

describe('read by hyparquet', () => {
  test('every article comes back whole', async () => {
    const rows = await parquetReadObjects({ file: toBuffer(bytes) });
    expect(rows).toHaveLength(articles.length);
    rows.forEach((row, index) => {
      const { text, ...layers } = articles[index] ?? full;
      const { text: read, ...readLayers } = toArticle(row);
      expect(readLayers).toEqual(layers);
      expect(read).toEqual({ url: text.url, title: whole(text.title), body: whole(text.body) });
    });
  });

  test('the columns have their own types', async () => {
    const [row] = await parquetReadObjects({ file: toBuffer(bytes) });
    expect(row).toMatchObject({
      publisher: 'Báo Mẫu',
      publisher_key: 'bao-mau',
      native_id: '1024',
      section: 'van-hoa/sach',
      published: '2024-02-15T09:30',
      published_precision: 'minute',
      published_zone: '+07:00',
      published_at: new Date('2024-02-15T09:30:00+07:00'),
      authors: ['Lê Văn Thử'],
      keywords: ['Hội sách', 'văn hóa đọc'],
      persons: ['Trần Thị Mẫu', 'Lê Văn Thử'],
      places: ['Huế', 'Việt Nam'],
      syllables: 56,
      reading_seconds: 14,
      file: 'seeds/mau.txt',
      record: 1,
      schema_version: 1,
    });
  });

  test('columns of your own stand behind the others', async () => {
    const own = toParquet([full, full], {
      columns: [
        { name: 'place', type: 'int32', read: (_, index) => index + 1 },
        {
          name: 'codes',
          type: 'strings',
          read: (_, index) => (index === 0 ? ['a\ud800'] : undefined),
        },
      ],
    });
    const rows = await parquetReadObjects({ file: toBuffer(own.bytes) });
    expect(rows.map((row) => [row.place, row.codes, row.host] as unknown[])).toEqual([
      [1, ['a\ufffd'], full.address?.publisher?.text],
      [2, null, full.address?.publisher?.text],
    ]);
    expect(Object.keys(rows[0] ?? {}).slice(-2)).toEqual(['place', 'codes']);
    expect(own.losses).toMatchObject([{ code: 'character-replaced', path: '/0/text' }]);
  });

  test('a name that a column has already is a mistake', () => {
    const columns = [{ name: 'title', type: 'string', read: () => 'x' }] as const;
    expect(() => toParquet([], { columns })).toThrow(
      new RangeError('two columns have the name title'),
    );
  });

  test('an empty table keeps its columns', async () => {
    const file = toBuffer(toParquet([]).bytes);
    expect(await parquetReadObjects({ file })).toEqual([]);
    const { children } = parquetSchema(parquetMetadata(file));
    expect(children.map(({ element }) => element.name)).toEqual(
      articleColumns.map(({ name }) => name),
    );
  });
});

describe('read by DuckDB', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quocngu-parquet-'));
  const file = join(folder, 'articles.parquet');
  writeFileSync(file, bytes);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(sql.replace('ARTICLES', `'${file}'`));
    const rows = reader.getRowObjectsJson();
    connection.closeSync();
    return rows;
  }

  test('types', async () => {
    const described = await query('DESCRIBE SELECT * FROM ARTICLES');
    const types: Readonly<Record<string, unknown>> = Object.fromEntries(
      described.map((row) => [String(row.column_name), row.column_type]),
    );
    expect(types).toMatchObject({
      body: 'VARCHAR',
      published_at: 'TIMESTAMP',
      keywords: 'VARCHAR[]',
      syllables: 'INTEGER',
      reading_seconds: 'DOUBLE',
    });
    expect(described).toHaveLength(articleColumns.length);
  });

  test('every text, as it was', async () => {
    const rows = await query('SELECT title, body, keywords FROM ARTICLES');
    expect(rows.map(({ title, body }) => [title, body])).toEqual(
      articles.map(({ text }) => [whole(text.title), whole(text.body)]),
    );
    expect(rows.map(({ keywords }) => keywords)).toEqual(
      articles.map(({ keywords }) => keywords?.map(({ text }) => whole(text)) ?? null),
    );
  });

  test('questions about names, dates and spans', async () => {
    const rows = await query(
      `SELECT url, published_at::VARCHAR AS at, json_extract_string(media_json::JSON, '$[0].caption.span.end') AS span_end
       FROM ARTICLES WHERE list_contains(persons, 'Trần Thị Mẫu')`,
    );
    expect(rows).toEqual([{ url: full.text.url, at: '2024-02-15 02:30:00', span_end: '28' }]);
  });
});

test('only half characters are lost', () => {
  expect(new Set(losses.map(({ code }) => code))).toEqual(new Set(['character-replaced']));
  expect(losses.every(({ path }) => /^\/\d+\/text$/.test(path))).toBe(true);
  expect(toParquet([full]).losses).toEqual([]);
});

test('every layer of the full article has a column', () => {
  const names = articleColumns.map(({ name }) => name);
  const layers = Object.keys(full).filter(
    (name) => !['type', 'schemaVersion', 'text', 'language'].includes(name),
  );
  expect(names).toEqual(expect.arrayContaining(layers.map((name) => `${name}_json`)));
});
