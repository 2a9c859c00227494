import { compareSpans, containsSpan, isSpan, sliceSpan } from '@quocngu/span';
import type { Article } from './model/article.ts';
import type { Field, FieldSpan } from './model/span.ts';

const fieldOrder: Readonly<Record<Field, number>> = { url: 0, title: 1, body: 2 };

/**
 * Says whether a value is a span of an article's text: offsets that are integers in order, and a
 * field that is known or left out. It does not look at any text.
 *
 * @param value - Anything.
 * @returns Whether it is one. Never throws on plain data.
 *
 * @example
 * ```ts
 * import { isFieldSpan } from '@quocngu/article';
 *
 * isFieldSpan({ field: 'title', start: 0, end: 3 }); //=> true
 * isFieldSpan({ field: 'body', start: 0, end: 3 }); //=> false
 * isFieldSpan({ start: 3, end: 0 }); //=> false
 * ```
 */
export function isFieldSpan(value: unknown): value is FieldSpan {
  if (!isSpan(value)) return false;
  if (!('field' in value)) return true;
  return value.field === 'url' || value.field === 'title';
}

/**
 * Reads a span of an article.
 *
 * @param article - The article, or anything else that holds its text.
 * @param span - The span; the body where it names no field.
 * @returns The text as written.
 * @throws RangeError where the span does not lie in its field: it belongs to another article.
 *
 * @example
 * ```ts
 * import { createArticle, sliceField } from '@quocngu/article';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Mưa', body: 'Hà Nội mưa.' });
 * sliceField(article, { start: 0, end: 6 }); //=> 'Hà Nội'
 * sliceField(article, { field: 'url', start: 8, end: 19 }); //=> 'bao.example'
 * ```
 */
export function sliceField(article: Pick<Article, 'text'>, span: FieldSpan): string {
  return sliceSpan(article.text[span.field ?? 'body'], span);
}

/**
 * Orders spans as they stand in a document: the address, the title, the body; then by start, the
 * longer first, so that what contains comes before what it contains. The lists of an article are
 * in this order.
 *
 * @param first - A span.
 * @param second - Another.
 * @returns A number below zero where `first` comes before `second`, above zero where after, zero
 * where they are the same. For `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * import { compareFieldSpans } from '@quocngu/article';
 *
 * const spans = [{ start: 4, end: 6 }, { start: 0, end: 3 }, { start: 0, end: 6 }];
 * spans.sort(compareFieldSpans); //=> [{ start: 0, end: 6 }, { start: 0, end: 3 }, { start: 4, end: 6 }]
 * ```
 */
export function compareFieldSpans(first: FieldSpan, second: FieldSpan): number {
  return (
    fieldOrder[first.field ?? 'body'] - fieldOrder[second.field ?? 'body'] ||
    compareSpans(first, second)
  );
}

/**
 * Says whether one span lies wholly inside another of the same field; equal spans contain each other.
 *
 * @param outer - The span that may contain.
 * @param inner - The span that may be contained.
 * @returns Whether it does.
 *
 * @example
 * ```ts
 * import { containsFieldSpan } from '@quocngu/article';
 *
 * containsFieldSpan({ start: 0, end: 9 }, { start: 2, end: 9 }); //=> true
 * containsFieldSpan({ start: 0, end: 9 }, { field: 'title', start: 2, end: 9 }); //=> false
 * ```
 */
export function containsFieldSpan(outer: FieldSpan, inner: FieldSpan): boolean {
  return outer.field === inner.field && containsSpan(outer, inner);
}
