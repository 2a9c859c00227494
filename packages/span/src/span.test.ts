import { describe, expect, it } from 'vitest';
import { compareSpans, containsSpan, isSpan, sliceSpan } from './index.ts';

describe('isSpan', () => {
  it.each([
    [{ start: 0, end: 0 }, true],
    [{ start: 2, end: 9, field: 'title' }, true],
    [{ start: 2, end: 1 }, false],
    [{ start: -1, end: 1 }, false],
    [{ start: 0.5, end: 1 }, false],
    [{ start: 0, end: Infinity }, false],
    [{ start: NaN, end: NaN }, false],
    [{ start: '0', end: '1' }, false],
    [{ start: 0n, end: 1n }, false],
    [{ start: 0 }, false],
    [[0, 1], false],
    [null, false],
    [undefined, false],
    ['0..1', false],
  ])('%o → %s', (value, expected) => {
    expect(isSpan(value)).toBe(expected);
  });
});

describe('sliceSpan', () => {
  it('gives the code units under the span', () => {
    expect(sliceSpan('Hà Nội', { start: 3, end: 6 })).toBe('Nội');
    expect(sliceSpan('Hà Nội', { start: 6, end: 6 })).toBe('');
  });

  it.each([
    [{ start: 0, end: 7 }, 'expected a span within 0..6, got 0..7'],
    [{ start: 4, end: 2 }, 'expected a span within 0..6, got 4..2'],
    [{ start: -1, end: 2 }, 'expected a span within 0..6, got -1..2'],
  ])('refuses %o', (span, message) => {
    expect(() => sliceSpan('Hà Nội', span)).toThrow(new RangeError(message));
  });
});

describe('containsSpan', () => {
  it.each([
    ['itself', { start: 2, end: 5 }, true],
    ['a part', { start: 3, end: 4 }, true],
    ['an empty span at its end', { start: 5, end: 5 }, true],
    ['one that starts before', { start: 1, end: 4 }, false],
    ['one that ends after', { start: 3, end: 6 }, false],
  ])('%s', (_, inner, expected) => {
    expect(containsSpan({ start: 2, end: 5 }, inner)).toBe(expected);
  });
});

it('compareSpans puts a span before those that it contains', () => {
  const outer = { start: 1, end: 9 };
  const inner = { start: 1, end: 4 };
  const later = { start: 2, end: 3 };
  expect([later, inner, outer].sort(compareSpans)).toEqual([outer, inner, later]);
  expect(compareSpans(inner, { ...inner })).toBe(0);
});
