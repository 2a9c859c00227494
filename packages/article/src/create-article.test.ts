import { describe, expect, expectTypeOf, test } from 'vitest';
import { readArticleFixture } from '../test/read-fixtures.ts';
import { createArticle, type ArticleLayers } from './create-article.ts';
import type { Article } from './model/article.ts';
import type { Layer } from './model/provenance.ts';
import { isArticle } from './validate/validate-article.ts';

const text = { url: 'https://bao-mau.example/1', title: 'Mưa', body: 'Hà Nội mưa.' };

test('text alone is a valid article', () => {
  const article = createArticle(text);
  expect(article).toEqual({ type: 'article', schemaVersion: 1, text });
  expect(isArticle(article)).toBe(true);
});

test('what is not known is left out, what was looked for in vain is kept', () => {
  expect(Object.keys(createArticle(text, { language: undefined, words: [] }))).toEqual([
    'type',
    'schemaVersion',
    'text',
    'words',
  ]);
});

test('equal articles are equal as JSON, whatever order their layers came in', () => {
  const layers = readArticleFixture('full') as Article;
  const own = layers.text;
  const backwards = Object.fromEntries(Object.entries(layers).reverse()) as ArticleLayers;
  expect(JSON.stringify(createArticle(own, backwards))).toBe(
    JSON.stringify(createArticle(own, layers)),
  );
  expect(createArticle(own, backwards)).toEqual(readArticleFixture('full'));
});

test('only the three strings and the layers of the model come in', () => {
  const document = { ...text, source: 'seeds/1.txt' };
  const layers = { language: 'vi', title: 'x' };
  expect(isArticle(createArticle(document, layers))).toBe(true);
});

describe('text that is no text', () => {
  test.each([
    { ...text, url: 1 },
    { url: '', title: '' },
    { ...text, title: null },
  ])('%o', (wrong) => {
    expect(() => createArticle(wrong as never)).toThrow(TypeError);
    expect(() => createArticle(wrong as never)).toThrow(
      /expected text\.\w+ to be a string, got \w+/,
    );
  });
});

test('types: every derived layer may be given, and nothing else', () => {
  expectTypeOf<keyof ArticleLayers>().toEqualTypeOf<
    Exclude<Layer, 'tags'> | 'provenance' | 'diagnostics'
  >();
  expectTypeOf(createArticle).returns.toEqualTypeOf<Article>();
});
