import { describe, expect, expectTypeOf, test } from 'vitest';
import { readArticleFixture } from '../test/read-fixtures.ts';
import type { Article } from './model/article.ts';
import { articleSchemaVersion } from './schema-version.ts';
import { applyUpgrades, upgradeArticle } from './upgrade-article.ts';

const full = readArticleFixture('full');

describe('upgradeArticle', () => {
  test('gives an article of this version back as it is', () => {
    expect(upgradeArticle(full)).toEqual({ article: full, diagnostics: [] });
    expect(upgradeArticle(full).article).toBe(full);
  });

  test('gives an article with its info findings', () => {
    const { article, diagnostics } = upgradeArticle(readArticleFixture('without-origins'));
    expect(article).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-origin']);
  });

  test.each([articleSchemaVersion + 1, 0, -1, 99])(
    'does not guess at version %s',
    (schemaVersion) => {
      const { article, diagnostics } = upgradeArticle({ ...(full as object), schemaVersion });
      expect(article).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-schema-version']);
    },
  );

  test.each([
    null,
    7,
    'article',
    [],
    {},
    { schemaVersion: '1' },
    { ...(full as object), words: 1 },
  ])('finds no article in %o', (value) => {
    const { article, diagnostics } = upgradeArticle(value);
    expect(article).toBeUndefined();
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('types', () => {
    expectTypeOf(upgradeArticle(full).article).toEqualTypeOf<Article | undefined>();
  });
});

describe('the steps of a table', () => {
  const newer = (value: unknown, schemaVersion: number): object => ({
    ...(value as object),
    schemaVersion,
  });
  /** Steps from versions that never were, which end at the one there is. */
  const steps = [
    { from: -1, upgrade: (value: unknown) => newer(value, 0) },
    { from: 0, upgrade: (value: unknown) => ({ ...newer(value, 1), language: 'vi' }) },
  ];
  const old = Object.freeze({
    schemaVersion: -1,
    type: 'article',
    text: { url: '', title: '', body: '' },
  });

  test('are taken in order from the version of the article', () => {
    expect(applyUpgrades(old, steps, 1).article).toEqual({
      ...old,
      schemaVersion: 1,
      language: 'vi',
    });
    expect(applyUpgrades(newer(old, 0), steps, 1).article?.language).toBe('vi');
    expect(applyUpgrades(newer(old, 1), steps, 1).article).not.toHaveProperty('language');
  });

  test('are not begun in the middle of nowhere', () => {
    expect(applyUpgrades(newer(old, -2), steps, 1).article).toBeUndefined();
  });
});
