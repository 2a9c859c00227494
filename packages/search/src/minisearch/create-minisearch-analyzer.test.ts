import MiniSearch from 'minisearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documents, fields, loadSegmenter, type Search, testRanking } from '../../test/ranking.ts';
import { createMiniSearchAnalyzer } from './create-minisearch-analyzer.ts';

function openIndex(units: boolean): { readonly all: Search; readonly any: Search } {
  const analyzer = createMiniSearchAnalyzer(units ? { segmenter: loadSegmenter() } : {});
  const index = new MiniSearch({ fields: ['title', 'body'], ...analyzer });
  index.addAll(documents);
  const toIds = (hits: readonly { readonly id: unknown }[]): readonly number[] =>
    hits.map(({ id }) => id as number);
  return {
    all: (query) => toIds(index.search(analyzer.toQuery(query), { boost: fields })),
    any: (query) => toIds(index.search(query, { boost: fields })),
  };
}

describe.each([
  ['syllables', false],
  ['words', true],
])('MiniSearch with %s', (_, units) => {
  const index = openIndex(units);
  describe('all syllables', () => {
    testRanking(() => index.all, { units });
  });
  describe('any syllable', () => {
    testRanking(() => index.any, { units, any: true });
  });
});

describe('behind the settings of VitePress', () => {
  type Shared = ReturnType<typeof createMiniSearchAnalyzer>;
  const holder = globalThis as unknown as { quocnguSearch?: Shared };
  beforeAll(() => {
    holder.quocnguSearch = createMiniSearchAnalyzer();
  });
  afterAll(() => {
    delete holder.quocnguSearch;
  });

  /** What arrives in the page: the text of a function, without what stands around it. */
  function send<Run>(run: Run): Run {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as it is done there
    return Reflect.apply(new Function(`return ${String(run)}`), undefined, []) as Run;
  }

  test('functions that go through a global find the same', () => {
    interface Global {
      readonly quocnguSearch: Shared;
    }
    const tokenize = (text: string) =>
      (globalThis as unknown as Global).quocnguSearch.tokenize(text);
    const processTerm = (term: string) =>
      (globalThis as unknown as Global).quocnguSearch.processTerm(term);
    const boostTerm = (term: string) =>
      (globalThis as unknown as Global).quocnguSearch.searchOptions.boostTerm(term);
    const fields = ['title'];
    const built = new MiniSearch({ fields, tokenize, processTerm });
    built.addAll(documents);
    const index = MiniSearch.loadJSON(JSON.stringify(built), {
      fields,
      tokenize: send(tokenize),
      processTerm: send(processTerm),
      searchOptions: { boostTerm: send(boostTerm) },
    });
    expect(index.search('Đảng').map(({ id }) => id as number)[0]).toBe(5);
    expect(index.search('da dieu').map(({ id }) => id as number)[0]).toBe(27);
  });
});

test('starts of words and slips are found', () => {
  const analyzer = createMiniSearchAnalyzer();
  const index = new MiniSearch({ fields: ['title'], ...analyzer });
  index.addAll(documents);
  const find = (query: string, options: object): readonly unknown[] =>
    index.search(query, options).map(({ id }) => id as number);
  expect(find('điể', {})).toEqual([]);
  expect(find('điể', { prefix: true })).toEqual([27]);
  expect(find('dieuu', { fuzzy: 0.2 })).toEqual([27]);
});

test('the terms of any other tokenizer get both keys', () => {
  const { processTerm } = createMiniSearchAnalyzer();
  expect(processTerm('Đảng')).toEqual(['đảng', 'dang']);
  expect(processTerm('dang')).toEqual(['dang']);
  expect(processTerm('…')).toEqual([]);
});

test('a stored index is loaded', () => {
  const analyzer = createMiniSearchAnalyzer();
  const options = { fields: ['title'], ...analyzer };
  const index = new MiniSearch(options);
  index.addAll(documents);
  const loaded = MiniSearch.loadJSON(JSON.stringify(index), options);
  expect(loaded.search(analyzer.toQuery('da dieu')).map(({ id }) => id as number)).toEqual([27]);
});
