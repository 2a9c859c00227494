import { foldMarks } from '@quocngu/text';
import { type AnalyzerOptions, createAnalyzer } from '../analysis/create-analyzer.ts';
import { EXACT_BOOST, listQueryKeys } from '../analysis/search-query.ts';
import { joinKeys, toKeys, toTermKeys } from '../analysis/search-term.ts';

/** A query of MiniSearch, as its `search` takes it. */
export interface MiniSearchQuery {
  readonly combineWith: 'AND' | 'OR';
  readonly queries: (MiniSearchQuery | string)[];
  readonly tokenize: (text: string) => string[];
}

/** Options of MiniSearch 7, to be spread into those of an index. */
export interface MiniSearchAnalyzer {
  /** Cuts the text of a document. */
  readonly tokenize: (text: string) => string[];
  /** Gives the exact and the folded key of a term, whoever has cut it; none for a sign. */
  readonly processTerm: (term: string) => string[];
  /** The same for queries, whose tokens are keys already; exact ones count more. */
  readonly searchOptions: {
    readonly tokenize: (text: string) => string[];
    readonly processTerm: (term: string) => string[];
    readonly boostTerm: (term: string) => number;
  };
  /** A query that finds the documents with all of its syllables, whatever their marks. */
  readonly toQuery: (text: string) => MiniSearchQuery;
}

/**
 * Makes the options with which MiniSearch 7 reads Vietnamese.
 *
 * `search(text)` finds documents with any syllable of the query, `search(toQuery(text))` those with
 * all. With `combineWith: 'AND'` MiniSearch would ask for the exact and the folded key both, and miss
 * text without marks: use `toQuery`. `prefix`, `fuzzy` and `boost` work as ever.
 *
 * @param options - What `createAnalyzer` takes.
 * @returns Options for an index, and `toQuery`.
 * @throws As `createAnalyzer`.
 *
 * @example
 * ```ts
 * import { createMiniSearchAnalyzer } from '@quocngu/search';
 * import MiniSearch from 'minisearch';
 *
 * const analyzer = createMiniSearchAnalyzer();
 * const index = new MiniSearch({ fields: ['title'], ...analyzer });
 * index.addAll([
 *   { id: 1, title: 'Tinh dau duong' },
 *   { id: 2, title: 'Mở đường mới' },
 *   { id: 3, title: 'Ăn đường' },
 * ]);
 * index.search('đường').map(({ id }) => id); //=> [3, 2, 1]
 * index.search(analyzer.toQuery('mo duong')).map(({ id }) => id); //=> [2]
 * ```
 */
export function createMiniSearchAnalyzer(options: AnalyzerOptions = {}): MiniSearchAnalyzer {
  const { analyze, analyzeQuery } = createAnalyzer(options);
  const { variants = 'unify' } = options;
  return {
    tokenize: (text) => analyze(text).map(({ exact }) => exact),
    processTerm(term) {
      const joined = joinKeys(toKeys(term, variants));
      return joined === undefined ? [] : [...toTermKeys(joined)];
    },
    searchOptions: {
      tokenize: (text) => [...listQueryKeys(analyzeQuery(text))],
      processTerm: toOne,
      boostTerm: (term) => (foldMarks(term) === term ? 1 : EXACT_BOOST),
    },
    toQuery(text) {
      const queries = analyzeQuery(text).map(({ folded, exact, units }): MiniSearchQuery => {
        return { combineWith: 'OR', queries: [folded, ...exact, ...units], tokenize: toOne };
      });
      return { combineWith: 'AND', queries, tokenize: toOne };
    },
  };
}

/** What is a key already stays one. */
function toOne(term: string): string[] {
  return [term];
}
