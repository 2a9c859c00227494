import { validateArticle } from '@quocngu/article';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMutation, mutate } from '../../../article/test/arbitrary-mutation.ts';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { parseConllu } from '../conllu/parse-conllu.ts';
import { toConllu } from '../conllu/to-conllu.ts';
import { parseJsonLd } from '../json-ld/parse-json-ld.ts';
import { toJsonLd } from '../json-ld/to-json-ld.ts';
import { parseNinjs } from '../ninjs/parse-ninjs.ts';
import { toNinjs } from '../ninjs/to-ninjs.ts';
import type { ParsedArticle } from './article-draft.ts';

const articles = [readFullArticle(), ...generateHostileArticles().slice(0, 5)];

function expectValid({ article }: ParsedArticle): void {
  expect(validateArticle(article).filter(({ severity }) => severity === 'error')).toEqual([]);
}

describe.each([
  ['JSON-LD', parseJsonLd, articles.map((article) => toJsonLd(article).value)],
  ['ninjs', parseNinjs, articles.map((article) => toNinjs(article).value)],
])('%s that somebody changed', (_, parse, values) => {
  test('gives valid articles', () => {
    const changed = fc.tuple(
      fc.constantFrom<unknown>(...values),
      fc.array(arbitraryMutation, { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(changed, ([value, mutations]) => {
        expectValid(parse(mutate(value, mutations)));
      }),
      { numRuns: 1_000 },
    );
  });
});

test('any JSON gives valid articles', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expectValid(parseJsonLd(text));
      expectValid(parseNinjs(text));
    }),
  );
});

test('CoNLL-U that somebody changed gives valid articles', () => {
  const text = toConllu(readFullArticle()).text;
  const cut = fc.tuple(
    fc.nat(text.length),
    fc.nat(40),
    fc.constantFrom('', '\n', '\n\n', '\t', '#', '1-2', '|SpacesAfter=\\n', '\uD800', '\uDC00 '),
  );
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
      let changed = text;
      for (const [start, length, put] of cuts) {
        changed = changed.slice(0, start) + put + changed.slice(start + length);
      }
      expectValid(parseConllu(changed));
    }),
    { numRuns: 1_000 },
  );
});

test('half characters are no places', () => {
  expectValid(
    parseJsonLd({
      '@type': 'NewsArticle',
      headline: 'x📚',
      about: [{ '@type': 'Person', name: '\uDCDA' }],
      articleBody: 'Mưa 📚.',
      abstract: ['\uDCDA.'],
      description: '\uDCDA',
      image: [{ creditText: '(Ảnh: 📚)', creator: [{ name: '\uD83D' }] }],
    }),
  );
});
