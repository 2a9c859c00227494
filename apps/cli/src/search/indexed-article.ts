import type { TableSearchOptions } from '@quocngu/search';

/** An article as an index holds it: its text, and where it came from. */
export interface IndexedArticle {
  /** As the command line named it. */
  readonly file: string;
  /** From 1. */
  readonly record: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
}

/** How articles are indexed. A word in the title says more of an article than one in its text. */
export const INDEX_OPTIONS: TableSearchOptions & { readonly contentless: true } = {
  table: 'keys',
  fields: { title: 3, body: 1 },
  contentless: true,
};
