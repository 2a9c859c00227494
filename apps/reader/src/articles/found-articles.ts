import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { state } from '../address/current-state.ts';
import { analyse } from '../analysis/analyst.ts';
import { toFoldedKeys } from '../analysis/folded-keys.ts';
import type { SearchAnswer, Statement } from '../analysis/protocol.ts';
import { noteKey } from '../analysis/typing-pause.ts';
import { documents, indexedCount } from '../documents/library.ts';
import type { OpenedDocument } from '../documents/opened-document.ts';
import { facts } from './article-facts.ts';
import { fitsFilters } from './filter-articles.ts';

/** An article of the list. */
export interface FoundArticle {
  readonly opened: OpenedDocument;
  /** Whether it agrees with the query in all its marks; `true` where nothing is searched for. */
  readonly isExact: boolean;
}

/** Something that was said, and the article that says so. */
export interface FoundStatement {
  readonly opened: OpenedDocument;
  readonly statement: Statement;
  readonly day?: string;
}

const answer = signal<(SearchAnswer & { readonly query: string }) | undefined>(undefined);
const failure = signal<unknown>(undefined);

/** Why the search failed. */
export const searchFailure: ReadonlySignal<unknown> = failure;

/** What is to be marked in the texts that were found; empty where nothing is searched for. */
export const markedQuery: ReadonlySignal<string> = computed(() => answer.value?.marked ?? '');

/** The open articles that fit the search and the filters. */
export const foundArticles: ReadonlySignal<readonly FoundArticle[]> = computed(() => {
  const { filters } = state.value;
  const all = documents.value;
  const byId = new Map(all.map((opened) => [opened.id, opened]));
  const searched: readonly FoundArticle[] =
    answer.value === undefined
      ? all.map((opened) => ({ opened, isExact: true }))
      : answer.value.hits.flatMap(({ id, isExact }) => {
          const opened = byId.get(id);
          return opened === undefined ? [] : [{ opened, isExact }];
        });
  return Object.keys(filters).length === 0
    ? searched
    : searched.filter(({ opened }) => fitsFilters(facts.value.get(opened), filters));
});

/**
 * What the found articles say that somebody said: with a query, what has it in the words or the name,
 * with a filter for a person, what that person said.
 */
export const foundStatements: ReadonlySignal<readonly FoundStatement[]> = computed(() => {
  const { person } = state.value.filters;
  // The last syllable may be only begun.
  const asked = answer.value === undefined ? '' : ` ${toFoldedKeys(answer.value.query)}`;
  return foundArticles.value.flatMap(({ opened }) => {
    const { statements = [], day } = facts.value.get(opened) ?? {};
    return statements
      .filter(
        ({ speaker, folded }) =>
          (person === undefined || speaker === person) && folded.includes(asked),
      )
      .map((statement) => ({ opened, statement, ...(day === undefined ? {} : { day }) }));
  });
});

const typedQuery = computed(() => state.value.query ?? '');

/** Searches for what the address says, from now on until what is returned is called. */
export function followSearch(): () => void {
  let last = '';
  return effect(() => {
    const query = typedQuery.value;
    // With more documents there may be more to find.
    const count = indexedCount.value;
    if (query !== last) noteKey();
    last = query;
    if (query.trim() === '' || count === 0) {
      answer.value = undefined;
      return;
    }
    analyse('search', { query }).then(
      (found) => {
        failure.value = undefined;
        // A later query may have been answered already.
        if (state.peek().query === query) answer.value = { ...found, query };
      },
      (error: unknown) => {
        failure.value = error;
      },
    );
  });
}
