import type { ArticleFacts } from '../analysis/protocol.ts';
import { FILTERS, type FilterName } from '../address/reader-state.ts';

/** What is asked of articles; every filter has to fit. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** A value to filter by, and how many articles have it. */
export interface FilterValue {
  readonly value: string;
  readonly count: number;
}

/** The values that a filter offers. */
export interface ListedValues {
  readonly values: readonly FilterValue[];
  /** How many rarer ones there are. */
  readonly left: number;
}

/** A longer list of values would be no help; rare names are searched for. */
const MOST_VALUES = 200;

/** The filters with another value for one of them; an empty value takes it away. */
export function changeFilter(filters: Filters, filter: FilterName, value: string): Filters {
  const others = Object.entries(filters).filter(([name]) => name !== filter);
  return Object.fromEntries(value === '' ? others : [...others, [filter, value]]);
}

/** The values that facts give to a filter. */
function valuesOf(facts: ArticleFacts, filter: FilterName): readonly string[] {
  switch (filter) {
    case 'person':
      return facts.persons;
    case 'place':
      return facts.places;
    case 'year':
      return facts.years;
    case 'publisher':
      return facts.publisher === undefined ? [] : [facts.publisher];
  }
}

/** Whether an article has what is asked for; one that was not read yet has nothing. */
export function fitsFilters(facts: ArticleFacts | undefined, filters: Filters): boolean {
  return FILTERS.every((filter) => {
    const asked = filters[filter];
    if (asked === undefined) return true;
    return facts !== undefined && valuesOf(facts, filter).includes(asked);
  });
}

/** The values of a filter, the most frequent first, then by the alphabet; years by their order. */
export function listFilterValues(
  articles: Iterable<ArticleFacts>,
  filter: FilterName,
  compare: (left: string, right: string) => number,
): ListedValues {
  const counted = countValues(articles, (facts) => valuesOf(facts, filter));
  const values = takeMostFrequent(counted, MOST_VALUES, compare);
  return {
    values:
      filter === 'year'
        ? values.toSorted((left, right) => left.value.localeCompare(right.value))
        : values,
    left: counted.length - values.length,
  };
}

/**
 * The most frequent values, those of one count by the alphabet. Which of the rarest are taken goes by
 * their code units: ordering many thousands as a dictionary does would take the page a second.
 */
export function takeMostFrequent(
  values: readonly FilterValue[],
  most: number,
  compare: (left: string, right: string) => number,
): readonly FilterValue[] {
  return values
    .toSorted((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
    .slice(0, most)
    .sort((left, right) => right.count - left.count || compare(left.value, right.value));
}

/** Counts the articles that have each value. */
export function countValues(
  articles: Iterable<ArticleFacts>,
  valuesOfArticle: (facts: ArticleFacts) => readonly string[],
): FilterValue[] {
  const counts = new Map<string, number>();
  for (const facts of articles) {
    for (const value of new Set(valuesOfArticle(facts))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
