import { describe, expect, it } from 'vitest';
import { createOffsetCounter } from './offset-units.ts';

describe('createOffsetCounter', () => {
  const text = 'ế😀đ';
  it.each([
    ['utf16', [0, 1, 3, 4]],
    ['codepoint', [0, 1, 2, 3]],
    ['byte', [0, 3, 7, 9]],
  ] as const)('%s', (unit, expected) => {
    const count = createOffsetCounter(text, unit);
    expect([0, 1, 3, 4].map(count)).toEqual(expected);
    expect([4, 0, 3, 1].map(count)).toEqual([3, 0, 2, 1].map((index) => expected[index]));
  });
});
