import { expect, test } from 'vitest';
import { createPostgresqlSearch } from './create-postgresql-search.ts';

// The statements run against a server in scripts/services/postgresql.test.ts.

const options = { table: 'my "news"', fields: { title: 3, body: 1 }, units: true };
const statements = createPostgresqlSearch(options);

test('names are quoted', () => {
  expect(statements.createTable).toContain('"my ""news"""');
});

test('a word stands where its first syllable does, and fields have labels', () => {
  const segmenter = { segment: () => [{ start: 0, end: 9 }] };
  const { toRow } = createPostgresqlSearch({ ...options, segmenter });
  expect(toRow({ title: 'văn phòng', body: '' })).toEqual([
    `'văn':1A 'văn_phòng':1A 'phòng':2A`,
    `'van':1A 'van_phong':1A 'phong':2A`,
  ]);
});

test('positions end where those of the server do', () => {
  const [, folded] = statements.toRow({ body: 'a '.repeat(20_000) });
  expect(folded.endsWith("'a':16383B")).toBe(true);
});

test('signs of the query language are signs', () => {
  expect(statements.toParameters("Đảng' | !ta:*")).toEqual([
    "'dang' & 'ta'",
    "'đảng' | 'đảng_ta'",
    "'dang_ta'",
  ]);
  expect(statements.toParameters('" \\ & |')).toEqual(['', '', '']);
});

test('a fifth field is told', () => {
  const fields = { a: 1, b: 1, c: 1, d: 1, e: 1 };
  expect(() => createPostgresqlSearch({ table: 'news', fields })).toThrow(
    'fields must be 4 at most, not 5',
  );
});
