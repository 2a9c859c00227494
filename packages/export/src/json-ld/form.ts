import type { Article, ArticleDate, Block, Byline, Entity } from '@quocngu/article';
import { isFirstOfRole, isOfMedia } from '../dates/date-value.ts';
import type { Form } from '../losses/form.ts';

/** What a schema.org NewsArticle carries. */
export const jsonLdForm: Form = {
  carries: {
    text: true,
    identifiers: {
      native: { publisher: true, text: true },
      contentHash: true,
      file: true,
      other: true,
    },
    address: { text: true, section: true },
    publisher: { name: true, key: true },
    agencies: { name: true, key: true },
    headline: true,
    sapo: true,
    bylines: ({ role }: Byline) => ({ text: true, role: true, ...entityOf(role) }),
    dates: (date, article) =>
      hasPlace(date, article)
        ? { value: true, precision: true, zone: true, role: true }
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
    entities: (entity: Entity) => ({
      name: true,
      aliases: true,
      abbreviations: true,
      identifiers: true,
      ...(entity.type === 'person' ? { titles: true } : {}),
      ...(entity.type === 'place' ? { within: true } : {}),
    }),
    keywords: { text: true },
    counts: { words: true, readingTime: { seconds: true } },
    rights: { holder: true, license: true, terms: true, text: true },
  },
};

/** An author may be a body; schema.org takes the other signatures for persons here. */
function entityOf(role: Byline['role']): { readonly entity?: true } {
  return role === 'author' ? { entity: true } : {};
}

function hasPlace(date: ArticleDate, article: Article): boolean {
  if (date.role === 'published' || date.role === 'modified') return isFirstOfRole(date, article);
  return date.role === 'event' || isOfMedia(date, article);
}

const blocksWithPlace: Readonly<
  Record<Block['type'], true | { readonly media?: true } | undefined>
> = {
  paragraph: true,
  sapo: true,
  caption: true,
  credit: true,
  byline: undefined,
  'end-mark': undefined,
  heading: undefined,
  // The text as a whole.
  dateline: {},
  'related-link': true,
};
