import { describe, expect, it } from 'vitest';
import { describeValue } from './seed-input.ts';

describe('describeValue', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'a boolean'],
    [() => 1, 'a function'],
    [new Date(0), 'Date'],
    [[], 'Array'],
  ])('names %j', (value, name) => {
    expect(describeValue(value)).toBe(name);
  });
});
