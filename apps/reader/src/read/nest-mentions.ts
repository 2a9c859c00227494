import type { Mention } from '@quocngu/article';
import type { Span } from '@quocngu/span';

/** A stretch of text that no boundary falls into. */
export interface TextPiece extends Span {
  readonly type: 'text';
}

/** A mention, or the part of it that stands in the range, with what is inside it. */
export interface MentionPiece extends Span {
  readonly type: 'mention';
  readonly mention: Mention;
  readonly pieces: readonly Piece[];
}

/** A piece of a text. */
export type Piece = TextPiece | MentionPiece;

/**
 * Cuts a range of a text into pieces that follow one another without gaps: mentions with those
 * inside them, and the text between, which is cut again at the given offsets.
 *
 * @param range - The range, in UTF-16 code units.
 * @param mentions - Mentions of the text, in document order. One that reaches out of the range is cut
 * at its ends, and so is one that crosses another, against the rules.
 * @param cuts - More offsets to cut the text at, ascending: the ends of words and sentences.
 */
export function nestMentions(
  range: Span,
  mentions: readonly Mention[],
  cuts: readonly number[],
): readonly Piece[] {
  const inside = mentions.filter(
    ({ span }) => span.start < range.end && span.end > range.start && span.start < span.end,
  );
  const innerCuts = cuts.filter((cut) => cut > range.start && cut < range.end);
  return nest(range, inside, innerCuts);
}

function nest(
  { start, end }: Span,
  mentions: readonly Mention[],
  cuts: readonly number[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let index = 0; index < mentions.length;) {
    const mention = mentions[index];
    if (mention === undefined) break;
    const from = Math.max(at, mention.span.start);
    const to = Math.min(end, mention.span.end);
    index += 1;
    if (from >= to) continue;
    pieces.push(...cutText(at, from, cuts));
    const inner: Mention[] = [];
    for (let next = mentions[index]; next && next.span.start < to; next = mentions[index]) {
      inner.push(next);
      index += 1;
    }
    const span = { start: from, end: to };
    pieces.push({ type: 'mention', mention, pieces: nest(span, inner, cuts), ...span });
    at = to;
  }
  return [...pieces, ...cutText(at, end, cuts)];
}

function cutText(start: number, end: number, cuts: readonly number[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = start;
  for (const cut of cuts) {
    if (cut <= from || cut >= end) continue;
    pieces.push({ type: 'text', start: from, end: cut });
    from = cut;
  }
  if (from < end) pieces.push({ type: 'text', start: from, end });
  return pieces;
}
