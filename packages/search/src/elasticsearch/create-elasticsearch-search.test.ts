import { describe, expect, test } from 'vitest';
import {
  createElasticsearchSearch,
  type ElasticsearchQuery,
} from './create-elasticsearch-search.ts';

const { index, toDocument, toQuery } = createElasticsearchSearch({
  fields: { title: 3, body: 1 },
  units: true,
});

test('the index has an analyser, and each field two more of its kind', () => {
  const { analyzer } = index.settings.analysis;
  const { properties } = index.mappings;
  expect(Object.keys(properties)).toEqual([
    ...['title', 'title_exact', 'title_folded'],
    ...['body', 'body_exact', 'body_folded'],
  ]);
  const named = Object.values(properties).flatMap((property) => property.analyzer ?? []);
  expect(named).toHaveLength(4);
  for (const name of named)
    expect(analyzer[name]).toEqual({ type: 'custom', tokenizer: 'whitespace' });
  expect(JSON.parse(JSON.stringify(index))).toEqual(index);
});

test('a document keeps its fields, and has keys that white space parts', () => {
  expect(toDocument({ title: 'Đảng "ta"' })).toEqual({
    title: 'Đảng "ta"',
    title_exact: 'đảng',
    title_folded: 'dang ta',
  });
});

describe('a query', () => {
  /** Every field that a query names. */
  const fieldsOf = (query: ElasticsearchQuery): readonly string[] => {
    if ('term' in query) return Object.keys(query.term);
    if ('dis_max' in query) return query.dis_max.queries.flatMap(fieldsOf);
    if ('bool' in query) return [...query.bool.must, ...query.bool.should].flatMap(fieldsOf);
    return [];
  };

  test('requires folded keys, and prefers exact ones and words', () => {
    expect(toQuery('Đảng')).toEqual({
      bool: {
        must: [
          {
            dis_max: {
              queries: [
                { term: { title_folded: { value: 'dang', boost: 3 } } },
                { term: { body_folded: { value: 'dang', boost: 1 } } },
              ],
            },
          },
        ],
        should: [
          {
            dis_max: {
              queries: [
                { term: { title_exact: { value: 'đảng', boost: 9 } } },
                { term: { body_exact: { value: 'đảng', boost: 3 } } },
              ],
            },
          },
        ],
      },
    });
  });

  test('names no field that the index has not', () => {
    const known = Object.keys(index.mappings.properties);
    const named = new Set(fieldsOf(toQuery('văn phòng Đảng')));
    expect([...named].sort()).toEqual(known.filter((name) => name.includes('_')).sort());
  });

  test.each(['', '   ', '"', '*', 'title:', '\\'])('%j is safe', (text) => {
    const expected = text === 'title:' ? 'bool' : 'match_none';
    expect(Object.keys(toQuery(text))).toEqual([expected]);
  });
});
