import { create, insertMultiple, search } from '@orama/orama';
import { beforeAll, describe, expect, test } from 'vitest';
import { documents, fields, loadSegmenter, type Search, testRanking } from '../../test/ranking.ts';
import {
  createOramaTokenizer,
  type CreateOramaTokenizerOptions,
} from './create-orama-tokenizer.ts';

async function openIndex(options: CreateOramaTokenizerOptions): Promise<Search> {
  const index = create({
    schema: { title: 'string', body: 'string' },
    components: { tokenizer: createOramaTokenizer(options) },
  });
  await insertMultiple(
    index,
    documents.map(({ id, ...texts }) => ({ id: String(id), ...texts })),
  );
  return async (term) => {
    const { hits } = await search(index, { term, boost: fields, limit: 50 });
    return hits.map(({ id }) => Number(id));
  };
}

describe.each([
  ['syllables', false],
  ['words', true],
])('Orama with %s', (_, units) => {
  let index: Search;
  beforeAll(async () => {
    index = await openIndex(units ? { segmenter: loadSegmenter() } : {});
  }, 120_000);
  testRanking(() => index, { units, any: true });
});

test('the last syllable can be the start of one', async () => {
  const whole = await openIndex({});
  const open = await openIndex({ prefix: true });
  expect(await whole('điể')).toEqual([]);
  expect(await open('điể')).toEqual([27]);
  expect(await open('điể ')).toEqual([]);
});

test('a wrong option is told', () => {
  const options = { prefix: 1 } as unknown as CreateOramaTokenizerOptions;
  expect(() => createOramaTokenizer(options)).toThrow('prefix must be true or false, not 1');
});
