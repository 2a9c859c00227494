import type { Credit } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { LONGEST_CREDIT, readCredit } from './read-credit.ts';
import { trimSpan } from './split-parts.ts';

/** A caption in front of the body, and the credit that ends it. */
export interface FoundCaption {
  /** The caption without its credit; empty where only a credit is left. */
  readonly caption: Span;
  readonly credit: Credit;
}

/**
 * How far into a stretch of text its credit may begin for the text before it to be a caption, in
 * UTF-16 code units. Agency captions of up to four sentences fit; running text that happens to
 * credit a picture further on is left alone.
 */
const LONGEST_CAPTION = 600;

/**
 * Finds the captions that stand in front of flattened agency text, one after the other. The credit
 * ends a caption, however many sentences it has. Text in which nothing follows the credits has no
 * caption: what stands before them is the article.
 *
 * @param body - The body of the article.
 * @returns The captions in order, and where the article itself begins.
 */
export function findCaptions(body: string): {
  readonly captions: readonly FoundCaption[];
  readonly rest: number;
} {
  const captions: FoundCaption[] = [];
  let rest = 0;
  for (;;) {
    const credit = findCredit(body, rest, rest + LONGEST_CAPTION);
    if (credit === undefined) break;
    captions.push({ caption: trimSpan(body, { start: rest, end: credit.span.start }), credit });
    rest = credit.span.end;
  }
  return /[\p{L}\p{N}]/u.test(body.slice(rest)) ? { captions, rest } : { captions: [], rest: 0 };
}

function findCredit(body: string, from: number, to: number): Credit | undefined {
  for (
    let open = body.indexOf('(', from);
    open !== -1 && open < to;
    open = body.indexOf('(', open + 1)
  ) {
    const close = body.slice(open, open + LONGEST_CREDIT).indexOf(')');
    if (close === -1) continue;
    const credit = readCredit(body, { start: open, end: open + close + 1 });
    if (credit !== undefined) return credit;
  }
  return undefined;
}
