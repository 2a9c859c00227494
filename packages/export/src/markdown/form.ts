import type { Article, ArticleDate, Block, Byline } from '@quocngu/article';
import { isFirstOfRole } from '../dates/date-value.ts';
import type { Form } from '../losses/form.ts';

/** What Markdown carries, with or without front matter. */
export function markdownForm(hasFrontMatter: boolean): Form {
  const text = {
    headline: true,
    sapo: true,
    blocks: (block: Block) => blocksWithPlace[block.type],
    media: { href: true, caption: { text: true }, credit: { text: true } },
  } as const;
  if (!hasFrontMatter) {
    return { carries: { ...text, text: { title: true, body: true }, bylines: { text: true } } };
  }
  return {
    carries: {
      ...text,
      text: true,
      address: { text: true, section: true },
      publisher: { name: true },
      agencies: { name: true },
      bylines: ({ role }: Byline) => ({
        text: true,
        ...(role === 'author' ? { role: true } : {}),
      }),
      dates: (date: ArticleDate, article: Article) =>
        (date.role === 'published' || date.role === 'modified') && isFirstOfRole(date, article)
          ? { role: true, value: true, precision: true, zone: true }
          : undefined,
      language: true,
      keywords: { text: true },
      rights: { holder: true, license: true, text: true },
    },
  };
}

const blocksWithPlace: Readonly<Record<Block['type'], true | { readonly href: true } | undefined>> =
  {
    paragraph: true,
    sapo: true,
    heading: true,
    caption: true,
    credit: true,
    'related-link': { href: true },
    byline: undefined,
    dateline: undefined,
    'end-mark': undefined,
  };
