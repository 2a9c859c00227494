import type { Article } from '@quocngu/article';
import { findDates } from '../dates/date-value.ts';
import { toInstant } from './feed-item.ts';

/**
 * Finds the latest time at which one of the articles appeared or was changed: when a feed of them changed.
 *
 * @param articles - Valid articles.
 * @returns The time in UTC; `undefined` where none of them tells one. A day without a time counts as its
 * noon, as feeds write it.
 *
 * @example
 * ```ts
 * import { createArticle } from '@quocngu/article';
 * import { findLatestTime } from '@quocngu/export/feeds';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' });
 * findLatestTime([article]); //=> undefined
 * ```
 */
export function findLatestTime(articles: readonly Article[]): string | undefined {
  const times = articles.flatMap(({ dates }) =>
    (['modified', 'published'] as const).flatMap((role) => {
      const [date] = findDates(dates, role);
      return toInstant(date, { add: () => undefined })?.getTime() ?? [];
    }),
  );
  if (times.length === 0) return undefined;
  return new Date(times.reduce((latest, time) => Math.max(latest, time))).toISOString();
}
