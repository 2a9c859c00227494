import { describe, expect, expectTypeOf, test } from 'vitest';
import { readArticleFixture } from '../test/read-fixtures.ts';
import { findBlocks, findMentions, findMentionsOf } from './find.ts';
import type { Article } from './model/article.ts';
import type { CaptionBlock, CreditBlock } from './model/block.ts';
import type { TitleMention } from './model/mention.ts';

const full = readArticleFixture('full') as Article;
const empty: Article = {
  type: 'article',
  schemaVersion: 1,
  text: { url: '', title: '', body: '' },
};

const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] =>
  nodes.map(({ id }) => id);

describe('findBlocks', () => {
  test('finds the blocks of the types named, in document order', () => {
    expect(idsOf(findBlocks(full, 'credit', 'caption'))).toEqual(['b1', 'b2']);
    expect(idsOf(findBlocks(full, 'paragraph'))).toEqual(['b5', 'b7', 'b11']);
  });

  test('finds none without types or blocks', () => {
    expect(findBlocks(full)).toEqual([]);
    expect(findBlocks(empty, 'caption')).toEqual([]);
  });

  test('narrows the type', () => {
    expectTypeOf(findBlocks(full, 'caption', 'credit')).toEqualTypeOf<
      readonly (CaptionBlock | CreditBlock)[]
    >();
    // @ts-expect-error -- no block is a poem
    findBlocks(full, 'poem');
  });
});

describe('findMentions', () => {
  test('finds the mentions of the types named', () => {
    expect(idsOf(findMentions(full, 'title'))).toEqual(['m4']);
    expect(findMentions(empty, 'person')).toEqual([]);
  });

  test('narrows the type', () => {
    expectTypeOf(findMentions(full, 'title')).toEqualTypeOf<readonly TitleMention[]>();
  });
});

describe('findMentionsOf', () => {
  test('finds the mentions of an entity or its id', () => {
    expect(idsOf(findMentionsOf(full, 'e2'))).toEqual(['m5', 'm10', 'm11']);
    const [person] = full.entities ?? [];
    expect(person && idsOf(findMentionsOf(full, person))).toEqual(['m6', 'm9']);
    expect(findMentionsOf(full, 'nothing')).toEqual([]);
    expect(findMentionsOf(empty, 'e2')).toEqual([]);
  });
});
