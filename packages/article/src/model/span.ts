/** The part of an article's text that a span points into; where a span names none, the body. */
export type Field = 'url' | 'title' | 'body';

/**
 * A half-open stretch of an article's untouched text, `[start, end)`, in UTF-16 code units from 0.
 * It never begins or ends inside a surrogate pair.
 *
 * @example
 * ```ts
 * import { createArticle, sliceField, type FieldSpan } from '@quocngu/article';
 *
 * const article = createArticle({ url: 'https://bao.example/1', title: 'Tin sáng', body: 'Hà Nội mưa.' });
 * const span: FieldSpan = { field: 'title', start: 4, end: 8 };
 * sliceField(article, span); //=> 'sáng'
 * ```
 */
export interface FieldSpan {
  /** Which string of `text` the offsets count in; the body where this is left out. */
  readonly field?: 'url' | 'title';
  /**
   * Offset of the first code unit.
   *
   * @asType integer
   * @minimum 0
   */
  readonly start: number;
  /**
   * Offset after the last code unit; never less than `start`.
   *
   * @asType integer
   * @minimum 0
   */
  readonly end: number;
}

/**
 * A value as it stands in the article's text, with its place.
 */
export interface Excerpt {
  /** The value as written: always equal to the slice at `span`. */
  readonly text: string;
  /** Where it is written. */
  readonly span: FieldSpan;
}
