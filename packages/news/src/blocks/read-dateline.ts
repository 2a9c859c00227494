import type { Span } from '@quocngu/span';
import type { PassContext } from './piece.ts';
import { splitParts, trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized, splitWords } from './words.ts';

/** What stands before the first dash of an article. */
export interface FoundDateline {
  /** From the first word to the dash. */
  readonly span: Span;
  readonly places: readonly Span[];
  readonly agencies: readonly Span[];
}

/** No dateline is longer, in UTF-16 code units. */
const LONGEST_DATELINE = 100;

/** The most words of a place: `Thành phố Hồ Chí Minh`, `Bà Rịa-Vũng Tàu`. */
const MOST_PLACE_WORDS = 6;

/**
 * Reads the opening of an article: `Hà Nội (TTXVN) - `, `(Dân trí) - `, `TTO - `,
 * `Paris, ngày 13/1 (AFP) – `, and a place alone where the publisher opens so.
 *
 * @returns `undefined` where the text opens with itself.
 */
export function readDateline(
  body: string,
  within: Span,
  context: Pick<PassContext, 'findAgency' | 'publisher'>,
): FoundDateline | undefined {
  const start = trimSpan(body, within).start;
  const limit = Math.min(within.end, start + LONGEST_DATELINE);
  return (
    readBracketed(body, { start, end: limit }, context) ??
    readBeforeDash(body, { start, end: limit }, context)
  );
}

/** `Hà Nội (TTXVN) - …`; without a place, the dash may be missing. */
function readBracketed(
  body: string,
  { start, end }: Span,
  { findAgency }: Pick<PassContext, 'findAgency'>,
): FoundDateline | undefined {
  const text = body.slice(start, end);
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (open === -1 || close === -1) return undefined;
  const inside = withoutDate(body, { start: start + open + 1, end: start + close });
  const agencies = splitParts(body, inside, '/');
  if (agencies.length === 0) return undefined;
  if (!agencies.every((one) => findAgency(body.slice(one.start, one.end)))) return undefined;
  const places = readPlaces(body, { start, end: start + open });
  if (places === undefined) return undefined;
  const dash = dashAfter(body, start + close + 1, end);
  const isClear = dash !== undefined || places.length === 0;
  const span = { start, end: dash ?? start + close + 1 };
  return isClear ? { span, places, agencies } : undefined;
}

/** `TTO - …`; `Hà Nội - …` where the publisher opens with a place alone. */
function readBeforeDash(
  body: string,
  { start, end }: Span,
  { findAgency, publisher }: Pick<PassContext, 'findAgency' | 'publisher'>,
): FoundDateline | undefined {
  const dash = /\s[-–—]\s/.exec(body.slice(start, end));
  if (dash === null) return undefined;
  const head = trimSpan(body, { start, end: start + dash.index });
  const span = { start, end: start + dash.index + 2 };
  if (findAgency(body.slice(head.start, head.end)) !== undefined) {
    return { span, places: [], agencies: [head] };
  }
  if (publisher?.opening !== 'place') return undefined;
  const places = readPlaces(body, head);
  const next = body.slice(span.end, end).trimStart();
  return places?.length === 1 && isCapitalized(next) ? { span, places, agencies: [] } : undefined;
}

/** Reads `Hà Nội`, `Hà Nội, ngày 13/1`, or nothing; `undefined` for words that are no place. */
function readPlaces(body: string, span: Span): readonly Span[] | undefined {
  const places: Span[] = [];
  for (const part of splitParts(body, span, ',')) {
    const place = withoutDate(body, part);
    if (place.start === place.end) continue;
    const words = splitWords(body, place);
    const isPlace = words.every(
      ({ text }, index) =>
        isCapitalized(text) || (index > 0 && PLACE_WORDS.has(toComparable(text))),
    );
    if (!isPlace || words.length > MOST_PLACE_WORDS) return undefined;
    places.push(place);
  }
  return places;
}

/** Small words inside the names of places: `Thành phố Hồ Chí Minh`. */
const PLACE_WORDS: ReadonlySet<string> = new Set(['phố', 'châu', 'quốc']);

const DATE_WORDS: ReadonlySet<string> = new Set(['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm']);

/** Takes `13/1`, `ngày 13/1/2015` off the end of a part. */
function withoutDate(body: string, part: Span): Span {
  let end = part.end;
  for (const { text, whole } of [...splitWords(body, part)].reverse()) {
    if (!/^\d[\d/.]*$/.test(text) && !DATE_WORDS.has(toComparable(text))) break;
    end = whole.start;
  }
  return trimSpan(body, { start: part.start, end });
}

function dashAfter(body: string, from: number, end: number): number | undefined {
  const found = /^\s*[-–—]/.exec(body.slice(from, end));
  return found === null ? undefined : from + found[0].length;
}
