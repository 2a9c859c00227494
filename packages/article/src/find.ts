import type { Article } from './model/article.ts';
import type { Block } from './model/block.ts';
import type { Entity } from './model/entity.ts';
import type { Mention } from './model/mention.ts';

/**
 * Finds the blocks of some types, in document order.
 *
 * @param article - The article.
 * @param types - The types wanted.
 * @returns The blocks; none where the article has no blocks.
 *
 * @example
 * ```ts
 * import { createArticle, findBlocks } from '@quocngu/article';
 *
 * const text = { url: 'https://bao.example/1', title: 'Mưa', body: 'Phố mưa. (Ảnh: A) Sáng nay mưa.' };
 * const article = createArticle(text, {
 *   blocks: [
 *     { type: 'caption', id: 'b1', span: { start: 0, end: 8 } },
 *     { type: 'credit', id: 'b2', span: { start: 9, end: 17 } },
 *     { type: 'paragraph', id: 'b3', span: { start: 18, end: 31 } },
 *   ],
 * });
 * findBlocks(article, 'caption', 'credit').map((block) => block.id); //=> ['b1', 'b2']
 * ```
 */
export function findBlocks<Type extends Block['type']>(
  article: Pick<Article, 'blocks'>,
  ...types: readonly Type[]
): readonly Extract<Block, { type: Type }>[] {
  return findByType(article.blocks, types);
}

/**
 * Finds the mentions of some types, in document order.
 *
 * @param article - The article.
 * @param types - The types wanted.
 * @returns The mentions; none where the article has no mentions.
 *
 * @example
 * ```ts
 * import { createArticle, findMentions } from '@quocngu/article';
 *
 * const text = { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' };
 * const article = createArticle(text, {
 *   mentions: [{ type: 'place', id: 'm1', text: 'Hà Nội', span: { start: 0, end: 6 } }],
 * });
 * findMentions(article, 'place').map((mention) => mention.text); //=> ['Hà Nội']
 * ```
 */
export function findMentions<Type extends Mention['type']>(
  article: Pick<Article, 'mentions'>,
  ...types: readonly Type[]
): readonly Extract<Mention, { type: Type }>[] {
  return findByType(article.mentions, types);
}

/**
 * Finds the mentions of one entity, in document order.
 *
 * @param article - The article.
 * @param entity - The entity, or its id.
 * @returns The mentions that point to it.
 *
 * @example
 * ```ts
 * import { createArticle, findMentionsOf } from '@quocngu/article';
 *
 * const text = { url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' };
 * const article = createArticle(text, {
 *   mentions: [{ type: 'place', id: 'm1', text: 'Hà Nội', span: { start: 0, end: 6 }, entity: 'e1' }],
 *   entities: [{ type: 'place', id: 'e1', name: 'Hà Nội' }],
 * });
 * findMentionsOf(article, 'e1').length; //=> 1
 * ```
 */
export function findMentionsOf(
  article: Pick<Article, 'mentions'>,
  entity: Entity | string,
): readonly Mention[] {
  const id = typeof entity === 'string' ? entity : entity.id;
  return (article.mentions ?? []).filter((mention) => 'entity' in mention && mention.entity === id);
}

function findByType<Node extends { readonly type: string }, Type extends string>(
  nodes: readonly Node[] | undefined,
  types: readonly Type[],
): readonly Extract<Node, { type: Type }>[] {
  const wanted: ReadonlySet<string> = new Set(types);
  return (nodes ?? []).filter((node): node is Extract<Node, { type: Type }> =>
    wanted.has(node.type),
  );
}
