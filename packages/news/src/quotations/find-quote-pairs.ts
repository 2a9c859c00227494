import type { Span } from '@quocngu/span';

/** Text between quotation marks. */
export interface QuotePair {
  /** With the marks. */
  readonly outer: Span;
  /** Without them. */
  readonly inner: Span;
}

/** Which mark closes which. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '‘': '’',
  '"': '"',
  '„': '“',
};

/**
 * Finds the outermost pairs of quotation marks in a stretch of text. A mark that nothing closes is
 * passed over; an apostrophe closes nothing where a letter follows.
 */
export function findQuotePairs(body: string, { start, end }: Span): readonly QuotePair[] {
  const text = body.slice(start, end);
  const pairs: QuotePair[] = [];
  /** Closing marks of which there is none further on: each is looked for in vain once. */
  const missing = new Set<string>();
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[“«‘"„]/g)) {
    const closing = CLOSING[mark];
    const isIdle = closing === undefined || missing.has(closing);
    if (index < from || isIdle || !opens(text, index)) continue;
    const close = findClosing(text, closing, index + 1);
    if (close === -1) {
      missing.add(closing);
      continue;
    }
    from = close + 1;
    pairs.push({
      outer: { start: start + index, end: start + close + 1 },
      inner: { start: start + index + 1, end: start + close },
    });
  }
  return pairs;
}

function findClosing(text: string, closing: string, from: number): number {
  let at = text.indexOf(closing, from);
  while (at !== -1 && closing === '’' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) {
    at = text.indexOf(closing, at + 1);
  }
  return at;
}

/** An opening mark stands behind no letter, which an apostrophe and inches do. */
function opens(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1));
}
