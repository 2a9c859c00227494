import { describe, expect, expectTypeOf, test } from 'vitest';
import { compareFieldSpans, containsFieldSpan, isFieldSpan, sliceField } from './field-span.ts';
import type { FieldSpan } from './model/span.ts';
import type { Span } from '@quocngu/span';

const text = { url: 'https://bao-mau.example/1', title: 'Mưa', body: 'Hà Nội 📚 mưa.' };

describe('isFieldSpan', () => {
  test.each<[unknown, boolean]>([
    [{ start: 0, end: 0 }, true],
    [{ start: 2, end: 5, field: 'url' }, true],
    [{ start: 2, end: 5, field: 'title' }, true],
    [{ start: 2, end: 5, field: 'body' }, false],
    [{ start: 2, end: 5, field: undefined }, false],
    [{ start: 5, end: 2 }, false],
    [{ start: -1, end: 2 }, false],
    [{ start: 0.5, end: 2 }, false],
    [{ start: 0 }, false],
    [null, false],
    ['0–2', false],
  ])('%o: %s', (value, expected) => {
    expect(isFieldSpan(value)).toBe(expected);
  });
});

describe('sliceField', () => {
  test.each<[FieldSpan, string]>([
    [{ start: 0, end: 6 }, 'Hà Nội'],
    [{ start: 7, end: 9 }, '📚'],
    [{ field: 'title', start: 0, end: 3 }, 'Mưa'],
    [{ field: 'url', start: 0, end: 5 }, 'https'],
    [{ start: 3, end: 3 }, ''],
  ])('%o', (span, expected) => {
    expect(sliceField({ text }, span)).toBe(expected);
  });

  test.each([
    { start: 0, end: 99 },
    { start: 3, end: 0 },
    { field: 'title', start: 0, end: 4 },
  ] as const)('throws for a span of another text: %o', (span) => {
    expect(() => sliceField({ text }, span)).toThrow(RangeError);
  });
});

test('document order: address, title, body; then by start, the longer first', () => {
  const ordered: readonly FieldSpan[] = [
    { field: 'url', start: 9, end: 10 },
    { field: 'title', start: 0, end: 3 },
    { field: 'title', start: 0, end: 1 },
    { start: 0, end: 5 },
    { start: 0, end: 2 },
    { start: 1, end: 2 },
  ];
  expect([...ordered].reverse().sort(compareFieldSpans)).toEqual(ordered);
  expect(compareFieldSpans({ start: 0, end: 2 }, { start: 0, end: 2 })).toBe(0);
});

test.each<[FieldSpan, FieldSpan, boolean]>([
  [{ start: 0, end: 5 }, { start: 0, end: 5 }, true],
  [{ start: 0, end: 5 }, { start: 4, end: 5 }, true],
  [{ start: 0, end: 5 }, { start: 4, end: 6 }, false],
  [{ start: 0, end: 5 }, { field: 'title', start: 1, end: 2 }, false],
  [{ field: 'url', start: 0, end: 5 }, { field: 'url', start: 1, end: 2 }, true],
])('containsFieldSpan(%o, %o): %s', (outer, inner, expected) => {
  expect(containsFieldSpan(outer, inner)).toBe(expected);
});

test('types: a span of an article is a span', () => {
  expectTypeOf<FieldSpan>().toExtend<Span>();
});
