import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { documents, fields, loadSegmenter, type Search, testRanking } from '../../test/ranking.ts';
import { createLunrAnalyzer } from './create-lunr-analyzer.ts';

function openIndex(units: boolean, stored: boolean): Search {
  const { plugin, toQuery } = createLunrAnalyzer(lunr, units ? { segmenter: loadSegmenter() } : {});
  const built = lunr(function () {
    this.use(plugin);
    this.field('title', { boost: fields.title });
    this.field('body', { boost: fields.body });
    for (const document of documents) this.add(document);
  });
  const index = stored ? lunr.Index.load(JSON.parse(JSON.stringify(built)) as object) : built;
  return (query) => index.query(toQuery(query)).map(({ ref }) => Number(ref));
}

describe.each([
  ['syllables', false, false],
  ['words', true, false],
  ['words, stored and loaded', true, true],
])('lunr with %s', (_, units, stored) => {
  const index = openIndex(units, stored);
  testRanking(() => index, { units });
});

test('the query language of lunr finds both keys, and places point into the text', () => {
  const { plugin } = createLunrAnalyzer(lunr);
  const index = lunr(function () {
    this.use(plugin);
    this.field('title');
    this.metadataWhitelist = ['position'];
    this.add({ id: 1, title: 'Họp Đảng' });
    this.add({ id: 2, title: ['đăng', 'ảnh'] });
    this.add({ id: 3 });
  });
  const hits = index.search('Đảng');
  expect(hits.map(({ ref }) => ref)).toEqual(['1', '2']);
  expect(hits[0]?.matchData.metadata).toMatchObject({ đảng: { title: { position: [[4, 4]] } } });
});

test('the function of the pipeline is registered once, by its spelling', () => {
  createLunrAnalyzer(lunr);
  createLunrAnalyzer(lunr, { variants: 'keep' });
  const { registeredFunctions } = lunr.Pipeline as unknown as {
    readonly registeredFunctions: Readonly<Record<string, unknown>>;
  };
  expect(Object.keys(registeredFunctions)).toEqual(
    expect.arrayContaining(['quocngu-keys', 'quocngu-keys-keep']),
  );
});
