import { highlight } from '@quocngu/search';
import type { MatchSegment } from '@quocngu/text';
import type { ComponentChildren } from 'preact';
import { excerptAround } from '../read/excerpt-around.ts';

/** A text with what a query finds in it. */
export function highlightText(text: string, query: string): ComponentChildren {
  if (query === '') return text;
  return highlight(text, query).map(({ text: piece, isMatch, start }) =>
    isMatch ? <mark key={start}>{piece}</mark> : piece,
  );
}

/** The place of a text where the most of a query stands in a row; else its beginning, of a length. */
export function highlightExcerpt(text: string, query: string, length: number): ComponentChildren {
  const best =
    query === ''
      ? undefined
      : highlight(text, query)
          .filter(({ isMatch }) => isMatch)
          .reduce<MatchSegment | undefined>(longer, undefined);
  if (best === undefined) return excerptAround(text, { start: 0, end: 0 }, length).after;
  const { before, found, after } = excerptAround(text, best, length / 3);
  return highlightText(`${before}${found}${after}`, query);
}

function longer(best: MatchSegment | undefined, piece: MatchSegment): MatchSegment {
  return best === undefined || piece.text.length > best.text.length ? piece : best;
}
