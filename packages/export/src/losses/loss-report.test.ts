import { createArticle } from '@quocngu/article';
import { describe, expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { lossKinds } from './loss.ts';
import { createLossReport } from './loss-report.ts';

const full = readFullArticle();

describe('what a form has no place for', () => {
  test('a property that no table names is lost as a whole', () => {
    const article = createArticle(full.text, { language: 'vi', keywords: full.keywords });
    const losses = createLossReport({ carries: { text: true } }, [article]).list();
    expect(losses.map(({ code, path, count }) => [code, path, count])).toEqual([
      ['no-place', '/language', 1],
      ['no-place', '/keywords', 2],
    ]);
  });

  test('offsets and origins are told apart, and items are counted', () => {
    const article = createArticle(full.text, { keywords: full.keywords });
    const form = { carries: { text: true, keywords: { text: true } } } as const;
    expect(createLossReport(form, [article]).list()).toEqual([
      { code: 'no-place', path: '/keywords/*/score', count: 1, ...lossKinds['no-place'] },
      { code: 'no-offsets', path: '/keywords/*/spans', count: 1, ...lossKinds['no-offsets'] },
      { code: 'no-origins', path: '/keywords/*/origin', count: 1, ...lossKinds['no-origins'] },
      { code: 'no-origins', path: '/keywords/*/confidence', count: 1, ...lossKinds['no-origins'] },
    ]);
  });

  test('a function says it of each item', () => {
    const article = createArticle(full.text, { media: [], blocks: full.blocks });
    const form = {
      hasOffsets: true,
      carries: {
        text: true,
        blocks: ({ type }: { readonly type: string }) => (type === 'paragraph' ? true : undefined),
      },
    } as const;
    const losses = createLossReport(form, [article]).list();
    expect(losses.map(({ code, path, count }) => [code, path, count])).toEqual([
      ['no-place', '/blocks/*', 8],
    ]);
  });

  test('everything that the full article has is either carried or lost', () => {
    const nothing = createLossReport({ carries: { text: true } }, [full]).list();
    const properties = Object.keys(full).filter(
      (name) => !['type', 'schemaVersion', 'text'].includes(name),
    );
    expect(nothing.map(({ path }) => path.slice(1))).toEqual(properties);
    const { list } = createLossReport({ hasOffsets: true, carries: true }, [full]);
    expect(new Set(list().map(({ code }) => code))).toEqual(new Set(['no-origins']));
  });
});

test('the same loss at the same place is counted', () => {
  const losses = createLossReport({ carries: { text: true } }, [createArticle(full.text)]);
  losses.add('character-replaced', '/text/body', 2);
  losses.add('character-replaced', '/text/body');
  losses.add('character-replaced', '/text/title');
  expect(losses.list().map(({ path, count, severity }) => [path, count, severity])).toEqual([
    ['/text/body', 3, 'warning'],
    ['/text/title', 1, 'warning'],
  ]);
});
