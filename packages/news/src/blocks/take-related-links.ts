import type { Span } from '@quocngu/span';
import type { FindAgency } from './find-agency.ts';
import { textPieces, type Pass, type Piece, type TextPiece } from './piece.ts';
import { readCredit } from './read-credit.ts';
import { trimSpan } from './split-parts.ts';
import { toComparable } from './word-match.ts';
import { isCapitalized, splitWords } from './words.ts';

/** What says that a pointer to another article follows (NFC, small letters). */
const POINTERS = [
  'xem thêm',
  'đọc thêm',
  'xem ngay',
  'xem tiếp',
  'tin liên quan',
  'bài liên quan',
  'tin cùng chuyên mục',
  'có thể bạn quan tâm',
  'mời độc giả xem',
  'mời bạn đọc xem',
  'mời quý độc giả xem',
] as const;

/** No link is longer, in UTF-16 code units. */
const LONGEST_LINK = 250;

/** No pointer is longer, in UTF-16 code units of decomposed text. */
const LONGEST_POINTER = 60;

/** Brackets with fewer words are remarks of the editors. */
const LEAST_TITLE_WORDS = 4;

/** Takes out pointers to other articles: `[Xem thêm: …]`, `[Tiêu đề …]`, `>> …`, `Xem thêm: …`. */
export const takeRelatedLinks: Pass = (pieces, { body, findAgency }) =>
  pieces.flatMap((piece) => {
    if (piece.type !== 'text') return [piece];
    const line = piece.isLine ? readLine(body, piece.span) : undefined;
    return line === undefined ? takeInside(body, piece, findAgency) : [line];
  });

/** A line that is a link as a whole. */
function readLine(body: string, span: Span): Piece | undefined {
  if (span.end - span.start > LONGEST_LINK) return undefined;
  if (body.charAt(span.start) === '[') return undefined;
  const title = readPointer(body, span);
  return title && linkPiece(span, title);
}

/** Links in square brackets, and one behind the last sentence. */
function takeInside(
  body: string,
  { span, isLine }: TextPiece,
  findAgency: FindAgency,
): readonly Piece[] {
  const taken: Piece[] = [];
  let from = span.start;
  for (
    let open = body.indexOf('[', from);
    open !== -1 && open < span.end;
    open = body.indexOf('[', Math.max(open + 1, from))
  ) {
    const link = readBracket(body, open, span, findAgency);
    if (link === undefined) continue;
    taken.push(...textPieces(body, { start: from, end: open }), link);
    from = link.span.end;
  }
  const rest = textPieces(body, { start: from, end: span.end }, isLine && taken.length === 0);
  return [...taken, ...rest.flatMap((piece) => takeLast(body, piece))];
}

function readBracket(
  body: string,
  open: number,
  within: Span,
  findAgency: FindAgency,
): Piece | undefined {
  const close = body.slice(open, Math.min(open + LONGEST_LINK, within.end)).indexOf(']');
  if (close === -1) return undefined;
  const span = { start: open, end: open + close + 1 };
  if (readCredit(body, span, findAgency) !== undefined) return undefined;
  const inside = trimSpan(body, { start: open + 1, end: span.end - 1 });
  const title = readPointer(body, inside);
  if (title !== undefined) return linkPiece(span, title);
  const text = body.slice(inside.start, inside.end);
  const isTitle = isCapitalized(text) && splitWords(body, inside).length >= LEAST_TITLE_WORDS;
  return isTitle && standsBetweenSentences(body, span, within)
    ? linkPiece(span, inside)
    : undefined;
}

/** A remark inside a sentence is no link. */
function standsBetweenSentences(body: string, { start, end }: Span, within: Span): boolean {
  const before = body.slice(Math.max(within.start, start - 3), start).trimEnd();
  const after = body.slice(end, Math.min(within.end, end + 3)).trimStart();
  return /(?:^|[.!?…”")\]])$/.test(before) && /^(?:$|[\p{Lu}\p{N}“"(['])/u.test(after);
}

/** `>> …` or `Xem thêm: …` behind the last sentence of flattened text, to its end. */
function takeLast(body: string, piece: TextPiece): readonly Piece[] {
  const { start, end } = piece.span;
  const from = Math.max(start, end - LONGEST_LINK);
  const tail = body.slice(from, end);
  const found = /[.!?…”"]\s+(?=[XĐ]|Tin|B[aà]|C[oó]|M[oơờ])|\s(?=>>)/gu;
  for (const { index, 0: stop } of tail.matchAll(found)) {
    const at = from + index + stop.length;
    const title = readPointer(body, { start: at, end });
    if (title === undefined || /[.!?…]\s/.test(body.slice(title.start, end))) continue;
    return [...textPieces(body, { start, end: at }), linkPiece({ start: at, end }, title)];
  }
  return [piece];
}

/**
 * Reads `>>`, a pointer, or both, and gives the title behind; the span is empty where there is none.
 *
 * @returns `undefined` for other text.
 */
function readPointer(body: string, span: Span): Span | undefined {
  const arrows = /^(?:>+|»)\s*/.exec(body.slice(span.start, span.end))?.[0] ?? '';
  const start = span.start + arrows.length;
  const isArrowed = arrows.trimEnd().length > 1 || arrows.startsWith('»');
  const words = splitWords(body, { start, end: Math.min(span.end, start + LONGEST_POINTER) });
  for (const pointer of POINTERS) {
    const count = pointer.split(' ').length;
    const opening = words.slice(0, count);
    const last = opening.at(-1);
    if (last === undefined) break;
    if (opening.map(({ text }) => toComparable(text)).join(' ') !== pointer) continue;
    const isMarked = isArrowed || last.after.includes(':') || words.length === count;
    if (isMarked) return trimSpan(body, { start: last.whole.end, end: span.end });
  }
  return isArrowed && words.length > 0 ? { start, end: span.end } : undefined;
}

function linkPiece(span: Span, title: Span): Piece {
  return { type: 'related-link', span, ...(title.end > title.start ? { title } : {}) };
}
