import type { Credit, CreditKind, CreditNote, Excerpt } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { findAgency } from './find-agency.ts';
import { splitParts, trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';

/** The words with which a credit opens, and what they say is credited. */
const KINDS: ReadonlyMap<string, CreditKind['value']> = new Map([
  ['ảnh', 'photo'],
  ['nguồn', 'source'],
  ['nguồn ảnh', 'photo'],
  ['đồ họa', 'graphic'],
  ['đồ hoạ', 'graphic'],
  ['video', 'video'],
]);

/** A part that is no name but says where the picture comes from. */
const NOTE_PARTS: ReadonlyMap<string, CreditNote['value']> = new Map([
  ['tư liệu', 'archive'],
  ['minh họa', 'illustration'],
  ['minh hoạ', 'illustration'],
  ['chụp màn hình', 'screenshot'],
]);

/** A word behind a name that says how the picture came from there. */
const NOTE_ENDINGS: readonly (readonly [string, CreditNote['value']])[] = [
  ['phát', 'distributed'],
  ['cung cấp', 'provided'],
];

/** No credit is longer; a bracket that goes on is text. In UTF-16 code units, marks included. */
export const LONGEST_CREDIT = 200;

/**
 * Reads a bracketed credit, such as `(Ảnh: Phạm Kiên/TTXVN)`.
 *
 * @param body - The text that holds it.
 * @param span - The brackets and what is between them.
 * @returns The credit taken apart; `undefined` where the brackets hold something else.
 */
export function readCredit(body: string, span: Span): Credit | undefined {
  const inside = trimSpan(body, { start: span.start + 1, end: span.end - 1 });
  const opening = readOpening(body, inside);
  if (opening === undefined) return undefined;

  const { kind, rest } = opening;
  const photographers: Excerpt[] = [];
  const agencies: Excerpt[] = [];
  const providers: Excerpt[] = [];
  const notes: CreditNote[] = [];
  const parts = splitParts(body, rest, '/');
  if (parts.length === 0) return undefined;
  for (const part of parts) {
    const wholeNote = NOTE_PARTS.get(toComparable(body.slice(part.start, part.end)));
    if (wholeNote !== undefined) {
      notes.push({ value: wholeNote, ...excerpt(body, part) });
      continue;
    }
    const { name, note } = splitEnding(body, part);
    if (note !== undefined) notes.push(note);
    if (name.start === name.end) continue;
    const named = excerpt(body, name);
    if (findAgency(named.text) !== undefined) agencies.push(named);
    else if (note?.value === 'provided' || kind.value === 'source') providers.push(named);
    else photographers.push(named);
  }
  return {
    ...excerpt(body, span),
    kind,
    ...(photographers.length > 0 ? { photographers } : {}),
    ...(agencies.length > 0 ? { agencies } : {}),
    ...(providers.length > 0 ? { providers } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Reads `Ảnh:` or `ảnh ` at the start; without a colon, only a lower-case name part would be prose. */
function readOpening(
  body: string,
  inside: Span,
): { readonly kind: CreditKind; readonly rest: Span } | undefined {
  const colon = body.slice(inside.start, inside.end).indexOf(':');
  const space = body.slice(inside.start, inside.end).search(/\s/);
  for (const [at, skipped] of [
    [colon, 1],
    [space, 1],
  ] as const) {
    if (at <= 0) continue;
    const word = trimSpan(body, { start: inside.start, end: inside.start + at });
    const value = KINDS.get(toComparable(body.slice(word.start, word.end)));
    const rest = trimSpan(body, { start: inside.start + at + skipped, end: inside.end });
    if (value === undefined) continue;
    if (at === space && at !== colon && !/^\p{Lu}/u.test(body.slice(rest.start, rest.end)))
      continue;
    return { kind: { value, ...excerpt(body, word) }, rest };
  }
  return undefined;
}

/** Cuts `phát` or `cung cấp` off the end of a part. */
function splitEnding(
  body: string,
  part: Span,
): { readonly name: Span; readonly note?: CreditNote } {
  const text = body.slice(part.start, part.end);
  for (const [ending, value] of NOTE_ENDINGS) {
    const words = ending.split(' ').length;
    const start = part.start + startOfLastWords(text, words);
    if (toComparable(body.slice(start, part.end)) !== ending) continue;
    return {
      name: trimSpan(body, { start: part.start, end: start }),
      note: { value, ...excerpt(body, { start, end: part.end }) },
    };
  }
  return { name: part };
}

function startOfLastWords(text: string, count: number): number {
  let start = text.length;
  for (let word = 0; word < count && start > 0; word += 1) {
    start = text.slice(0, start).trimEnd().lastIndexOf(' ') + 1;
  }
  return start;
}

function excerpt(body: string, span: Span): Excerpt {
  return { text: body.slice(span.start, span.end), span: { start: span.start, end: span.end } };
}
