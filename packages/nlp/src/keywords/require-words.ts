import { isSpan, type Span } from '@quocngu/span';
import { describeValue } from '../arguments/require.ts';
import type { Word } from '../words/word.ts';

/** Throws a TypeError where a value is no array of words with spans. */
export function requireWords(name: string, value: unknown): asserts value is readonly Word[] {
  requireSpans(name, value, 'words');
  for (const word of value) {
    if (typeof (word as Partial<Word>).text !== 'string') {
      throw new TypeError(`${name} must be an array of words, each with its text`);
    }
  }
}

/** Throws a TypeError where a value is no array of spans. */
export function requireSpans(
  name: string,
  value: unknown,
  what = 'spans',
): asserts value is readonly Span[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`${name} must be an array of ${what}, not ${describeValue(value)}`);
  }
  if (!value.every(isSpan)) {
    throw new TypeError(
      `${name} must be an array of ${what}, each with whole start and end offsets`,
    );
  }
}
