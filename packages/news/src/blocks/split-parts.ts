import type { Span } from '@quocngu/span';

/** Cuts a span at a separator and takes the white space off each part; empty parts are left out. */
export function splitParts(text: string, span: Span, separator: string): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  while (start <= span.end) {
    const found = text.indexOf(separator, start);
    const end = found === -1 || found > span.end ? span.end : found;
    const part = trimSpan(text, { start, end });
    if (part.end > part.start) parts.push(part);
    start = end + separator.length;
  }
  return parts;
}

/** Takes the white space off both ends of a span. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The end of a span without the white space in front of it. */
export function trimEnd(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && isSpace(text.charAt(at - 1))) at -= 1;
  return at;
}

function isSpace(unit: string): boolean {
  return /\s/.test(unit);
}
