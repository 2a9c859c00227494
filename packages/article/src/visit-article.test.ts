import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle } from '../test/arbitrary-article.ts';
import { readArticleFixture } from '../test/read-fixtures.ts';
import { compareFieldSpans, sliceField } from './field-span.ts';
import type { Article } from './model/article.ts';
import type { FieldSpan } from './model/span.ts';
import {
  visitArticle,
  type ArticleNodes,
  type ArticleVisitor,
  type VisitAnswer,
} from './visit-article.ts';

const full = readArticleFixture('full') as Article;

const kinds = [
  ...([
    'address',
    'publisher',
    'headline',
    'sapo',
    'block',
    'media',
    'sentence',
    'quotation',
  ] as const),
  ...(['mention', 'date', 'byline', 'agency', 'keyword', 'summary', 'word', 'entity'] as const),
  ...(['identifiers', 'counts', 'rights', 'provenance'] as const),
] satisfies readonly (keyof ArticleNodes)[];

type AnyNode = ArticleNodes[keyof ArticleNodes];

/** A visitor that takes every kind to one function. */
function visitorOf(
  visit: (node: AnyNode, kind: keyof ArticleNodes) => VisitAnswer | undefined,
): ArticleVisitor {
  return Object.fromEntries(kinds.map((kind) => [kind, (node: AnyNode) => visit(node, kind)]));
}

function listNodes(article: Article): readonly AnyNode[] {
  const others = ['type', 'schemaVersion', 'text', 'language', 'diagnostics'];
  return Object.entries(article)
    .filter(([name]) => !others.includes(name))
    .flatMap(([, value]) => value as AnyNode | readonly AnyNode[]);
}

function visitAll(article: Article): readonly AnyNode[] {
  const visited: AnyNode[] = [];
  visitArticle(
    article,
    visitorOf((node) => {
      visited.push(node);
      return undefined;
    }),
  );
  return visited;
}

function sameNodes(visited: readonly AnyNode[], article: Article): void {
  const expected = listNodes(article);
  expect(visited).toHaveLength(expected.length);
  expect(new Set(visited)).toEqual(new Set(expected));
}

describe('every node is visited once', () => {
  test('in a full article, in document order', () => {
    const visited = visitAll(full);
    sameNodes(visited, full);
    const spans = visited.flatMap((node) => ('span' in node ? [node.span] : []));
    expect(spans.toSorted(compareFieldSpans)).toEqual(spans);
  });

  test('in generated articles', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        sameNodes(visitAll(article), article);
      }),
    );
  });

  test('each by the function of its kind', () => {
    const found = new Map<string, number>();
    visitArticle(
      full,
      visitorOf((_, kind) => {
        found.set(kind, (found.get(kind) ?? 0) + 1);
        return undefined;
      }),
    );
    expect([...found.keys()].sort()).toEqual([...kinds].sort());
    expect(found.get('mention')).toBe(full.mentions?.length);
    expect(found.get('date')).toBe(full.dates?.length);
  });
});

test('the outer comes before the inner, and of the same span the wider kind', () => {
  const order: string[] = [];
  const span: FieldSpan = { start: 0, end: 3 };
  const article: Article = {
    type: 'article',
    schemaVersion: 1,
    text: { url: '', title: '', body: 'Mưa to' },
    entities: [{ type: 'place', id: 'e', name: 'Huế' }],
    words: [{ type: 'word', span }],
    mentions: [{ type: 'event', id: 'm', text: 'Mưa', span }],
    sentences: [{ type: 'sentence', span }],
    blocks: [{ type: 'paragraph', id: 'b', span: { start: 0, end: 6 } }],
  };
  visitArticle(
    article,
    visitorOf((_, kind) => {
      order.push(kind);
      return undefined;
    }),
  );
  expect(order).toEqual(['block', 'sentence', 'mention', 'word', 'entity']);
});

describe('answers', () => {
  test('skip passes over what lies inside', () => {
    const sentences: string[] = [];
    visitArticle(full, {
      block: ({ type }) => (type === 'caption' ? 'skip' : undefined),
      sentence: ({ span }) => {
        sentences.push(sliceField(full, span).split(' ')[0] ?? '');
      },
    });
    expect(sentences).toEqual(['Hội', 'Hội', 'Giám', 'Theo']);
  });

  test('skip in one field passes over nothing in another', () => {
    let words = 0;
    visitArticle(full, {
      headline: () => 'skip',
      word: () => {
        words += 1;
      },
    });
    expect(words).toBe(3);
  });

  test('stop ends the visit', () => {
    let visits = 0;
    visitArticle(full, {
      mention: () => {
        visits += 1;
        return visits === 2 ? 'stop' : undefined;
      },
    });
    expect(visits).toBe(2);
  });
});

test('lists out of order are visited in order all the same', () => {
  const shuffled: Article = { ...full, mentions: [...(full.mentions ?? [])].reverse() };
  const spans: FieldSpan[] = [];
  visitArticle(shuffled, {
    mention: ({ span }) => {
      spans.push(span);
    },
  });
  expect(spans).toEqual(full.mentions?.map(({ span }) => span));
});

test('an article of text alone has nothing to visit', () => {
  expect(
    visitAll({ type: 'article', schemaVersion: 1, text: { url: '', title: '', body: '' } }),
  ).toEqual([]);
});
