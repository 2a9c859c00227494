import { createMatcher, type CreateMatcherOptions } from './create-matcher.ts';

/**
 * Tells whether a text holds a query, with marks or without.
 *
 * @param text - The text, composed or decomposed.
 * @param query - A phrase, or several that all have to be there; see `createMatcher`, which also
 *   serves many texts.
 * @param options - What counts as the same.
 * @returns `true` where it is found; `false` for a query without letters and digits.
 * @throws TypeError where `text` is no string; else as `createMatcher`.
 *
 * @example
 * ```ts
 * import { matchesQuery } from '@quocngu/text';
 *
 * matchesQuery('Nước Mỹ', 'nuoc mi'); //=> true
 * matchesQuery('Nước Mỹ', 'nược'); //=> false
 * matchesQuery('Gió to, mưa lớn', ['mưa', 'gió']); //=> true
 * ```
 */
export function matchesQuery(
  text: string,
  query: string | readonly string[],
  options: CreateMatcherOptions = {},
): boolean {
  return createMatcher(query, options).matches(text);
}
