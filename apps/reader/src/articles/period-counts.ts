import type { ArticleFacts } from '../analysis/protocol.ts';
import { countValues, type FilterValue } from './filter-articles.ts';

/** How many articles state a date in each month or year, in the order of time. */
export interface PeriodCounts {
  readonly unit: 'month' | 'year';
  /** Months as `2015-01`, years as `2015`. */
  readonly periods: readonly FilterValue[];
}

/** Months of more years than these would be too narrow to see. */
const MOST_YEARS = 6;

/** Counts articles by month, whole years left out, or by year where the dates reach far. */
export function countPeriods(articles: readonly ArticleFacts[]): PeriodCounts {
  const years = sort(countValues(articles, (facts) => facts.years));
  const reach = Number(years.at(-1)?.value ?? 0) - Number(years[0]?.value ?? 0);
  if (reach >= MOST_YEARS) return { unit: 'year', periods: years };
  const months = countValues(articles, ({ dates }) =>
    dates.flatMap((date) => /^\d{4}-\d\d/.exec(date) ?? []),
  );
  return { unit: 'month', periods: sort(months) };
}

function sort(values: readonly FilterValue[]): readonly FilterValue[] {
  return [...values].sort((left, right) => (left.value < right.value ? -1 : 1));
}
