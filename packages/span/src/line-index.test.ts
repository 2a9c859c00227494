import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from './index.ts';

/** Text made of what line and byte counting can trip over. */
const hazardousText = fc
  .array(
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      'a',
      'ế',
      'e\u0302\u0301',
      '越',
      '😀',
      '\ud83d',
      '\ude00',
      '',
    ),
  )
  .map((parts) => parts.join(''));

describe('lines', () => {
  it.each([
    ['an empty text', '', [[0, 0]]],
    ['no break', 'abc', [[0, 3]]],
    [
      'LF',
      'a\nbc',
      [
        [0, 1],
        [2, 4],
      ],
    ],
    [
      'CRLF',
      'a\r\nbc',
      [
        [0, 1],
        [3, 5],
      ],
    ],
    [
      'a lone CR',
      'a\rbc',
      [
        [0, 1],
        [2, 4],
      ],
    ],
    [
      'a final break opens an empty line',
      'a\n',
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      'a final CRLF too',
      'a\r\n',
      [
        [0, 1],
        [3, 3],
      ],
    ],
    [
      'LF CR is two breaks',
      'a\n\rb',
      [
        [0, 1],
        [2, 2],
        [3, 4],
      ],
    ],
    [
      'CR CR LF is two breaks',
      'a\r\r\nb',
      [
        [0, 1],
        [2, 2],
        [4, 5],
      ],
    ],
    ['U+2028 and U+0085 are no breaks', 'a\u2028b\u0085c', [[0, 5]]],
  ])('%s', (_, text, expected) => {
    const lines = createLineIndex(text);
    const spans = Array.from({ length: lines.lineCount }, (__, index) => lines.lineSpan(index + 1));
    expect(spans).toEqual(expected.map(([start, end]) => ({ start, end })));
  });

  it('keeps every offset through a point and back, in any order of asking', () => {
    fc.assert(
      fc.property(hazardousText, fc.array(fc.nat()), (text, places) => {
        const lines = createLineIndex(text);
        for (const place of places.map((any) => any % (text.length + 1))) {
          expect(lines.toOffset(lines.toPoint(place))).toBe(place);
        }
      }),
    );
  });

  it('agrees with splitting at the breaks', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const lines = createLineIndex(text);
        const split = text.split(/\r\n|\n|\r/);
        expect(lines.lineCount).toBe(split.length);
        for (const [index, expected] of split.entries()) {
          const { start, end } = lines.lineSpan(index + 1);
          expect(text.slice(start, end)).toBe(expected);
          expect(lines.toPoint(start)).toEqual({ line: index + 1, column: 1 });
        }
      }),
    );
  });

  it('counts columns in UTF-16 code units', () => {
    expect(createLineIndex('😀ế').toPoint(2)).toEqual({ line: 1, column: 3 });
  });

  it.each([
    [
      'an offset after the end',
      (index: ReturnType<typeof createLineIndex>) => index.toPoint(5),
      'expected an offset from 0 to 4, got 5',
    ],
    [
      'a negative offset',
      (index: ReturnType<typeof createLineIndex>) => index.toPoint(-1),
      'expected an offset from 0 to 4, got -1',
    ],
    [
      'a broken offset',
      (index: ReturnType<typeof createLineIndex>) => index.toPoint(1.5),
      'expected an offset from 0 to 4, got 1.5',
    ],
    [
      'line 0',
      (index: ReturnType<typeof createLineIndex>) => index.lineSpan(0),
      'expected a line from 1 to 2, got 0',
    ],
    [
      'a line after the last',
      (index: ReturnType<typeof createLineIndex>) => index.toOffset({ line: 3, column: 1 }),
      'expected a line from 1 to 2, got 3',
    ],
    [
      'a column of the next line',
      (index: ReturnType<typeof createLineIndex>) => index.toOffset({ line: 1, column: 3 }),
      'expected a column from 1 to 2 in line 1, got 3',
    ],
    [
      'a column after the end',
      (index: ReturnType<typeof createLineIndex>) => index.toOffset({ line: 2, column: 4 }),
      'expected a column from 1 to 3 in line 2, got 4',
    ],
    [
      'a byte offset after the end',
      (index: ReturnType<typeof createLineIndex>) => index.fromByteOffset(5),
      'expected a byte offset from 0 to 4, got 5',
    ],
  ])('refuses %s', (_, ask, message) => {
    expect(() => ask(createLineIndex('a\nbc'))).toThrow(new RangeError(message));
  });
});

describe('byte offsets', () => {
  const encoder = new TextEncoder();

  it('are those of the UTF-8 form, between characters', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const lines = createLineIndex(text);
        let offset = 0;
        for (const character of text) {
          expect(lines.toByteOffset(offset)).toBe(encoder.encode(text.slice(0, offset)).length);
          expect(lines.fromByteOffset(lines.toByteOffset(offset))).toBe(offset);
          offset += character.length;
        }
        expect(lines.toByteOffset(text.length)).toBe(encoder.encode(text).length);
      }),
    );
  });

  it('inside a character are those of its start', () => {
    const lines = createLineIndex('ế😀');
    expect([0, 1, 2].map((byte) => lines.fromByteOffset(byte))).toEqual([0, 0, 0]);
    expect([3, 4, 5, 6, 7].map((byte) => lines.fromByteOffset(byte))).toEqual([1, 1, 1, 1, 3]);
    expect(lines.toByteOffset(2)).toBe(3);
  });

  it.each([
    ['a pair across a counting mark', 'x'.repeat(4095) + '😀' + 'y'.repeat(5000)],
    ['wide text over several marks', 'Việt Nam '.repeat(3000)],
    ['a length that is a whole number of marks', 'ế'.repeat(8192)],
  ])('hold in long text: %s', (_, text) => {
    const lines = createLineIndex(text);
    for (const offset of [4090, 4095, 4097, 8191, text.length]) {
      const bytes = encoder.encode(text.slice(0, offset)).length;
      expect(lines.toByteOffset(offset)).toBe(bytes);
      expect(createLineIndex(text).fromByteOffset(bytes)).toBe(offset);
    }
  });
});
