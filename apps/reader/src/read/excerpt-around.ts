import type { Span } from '@quocngu/span';

/** A stretch of a text, with what stands on both sides of it. */
export interface ExcerptAround {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** As much is shown on each side, in UTF-16 code units. */
const SIDE = 28;

/** Cuts out a stretch with whole words around it; `…` where the text goes on. */
export function excerptAround(
  text: string,
  { start, end }: Span,
  side: number = SIDE,
): ExcerptAround {
  const from = wordStart(text, Math.max(0, start - side), start);
  const to = wordEnd(text, Math.min(text.length, end + side), end);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    found: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}

/** The first start of a word from an offset on, at most `most`. */
function wordStart(text: string, offset: number, most: number): number {
  if (offset === 0 || text.charAt(offset - 1) === ' ') return offset;
  const space = text.indexOf(' ', offset);
  return space === -1 || space >= most ? most : space + 1;
}

/** The last end of a word up to an offset, at least `least`. */
function wordEnd(text: string, offset: number, least: number): number {
  if (offset === text.length || text.charAt(offset) === ' ') return offset;
  return Math.max(least, text.lastIndexOf(' ', offset));
}
