import { createMatcher, type CreateMatcherOptions, type SearchMatch } from './create-matcher.ts';

/**
 * Finds a query in a text, with marks or without: what to highlight.
 *
 * @param text - The text, composed or decomposed.
 * @param query - A phrase, or several; see `createMatcher`, which also serves many texts.
 * @param options - What counts as the same.
 * @returns Where it was found, in ascending order and without overlaps, in UTF-16 code units of the
 *   text as it is. A match begins and ends with whole words; with `prefix`, the last one ends behind
 *   the letters that the query has. No mark is ever cut off.
 * @throws TypeError where `text` is no string; else as `createMatcher`.
 *
 * @example
 * ```ts
 * import { findMatches } from '@quocngu/text';
 *
 * findMatches('Đường Trường Sa', 'truong sa'); //=> [{ start: 6, end: 15, isExact: false }]
 * findMatches('kinh tế-xã hội', 'kinh tế xã hội'); //=> [{ start: 0, end: 14, isExact: true }]
 * findMatches('Tiếng Việt', 'tiê', { prefix: true }); //=> []
 * findMatches('Tiếng Việt', 'tie', { prefix: true }); //=> [{ start: 0, end: 3, isExact: false }]
 * ```
 */
export function findMatches(
  text: string,
  query: string | readonly string[],
  options: CreateMatcherOptions = {},
): readonly SearchMatch[] {
  return createMatcher(query, options).findMatches(text);
}
