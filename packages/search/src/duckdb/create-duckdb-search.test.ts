import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents, fields, loadSegmenter, testRanking } from '../../test/ranking.ts';
import { createDuckDbSearch } from './create-duckdb-search.ts';

describe.each([
  ['syllables', false],
  ['words', true],
])('DuckDB with %s', (_, units) => {
  const options = { table: 'news', fields, ...(units && { segmenter: loadSegmenter() }) };
  const { createTable, insert, index, search, toRow, toParameters } = createDuckDbSearch(options);
  let connection: DuckDBConnection;
  beforeAll(async () => {
    const instance = await DuckDBInstance.create();
    connection = await instance.connect();
    await connection.run(createTable);
    for (const { id, ...texts } of documents) await connection.run(insert, [id, ...toRow(texts)]);
    await connection.run(index);
  });
  afterAll(() => {
    connection.closeSync();
  });
  testRanking(
    () => async (query) => {
      const reader = await connection.runAndReadAll(search, [...toParameters(query), 50]);
      return reader.getRows().map(([id]) => Number(id));
    },
    { units },
  );
});

test('names are quoted', async () => {
  const field = 'ti"t\'le';
  const table = 'my "news"; --';
  const statements = createDuckDbSearch({ table, fields: { [field]: 1 } });
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(statements.createTable);
  await connection.run(statements.insert, [1, ...statements.toRow({ [field]: 'Đảng' })]);
  await connection.run(statements.index);
  const { search, toParameters } = statements;
  const found = await connection.runAndReadAll(search, [...toParameters('dang'), 9]);
  expect(found.getRows()).toHaveLength(1);
  connection.closeSync();
});
