import type { Span } from '@quocngu/span';
import {
  type MatchSegment,
  type SearchKey,
  segmentMatches,
  type SpellingVariants,
  toSearchKeys,
} from '@quocngu/text';
import { requireString } from '../arguments/require.ts';

/** What `highlight` may be told. */
export interface HighlightOptions {
  /** Whether `kĩ` and `kỹ` are one, as in the analyser of the index; `unify` where left out. */
  readonly variants?: SpellingVariants;
}

/**
 * Cuts a text into what a query has found and what stands between, to be shown by a list of hits.
 *
 * The syllables of the query are marked wherever they stand, as engines find them. A syllable with
 * marks is marked as it is where the text has it so, and without regard to marks only where it has
 * not. What only white space parts becomes one piece.
 *
 * @param text - The text as it was given to the index, composed or decomposed.
 * @param query - The query as it was typed.
 * @param options - What counts as the same.
 * @returns Pieces in ascending order, which together are the text; offsets in UTF-16 code units. They
 *   are plain text: escape them for HTML. Time is linear in the length of both.
 * @throws TypeError where one is no string; RangeError where `variants` is wrong.
 *
 * @example
 * ```ts
 * import { highlight } from '@quocngu/search';
 *
 * const mark = (text: string, query: string) =>
 *   highlight(text, query).map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text)).join('');
 * mark('Văn phòng Trung ương Đảng', 'van phong dang'); //=> '[Văn phòng] Trung ương [Đảng]'
 * mark('Đảng đang họp', 'đảng'); //=> '[Đảng] đang họp'
 * ```
 */
export function highlight(
  text: string,
  query: string,
  options: HighlightOptions = {},
): readonly MatchSegment[] {
  requireString('text', text);
  requireString('query', query);
  const keys = toSearchKeys(text, options);
  const isFound = createTest(keys, toSearchKeys(query, options));
  const spans: Span[] = [];
  let before: SearchKey | undefined;
  for (const key of keys) {
    if (!isFound(key)) continue;
    const touches = before !== undefined && text.slice(before.end, key.start).trim() === '';
    spans.push({ start: touches ? (before?.end ?? 0) : key.start, end: key.end });
    before = key;
  }
  return segmentMatches(text, spans);
}

/** Tells which keys of a text a query has found. */
function createTest(
  keys: readonly SearchKey[],
  query: readonly SearchKey[],
): (key: SearchKey) => boolean {
  const written = new Set(keys.map(({ exact }) => exact));
  const exact = new Set<string>();
  const folded = new Set<string>();
  for (const key of query) {
    if (key.exact !== key.folded && written.has(key.exact)) exact.add(key.exact);
    else folded.add(key.folded);
  }
  return (key) => exact.has(key.exact) || folded.has(key.folded);
}
