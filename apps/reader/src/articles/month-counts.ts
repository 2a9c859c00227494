import type { ArticleFacts } from '../analysis/protocol.ts';
import { countValues, type FilterValue } from './filter-articles.ts';

/** How many articles state a date in each month, in the order of time; whole years are left out. */
export function countMonths(articles: Iterable<ArticleFacts>): readonly FilterValue[] {
  const months = countValues(articles, ({ dates }) =>
    dates.flatMap((date) => /^\d{4}-\d\d/.exec(date) ?? []),
  );
  return months.sort((left, right) => (left.value < right.value ? -1 : 1));
}
