import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPostgresqlSearch } from '../../packages/search/src/index.ts';
import {
  documents,
  fields,
  loadSegmenter,
  testRanking,
} from '../../packages/search/test/ranking.ts';
import { hasPostgresql, type OpenDatabase, openDatabase } from './postgresql.ts';

describe.skipIf(!hasPostgresql)('in PostgreSQL', () => {
  let database: OpenDatabase | undefined;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database?.close());

  async function query(text: string, values: readonly unknown[] = []): Promise<readonly unknown[]> {
    if (!database) throw new Error('the server is not open');
    const { rows } = await database.client.query<Record<string, unknown>>(text, [...values]);
    return rows;
  }

  describe.each([
    ['syllables', false],
    ['words', true],
  ])('search by %s', (name, units) => {
    const { createTable, createIndex, insert, search, toRow, toParameters } =
      createPostgresqlSearch({ table: name, fields, ...(units && { segmenter: loadSegmenter() }) });
    beforeAll(async () => {
      await query(createTable);
      await query(createIndex);
      for (const { id, ...texts } of documents) await query(insert, [id, ...toRow(texts)]);
    });
    testRanking(
      () => async (text) => {
        const rows = await query(search, [...toParameters(text), 50]);
        return rows.map((row) => Number((row as { readonly id: string }).id));
      },
      { units },
    );
  });

  test('names are quoted, and a document takes the place of its older self', async () => {
    const statements = createPostgresqlSearch({
      table: `my "news'; --`,
      fields: { [`ti"t'le`]: 1 },
    });
    await query(statements.createTable);
    for (const text of ['Đảng', 'đường']) {
      await query(statements.insert, [1, ...statements.toRow({ [`ti"t'le`]: text })]);
    }
    const find = (text: string): Promise<readonly unknown[]> =>
      query(statements.search, [...statements.toParameters(text), 9]);
    expect(await find('dang')).toEqual([]);
    expect(await find('duong')).toMatchObject([{ id: '1' }]);
  });

  test('documents are found by the index', async () => {
    await query('SET enable_seqscan = off');
    const { search, toParameters } = createPostgresqlSearch({ table: 'syllables', fields });
    const plan = await query(`EXPLAIN ${search}`, [...toParameters('đường'), 9]);
    expect(JSON.stringify(plan)).toContain('Bitmap Index Scan');
  });
});
