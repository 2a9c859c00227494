import { toSearchKeys } from '@quocngu/text';

/** What other search languages write, and this one keeps free to mean something one day. */
const SIGNS: readonly (readonly [sign: RegExp, meaning: string])[] = [
  [/"/, 'quotation marks around a phrase have'],
  [/(?:^|\s)[+-](?=\p{L})/u, 'a + or - in front of a word has'],
  [/(?:^|\s)(?:AND|OR|NOT)(?=\s|$)|&&|\|\|/, 'AND, OR and NOT have'],
  [/(?:^|\s)[a-z]+:(?=[^\s/\d])/i, 'the name of a field and a colon have'],
  [/[\p{L}\p{N}][*~^]|\*(?=\p{L})/u, 'a *, ~ or ^ at a word has'],
];

/**
 * Says in a line why a query cannot be asked.
 *
 * @returns Nothing where it can.
 */
export function findQueryFault(query: string): string | undefined {
  for (const [sign, meaning] of SIGNS) {
    if (sign.test(query)) {
      return `a query is words that an article must have, all of them; ${meaning} no meaning`;
    }
  }
  if (toSearchKeys(query).length === 0) return `the query has no word: ${JSON.stringify(query)}`;
  return undefined;
}
