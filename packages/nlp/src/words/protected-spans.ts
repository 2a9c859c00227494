import { compareSpans, type Span } from '@quocngu/span';
import { describeValue } from '../arguments/require.ts';

/** Checks patterns, and gives each the flag that finds all matches. */
export function readPatterns(patterns: readonly RegExp[]): readonly RegExp[] {
  if (!Array.isArray(patterns)) {
    throw new TypeError(`protect must be an array of RegExp, not ${describeValue(patterns)}`);
  }
  return patterns.map((pattern: unknown) => {
    if (!(pattern instanceof RegExp)) {
      throw new TypeError(`protect must hold RegExp, not ${describeValue(pattern)}`);
    }
    return new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
  });
}

/**
 * Finds what patterns match, in order. Of matches that overlap the first counts, and of those with
 * one beginning the longest; empty ones do not.
 */
export function findProtected(text: string, patterns: readonly RegExp[]): readonly Span[] {
  const found = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  let free = 0;
  return found
    .filter(({ start, end }) => start < end)
    .sort(compareSpans)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}
