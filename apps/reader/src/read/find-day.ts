import type { Article, ArticleDate } from '@quocngu/article';

/** What says when an article is from, the best first. */
const ROLES = ['published', 'dateline', 'event'] as const;

/**
 * When an article is from: when it was published, or else when it was written, or when what it reports
 * took place; `undefined` where nothing of this is known.
 */
export function findDay({ dates = [] }: Article): ArticleDate | undefined {
  for (const role of ROLES) {
    const found = dates.find((date) => date.role === role && date.value !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
