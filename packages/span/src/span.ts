/**
 * A half-open stretch of text, `[start, end)`, in UTF-16 code units from 0.
 *
 * @example
 * ```ts
 * import { sliceSpan, type Span } from '@quocngu/span';
 *
 * const span: Span = { start: 3, end: 6 };
 * sliceSpan('Hà Nội', span); //=> 'Nội'
 * ```
 */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit; equal to `start` for an empty span. */
  readonly end: number;
}

/**
 * Tells whether a value is a span: whole offsets, `0 <= start <= end`.
 *
 * @param value - Anything.
 * @returns `true` for an object with valid `start` and `end`, whatever else it holds.
 *
 * @example
 * ```ts
 * import { isSpan } from '@quocngu/span';
 *
 * isSpan({ start: 0, end: 2 }); //=> true
 * isSpan({ start: 2, end: 0 }); //=> false
 * ```
 */
export function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as { start?: unknown; end?: unknown };
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    0 <= Number(start) &&
    Number(start) <= Number(end)
  );
}

/**
 * Gives the text under a span.
 *
 * @param text - The text that the span points into.
 * @param span - Offsets in UTF-16 code units.
 * @returns The code units from `start` up to `end`.
 * @throws RangeError where the span is not one, or ends after the text: it belongs to another text.
 *
 * @example
 * ```ts
 * import { sliceSpan } from '@quocngu/span';
 *
 * sliceSpan('Tuổi Trẻ', { start: 0, end: 4 }); //=> 'Tuổi'
 * ```
 */
export function sliceSpan(text: string, span: Span): string {
  if (!isSpan(span) || span.end > text.length) {
    throw new RangeError(
      `expected a span within 0..${text.length}, got ${String(span.start)}..${String(span.end)}`,
    );
  }
  return text.slice(span.start, span.end);
}

/**
 * Tells whether one span lies within another; their edges may meet.
 *
 * @param outer - The span that may contain.
 * @param inner - The span that may be contained.
 * @returns `true` where no part of `inner` is outside `outer`.
 *
 * @example
 * ```ts
 * import { containsSpan } from '@quocngu/span';
 *
 * containsSpan({ start: 0, end: 9 }, { start: 3, end: 9 }); //=> true
 * containsSpan({ start: 3, end: 9 }, { start: 0, end: 9 }); //=> false
 * ```
 */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Orders spans as a reader meets them: by start, and the longer first where two start together, so
 * that a span comes before those that it contains. For `Array.prototype.sort`.
 *
 * @param left - One span.
 * @param right - The other span.
 * @returns A negative number where `left` comes first, a positive one where `right` does, else 0.
 *
 * @example
 * ```ts
 * import { compareSpans } from '@quocngu/span';
 *
 * const spans = [{ start: 4, end: 5 }, { start: 0, end: 1 }, { start: 0, end: 5 }];
 * spans.sort(compareSpans); //=> [{ start: 0, end: 5 }, { start: 0, end: 1 }, { start: 4, end: 5 }]
 * ```
 */
export function compareSpans(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end;
}
