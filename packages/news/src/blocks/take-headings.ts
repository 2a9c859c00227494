import type { Pass, Piece, TextPiece } from './piece.ts';

/** No heading is longer, in UTF-16 code units. */
const LONGEST_HEADING = 120;

/** A body of fewer lines has no headings. */
const LEAST_LINES = 3;

/**
 * Takes headings out of a body of many lines: a short line, `2. …` too, that closes with no stop and
 * stands between text and a paragraph. In front of the text such a line may be anything.
 */
export const takeHeadings: Pass = (pieces, { body }) => {
  const lines = pieces.filter(({ type }) => TEXT_TYPES.has(type)).length;
  if (lines < LEAST_LINES) return pieces;
  let hasText = false;
  return pieces.map((piece, index): Piece => {
    const isHeading =
      hasText &&
      piece.type === 'text' &&
      looksLikeHeading(body, piece) &&
      isParagraph(body, nextText(pieces, index));
    hasText ||= TEXT_TYPES.has(piece.type);
    return isHeading ? { type: 'heading', span: piece.span } : piece;
  });
};

const TEXT_TYPES: ReadonlySet<Piece['type']> = new Set(['sapo', 'text']);

function looksLikeHeading(body: string, { span, isLine }: TextPiece): boolean {
  if (!isLine || span.end - span.start > LONGEST_HEADING) return false;
  const text = body.slice(span.start, span.end);
  return /^[“"'‘«]?[\p{Lu}\p{N}]/u.test(text) && /[\p{L}\p{M}\p{N}!?)”"’»%]$/u.test(text);
}

/** The text behind an offset, over a caption or a link. */
function nextText(pieces: readonly Piece[], index: number): TextPiece | undefined {
  const next = pieces[index + 1];
  const over = next?.type === 'caption' || next?.type === 'related-link';
  const piece = over ? pieces[index + 2] : next;
  return piece?.type === 'text' ? piece : undefined;
}

function isParagraph(body: string, piece: TextPiece | undefined): boolean {
  return piece !== undefined && /[.!?…:;”"’»)]$/.test(body.slice(piece.span.start, piece.span.end));
}
