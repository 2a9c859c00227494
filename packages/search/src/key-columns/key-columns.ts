import type { Analyzer } from '../analysis/create-analyzer.ts';

/** The keys of a text in two columns, apart by spaces, in the order of the text. */
export interface KeyColumns {
  /** The keys that have marks; what has none is in `folded` alone. */
  readonly exact: string;
  /** The folded keys. */
  readonly folded: string;
}

/** The keys of a query, apart by spaces. */
export interface KeyQuery {
  /** Keys of the column `folded` of which a text must have all. */
  readonly required: string;
  /** Keys of the column `exact`, which put a text before others. */
  readonly exact: string;
  /** Keys of the column `folded` which do the same: words of several syllables. */
  readonly units: string;
}

/**
 * Gives the keys of a text as two strings, for every store that has columns of text: CSV, Parquet, a
 * table of a database.
 *
 * @param text - The text.
 * @param analyzer - What `createAnalyzer` gives.
 * @returns Keys apart by single spaces; a key itself holds no space, quote or backslash.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { createAnalyzer, toKeyColumns } from '@quocngu/search';
 *
 * toKeyColumns('Đảng ta', createAnalyzer()); //=> { exact: 'đảng', folded: 'dang ta' }
 * ```
 */
export function toKeyColumns(text: string, analyzer: Analyzer): KeyColumns {
  const terms = analyzer.analyze(text);
  const marked = terms.filter(({ exact, folded }) => exact !== folded);
  return {
    exact: marked.map(({ exact }) => exact).join(' '),
    folded: terms.map(({ folded }) => folded).join(' '),
  };
}

/**
 * Gives the keys by which the columns of `toKeyColumns` are searched.
 *
 * @param text - The query.
 * @param analyzer - What `createAnalyzer` gives.
 * @returns Keys apart by single spaces; all empty for a query without letters and digits.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { createAnalyzer, toKeyQuery } from '@quocngu/search';
 *
 * toKeyQuery('"Đảng" ta', createAnalyzer()); //=> { required: 'dang ta', exact: 'đảng', units: '' }
 * ```
 */
export function toKeyQuery(text: string, analyzer: Analyzer): KeyQuery {
  const query = analyzer.analyzeQuery(text);
  return {
    required: query.map(({ folded }) => folded).join(' '),
    exact: query.flatMap(({ exact }) => exact).join(' '),
    units: query.flatMap(({ units }) => units).join(' '),
  };
}
