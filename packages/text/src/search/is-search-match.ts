import { requireOneOf } from '../arguments/require.ts';
import { isFound, MARK_SENSITIVITIES, type MarkSensitivity, toKeyForm } from './key-form.ts';
import type { SearchKey } from './to-search-keys.ts';

/** What `isSearchMatch` may be told. */
export interface IsSearchMatchOptions {
  /** What the marks of the query ask for; `letter` where left out. */
  readonly marks?: MarkSensitivity;
}

/**
 * Tells whether a key of a query finds a key of a text: what an index that was asked for the folded
 * key does with its answers.
 *
 * @param query - A key of the query, as `toSearchKeys` gives it; its place does not matter.
 * @param key - A key of the text, made with the same `variants`.
 * @param options - What the marks of the query ask for.
 * @returns Whether they match; see `MarkSensitivity`.
 * @throws TypeError or RangeError where `marks` is wrong.
 * @see Unicode Technical Standard #10, section 8.2, on asymmetric search.
 *
 * @example
 * ```ts
 * import { isSearchMatch, toSearchKeys } from '@quocngu/text';
 *
 * const [marked, plain] = toSearchKeys('đảng dang');
 * if (marked === undefined || plain === undefined) throw new Error('two keys');
 * isSearchMatch(plain, marked); //=> true
 * isSearchMatch(marked, plain); //=> false
 * ```
 */
export function isSearchMatch(
  query: Pick<SearchKey, 'exact' | 'folded'>,
  key: Pick<SearchKey, 'exact' | 'folded'>,
  options: IsSearchMatchOptions = {},
): boolean {
  const { marks = 'letter' } = options;
  requireOneOf('marks', marks, MARK_SENSITIVITIES);
  return isFound(toKeyForm(query), key, marks, false);
}
