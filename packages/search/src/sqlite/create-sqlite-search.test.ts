import { Database } from 'node-sqlite3-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { documents, fields, loadSegmenter, type Search, testRanking } from '../../test/ranking.ts';
import { createSqliteSearch } from './create-sqlite-search.ts';

function openIndex(
  units: boolean,
  contentless: boolean,
): { readonly database: Database; readonly search: Search } {
  const options = {
    table: 'news',
    fields,
    contentless,
    ...(units && { segmenter: loadSegmenter() }),
  };
  const { createTable, insert, search, toRow, toMatch } = createSqliteSearch(options);
  const database = new Database();
  database.exec(createTable);
  for (const { id, ...texts } of documents) database.run(insert, [id, ...toRow(texts)]);
  return {
    database,
    search: (query) => database.all(search, [toMatch(query), 50]).map(({ rowid }) => Number(rowid)),
  };
}

describe.each([
  ['syllables', false, false],
  ['words', true, false],
  ['words and no content', true, true],
])('SQLite with %s', (_, units, contentless) => {
  const { database, search } = openIndex(units, contentless);
  afterAll(() => {
    database.close();
  });
  testRanking(() => search, { units });
});

test.each([
  ['a table with content', false],
  ['one without', true],
])('names are quoted, and a document can be taken out of %s', (_, contentless) => {
  const table = 'my "news"; --';
  const statements = createSqliteSearch({ table, fields: { 'ti"t\'le': 1 }, contentless });
  const database = new Database();
  database.exec(statements.createTable);
  database.run(statements.insert, [1, ...statements.toRow({ 'ti"t\'le': 'Đảng' })]);
  const find = (): unknown => database.all(statements.search, [statements.toMatch('dang'), 9]);
  expect(find()).toMatchObject([{ rowid: 1 }]);
  database.run(statements.remove, [1]);
  expect(find()).toEqual([]);
  database.close();
});

test.each([
  [{ table: '', fields }, 'a name must have letters and no NUL, not ""'],
  [{ table: 'news', fields: {} }, 'fields must have a field, not none'],
  [{ table: 'news', fields: { title: 0 } }, 'the weight of title must be a number above 0, not 0'],
  [
    { table: 'news', fields: { title: '1); --' as unknown as number } },
    'the weight of title must be a number, not string',
  ],
  [
    { table: 'news', fields, contentless: 'no' as unknown as boolean },
    'contentless must be true or false, not no',
  ],
])('a wrong option is told: %j', (options, message) => {
  expect(() => createSqliteSearch(options)).toThrow(message);
});
