import { describe, expect, it } from 'vitest';
import { skipBlank, skipBlankBack, trimBlank } from './surrounding-blank.ts';

describe('surrounding blanks', () => {
  it.each([
    ['', 0, 0, ''],
    [' \t\r\n', 4, 0, ''],
    [' a b\n', 1, 4, 'a b'],
    ['\u00a0a', 0, 2, '\u00a0a'],
  ])('of %j', (value, start, end, trimmed) => {
    expect(skipBlank(value)).toBe(start);
    expect(skipBlankBack(value)).toBe(end);
    expect(trimBlank(value)).toBe(trimmed);
  });
});
