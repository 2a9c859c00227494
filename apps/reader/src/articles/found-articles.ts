import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { state } from '../address/current-state.ts';
import { analyse } from '../analysis/analyst.ts';
import type { SearchHit } from '../analysis/protocol.ts';
import { documents } from '../documents/library.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';
import { facts } from './article-facts.ts';
import { fitsFilters } from './filter-articles.ts';

/** An article of the list. */
export interface FoundArticle {
  readonly opened: OpenedDocument;
  /** Whether it agrees with the query in all marks; `true` where nothing is searched for. */
  readonly isExact: boolean;
}

const hits = signal<readonly SearchHit[] | undefined>(undefined);
const failure = signal<unknown>(undefined);

/** Why the search failed. */
export const searchFailure: ReadonlySignal<unknown> = failure;

/** The open articles that fit the search and the filters. */
export const foundArticles: ReadonlySignal<readonly FoundArticle[]> = computed(() => {
  const { filters } = state.value;
  const all = documents.value;
  const byId = new Map(all.map((opened) => [opened.id, opened]));
  const searched: readonly FoundArticle[] =
    hits.value === undefined
      ? all.map((opened) => ({ opened, isExact: true }))
      : hits.value.flatMap(({ id, isExact }) => {
          const opened = byId.get(id);
          return opened === undefined ? [] : [{ opened, isExact }];
        });
  return Object.keys(filters).length === 0
    ? searched
    : searched.filter(({ opened }) => fitsFilters(facts.value.get(opened), filters));
});

/** Searches for what the address says, from now on until what is returned is called. */
export function followSearch(): () => void {
  return effect(() => {
    const { query = '' } = state.value;
    // With more documents there may be more to find.
    const count = documents.value.length;
    if (query.trim() === '' || count === 0) {
      hits.value = undefined;
      return;
    }
    analyse('search', { query }).then(
      (found) => {
        failure.value = undefined;
        // A later query may have been answered already.
        if (state.peek().query === query) hits.value = found;
      },
      (error: unknown) => {
        failure.value = error;
      },
    );
  });
}
