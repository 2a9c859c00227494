import { expect, test } from 'vitest';
import { checkSchemaTypes } from '../../test/check-schema-types.ts';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { toJsonLd } from './to-json-ld.ts';

/** The compiler reads the whole vocabulary first. */
const COMPILER_TIME = 120_000;

test(
  'all that is written is of the vocabulary of schema.org, as its published types have it',
  () => {
    const articles = [readFullArticle(), ...readSeedArticles(), ...generateHostileArticles()];
    expect(articles.length).toBeGreaterThan(50);
    expect(checkSchemaTypes(articles.map((article) => toJsonLd(article).value))).toEqual([]);
  },
  COMPILER_TIME,
);

test(
  'what is not of the vocabulary would be found',
  () => {
    const { value } = toJsonLd(readFullArticle());
    const faults = checkSchemaTypes([
      value,
      { ...value, headlines: 'Mưa' },
      { ...value, publisher: { '@type': 'Organisation', name: 'Báo Mẫu' } },
      { ...value, wordCount: true },
    ]);
    expect(faults.map((fault) => fault.slice(0, 'value 1'.length))).toEqual([
      'value 1',
      'value 2',
      'value 3',
    ]);
  },
  COMPILER_TIME,
);
