import { compareSpans, sliceSpan, type Span } from '@quocngu/span';
import { requireString } from '../arguments/require.ts';

/** A piece of a text: found, or what stands between. */
export interface MatchSegment extends Span {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Cuts a text into what was found and what stands between, for pages that highlight matches. The
 * pieces are plain text: whoever puts them into HTML has to escape them, as frameworks do by
 * themselves.
 *
 * @param text - The text that the spans point into.
 * @param spans - Stretches of it, as `findMatches` gives them, in any order. What overlaps or touches
 *   becomes one piece; empty spans are left out.
 * @returns Pieces in ascending order; together they are the text. None for an empty text.
 * @throws TypeError where `text` is no string, RangeError for a span that is not within it.
 *
 * @example
 * ```ts
 * import { findMatches, segmentMatches } from '@quocngu/text';
 *
 * const text = 'Bão số 3 vào Huế';
 * segmentMatches(text, findMatches(text, 'bao so 3')); //=> [{ text: 'Bão số 3', start: 0, end: 8, isMatch: true }, { text: ' vào Huế', start: 8, end: 16, isMatch: false }]
 * ```
 */
export function segmentMatches(text: string, spans: readonly Span[]): readonly MatchSegment[] {
  requireString(text);
  const segments: MatchSegment[] = [];
  const add = (start: number, end: number, isMatch: boolean): void => {
    if (start < end) segments.push({ text: text.slice(start, end), start, end, isMatch });
  };
  let from = 0;
  let match: Span = { start: 0, end: 0 };
  for (const span of [...spans].sort(compareSpans)) {
    sliceSpan(text, span);
    if (span.start === span.end) continue;
    if (span.start <= match.end && match.start < match.end) {
      match = { start: match.start, end: Math.max(match.end, span.end) };
      continue;
    }
    add(from, match.start, false);
    add(match.start, match.end, true);
    from = match.end;
    match = span;
  }
  add(from, match.start, false);
  add(match.start, match.end, true);
  add(match.end, text.length, false);
  return segments;
}
