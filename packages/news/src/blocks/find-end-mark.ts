import type { Span } from '@quocngu/span';
import { findAgency } from './find-agency.ts';
import { splitParts, trimSpan } from './split-parts.ts';

/** The mark that ends an article, and what stands in it. */
export interface FoundEndMark {
  /** `./.` and the bracketed agencies, whichever is there. */
  readonly span: Span;
  /** Where the last sentence ends: after `./.`, before the agencies. */
  readonly sentenceEnd: number;
  /** The agencies in brackets. */
  readonly agencies: readonly Span[];
}

const STOP = './.';

/** No bracket of agencies is longer, in UTF-16 code units. */
const LONGEST_BRACKET = 80;

/**
 * Finds the end mark of an article: `./.`, `(TTXVN)`, or both, as in `./. (TTXVN/Vietnam+)`.
 *
 * @param body - The body of the article.
 * @param from - Where to stop looking: the end mark does not begin before.
 * @returns `undefined` where the text just ends.
 */
export function findEndMark(body: string, from: number): FoundEndMark | undefined {
  const whole = trimSpan(body, { start: from, end: body.length });
  const bracket = readAgencies(body, whole);
  const beforeBracket =
    bracket === undefined ? whole : trimSpan(body, { start: from, end: bracket.span.start });
  const hasStop =
    beforeBracket.end - STOP.length >= from &&
    body.startsWith(STOP, beforeBracket.end - STOP.length);
  if (!hasStop && bracket === undefined) return undefined;
  const start = hasStop ? beforeBracket.end - STOP.length : (bracket?.span.start ?? whole.end);
  return {
    span: { start, end: whole.end },
    sentenceEnd: beforeBracket.end,
    agencies: bracket?.agencies ?? [],
  };
}

/** Reads a last bracket in which every part is the name of an agency. */
function readAgencies(
  body: string,
  whole: Span,
): { readonly span: Span; readonly agencies: readonly Span[] } | undefined {
  if (body.charAt(whole.end - 1) !== ')') return undefined;
  const open = body.lastIndexOf('(', whole.end - 1);
  if (open < whole.start || whole.end - open > LONGEST_BRACKET) return undefined;
  const agencies = splitParts(body, { start: open + 1, end: whole.end - 1 }, '/');
  const known = agencies.every(
    ({ start, end }) => findAgency(body.slice(start, end)) !== undefined,
  );
  return agencies.length > 0 && known
    ? { span: { start: open, end: whole.end }, agencies }
    : undefined;
}
