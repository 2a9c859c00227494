import type { Span } from '@quocngu/span';
import type { FindAgency } from './find-agency.ts';
import { splitParts, trimEnd, trimSpan } from './split-parts.ts';

/** The mark that ends an article, and what stands in it. */
export interface FoundEndMark {
  /** `./.` and the bracketed agencies, whichever is there. */
  readonly span: Span;
  /** The agencies in brackets. */
  readonly agencies: readonly Span[];
}

/** The mark that news agencies close with, and the form that fingers make of it. */
const STOPS = ['./.', '/.'] as const;

/** No bracket of agencies is longer, in UTF-16 code units. */
const LONGEST_BRACKET = 80;

/**
 * Finds the end mark with which a stretch ends: `./.`, `(TTXVN)`, or both, as in
 * `./. (TTXVN/Vietnam+)`.
 *
 * @returns `undefined` where the text just ends.
 */
export function findEndMark(
  body: string,
  within: Span,
  findAgency: FindAgency,
): FoundEndMark | undefined {
  const whole = trimSpan(body, within);
  const bracket = readAgencies(body, whole, findAgency);
  const end = bracket === undefined ? whole.end : trimEnd(body, { ...whole, end: bracket.start });
  const stop = STOPS.find(
    (one) => end - one.length >= whole.start && body.startsWith(one, end - one.length),
  );
  if (stop === undefined && bracket === undefined) return undefined;
  const start = stop === undefined ? (bracket?.start ?? end) : end - stop.length;
  return { span: { start, end: whole.end }, agencies: bracket?.agencies ?? [] };
}

/** Finds the last `./.` inside a stretch, with the agencies behind it; more text may follow. */
export function findLastEndMark(
  body: string,
  { start, end }: Span,
  findAgency: FindAgency,
): Span | undefined {
  const [stop] = STOPS;
  const at = body.slice(start, end).lastIndexOf(stop);
  if (at === -1) return undefined;
  const markEnd = start + at + stop.length;
  const next = trimSpan(body, { start: markEnd, end });
  const close = body.slice(next.start, Math.min(next.start + LONGEST_BRACKET, end)).indexOf(')');
  const bracket =
    body.charAt(next.start) === '(' && close !== -1
      ? readAgencies(body, { start: next.start, end: next.start + close + 1 }, findAgency)
      : undefined;
  return { start: start + at, end: bracket?.end ?? markEnd };
}

/** Reads a last bracket in which every part is the name of an agency. */
function readAgencies(
  body: string,
  whole: Span,
  findAgency: FindAgency,
): (Span & { readonly agencies: readonly Span[] }) | undefined {
  if (body.charAt(whole.end - 1) !== ')') return undefined;
  const from = Math.max(whole.start, whole.end - LONGEST_BRACKET);
  const open = body.slice(from, whole.end).lastIndexOf('(');
  if (open === -1) return undefined;
  const start = from + open;
  const agencies = splitParts(body, { start: start + 1, end: whole.end - 1 }, '/');
  const areKnown = agencies.every((one) => findAgency(body.slice(one.start, one.end)));
  return agencies.length > 0 && areKnown ? { start, end: whole.end, agencies } : undefined;
}
