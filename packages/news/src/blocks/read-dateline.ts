import type { Span } from '@quocngu/span';
import type { PassContext } from './piece.ts';
import { splitParts, trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized, isSyllable, splitWords } from './words.ts';

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
 * `Paris, ngày 13/1 (AFP) – `, `Paris, 13/1 - `, and a place alone where the publisher opens so.
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
    readBeforeDash(body, { start, end: limit }, context) ??
    (context.publisher?.opening === 'place'
      ? readGluedPlace(body, { start, end: limit })
      : undefined)
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
  const areKnown = agencies.every((one) => findAgency(body.slice(one.start, one.end)));
  const isOwn =
    open === 0 && OTHER_NEWSPAPER.test(body.slice(inside.start, inside.end).normalize('NFC'));
  if (!areKnown && !isOwn) return undefined;
  const places = readPlaces(body, { start, end: start + open });
  if (places === undefined) return undefined;
  const dash = dashAfter(body, start + close + 1, end);
  const isClear = dash !== undefined || (areKnown && places.length === 0);
  const span = { start, end: dash ?? start + close + 1 };
  return isClear ? { span, places, agencies } : undefined;
}

/** Newspapers of which no more is known: `GLO`, `BGĐT`, `Báo Quảng Ninh`; a place is none (`TPHCM`). */
const OTHER_NEWSPAPER = /^(?:(?!TP)\p{Lu}{2,6}|(?:Báo|Đài|Tạp chí) .+)$/u;

/**
 * `TTO - …`, `LĐO | …`; a place with a day, `Hà Nội, 13/1 - …`; a place alone where the publisher
 * opens so.
 */
function readBeforeDash(
  body: string,
  { start, end }: Span,
  { findAgency, publisher }: Pick<PassContext, 'findAgency' | 'publisher'>,
): FoundDateline | undefined {
  const text = body.slice(start, end);
  const first = text.search(/[-–—|]\s/);
  if (first === -1) return undefined;
  const agency = trimSpan(body, { start, end: start + first });
  if (findAgency(body.slice(agency.start, agency.end)) !== undefined) {
    return { span: { start, end: start + first + 1 }, places: [], agencies: [agency] };
  }
  const opensWithPlace = publisher?.opening === 'place';
  const dash = text.search(/\s[-–—]\s/);
  if (dash === -1) return undefined;
  const head = trimSpan(body, { start, end: start + dash });
  const span = { start, end: start + dash + 2 };
  const places = readPlaces(body, head) ?? [];
  const [place] = places;
  const isDated = place !== undefined && /\d[/.]\d/.test(body.slice(place.end, head.end));
  const next = body.slice(span.end, end).trimStart();
  if (places.length !== 1 || !(opensWithPlace || isDated) || !isCapitalized(next)) return undefined;
  return { span, places, agencies: [] };
}

/** `Hà NộiMưa lớn …`: a place that stood apart on the page, and lost its dash with its look. */
function readGluedPlace(body: string, within: Span): FoundDateline | undefined {
  const words = splitWords(body, within).slice(0, MOST_PLACE_WORDS);
  const last = words.findIndex(({ text }) => !/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text));
  const { text = '', span } = words[last] ?? {};
  const [, head = '', next = ''] =
    /^(\p{Lu}[\p{Ll}\p{M}]+)(\p{Lu}[\p{Ll}\p{M}]+)$/u.exec(text) ?? [];
  // `VinFast`, `YouTube`: names that have a capital inside are no two syllables.
  if (span === undefined || last < 1 || !isSyllable(head) || !isSyllable(next)) return undefined;
  const place = { start: within.start, end: span.start + head.length };
  return { span: place, places: [place], agencies: [] };
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
  const found = /^\.?\s*[-–—]/.exec(body.slice(from, end));
  return found === null ? undefined : from + found[0].length;
}
