import type { ArticleDate, DateRole } from '@quocngu/article';

/** What tells on which day an article was written, the surest first. */
const ROLES: readonly DateRole[] = ['published', 'reference', 'dateline', 'event'];

const DAY = /^\d{4}-\d\d-\d\d/;

/** Finds the day on which an article was written, or about which it reports: `YYYY-MM-DD`. */
export function findDay(dates: readonly ArticleDate[]): string | undefined {
  for (const role of ROLES) {
    const found = dates.find((date) => date.role === role && DAY.test(date.value ?? ''));
    if (found !== undefined) return found.value?.slice(0, 10);
  }
  return undefined;
}
