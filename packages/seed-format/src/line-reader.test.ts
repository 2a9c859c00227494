import { describe, expect, it } from 'vitest';
import { createLineReader, type Line } from './line-reader.ts';

const BEGINNING = { offset: 0, number: 1, skip: 0 };

function readLines(text: string, place = BEGINNING): Line[] {
  const reader = createLineReader(text, place);
  const lines: Line[] = [];
  for (let line = reader.next(); line !== undefined; line = reader.next()) lines.push(line);
  return lines;
}

describe('createLineReader', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a\n']],
    ['a\r', ['a\r']],
    ['a\r\n', ['a\r\n']],
    ['a\n\rb', ['a\n', '\r', 'b']],
    ['\r\r\n\n\r', ['\r', '\r\n', '\n', '\r']],
    ['a\rb\nc\r\nd', ['a\r', 'b\n', 'c\r\n', 'd']],
    ['a\u2028b\u0085c\fd\n', ['a\u2028b\u0085c\fd\n']],
  ])('cuts %j', (text, expected) => {
    const lines = readLines(text);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(lines.map(({ number }) => number)).toEqual(expected.map((_, index) => index + 1));
    for (const { start, textEnd, end } of lines) {
      expect(text.slice(start, textEnd)).not.toMatch(/[\r\n]/);
      expect(text.slice(textEnd, end)).toMatch(/^(?:\r\n|[\r\n])?$/);
    }
  });

  it('counts from where the text stands, and passes over a byte order mark', () => {
    expect(readLines('\ufeff-----\n', { offset: 100, number: 7, skip: 1 })).toEqual([
      { kind: 'rule', number: 7, start: 101, textEnd: 106, end: 107, ruleLength: 5 },
    ]);
  });
});
