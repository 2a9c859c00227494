import type { Article, ArticleDate, Block, Entity } from '@quocngu/article';
import { isFirstOfRole, isOfMedia } from '../dates/date-value.ts';
import type { Form } from '../losses/form.ts';

/** What a ninjs 3.1 item carries. */
export const ninjsForm: Form = {
  carries: {
    text: true,
    identifiers: {
      native: { publisher: true, text: true },
      contentHash: true,
      file: true,
      other: true,
    },
    address: { text: true, section: true, slug: true },
    publisher: { name: true, key: true },
    agencies: { name: true, key: true },
    headline: true,
    sapo: true,
    bylines: { text: true, role: true },
    dates: (date, article) =>
      hasPlace(date, article)
        ? { role: true, value: true, precision: true, zone: true }
        : undefined,
    language: true,
    blocks: (block: Block) => blocksWithPlace[block.type],
    media: {
      href: true,
      date: true,
      caption: { text: true },
      credit: {
        text: true,
        photographers: { text: true },
        agencies: { text: true },
        providers: { text: true },
      },
    },
    summary: true,
    mentions: (mention) =>
      mention.type === 'date' || mention.type === 'title'
        ? undefined
        : { text: true, entity: true },
    // One identifier has a place, as a literal.
    entities: (entity: Entity) => ({
      name: true,
      ...((entity.identifiers ?? []).length === 1 ? { identifiers: true } : {}),
    }),
    keywords: { text: true },
    counts: { words: true },
    rights: { holder: true, license: true, terms: true, text: true },
  },
};

function hasPlace(date: ArticleDate, article: Article): boolean {
  if (date.role === 'published' || date.role === 'modified') return isFirstOfRole(date, article);
  return isOfMedia(date, article);
}

const blocksWithPlace: Readonly<
  Record<Block['type'], true | { readonly places: true } | undefined>
> = {
  paragraph: true,
  sapo: true,
  caption: true,
  credit: true,
  dateline: { places: true },
  byline: undefined,
  'end-mark': undefined,
  heading: undefined,
  'related-link': undefined,
};
