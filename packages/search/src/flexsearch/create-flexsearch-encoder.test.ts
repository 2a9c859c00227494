import { Index } from 'flexsearch';
import { describe } from 'vitest';
import { documents, loadSegmenter, type Search, testRanking } from '../../test/ranking.ts';
import { createFlexSearchEncoder } from './create-flexsearch-encoder.ts';

function openIndex(units: boolean): Search {
  const index = new Index({
    encode: createFlexSearchEncoder(units ? { segmenter: loadSegmenter() } : {}),
  });
  for (const { id, title, body } of documents) index.add(id, `${title}. ${body}`);
  return (query) => index.search(query, { suggest: true }) as number[];
}

describe.each([
  ['syllables', false],
  ['words', true],
])('FlexSearch with %s', (_, units) => {
  const index = openIndex(units);
  testRanking(() => index, { units, any: true });
});
