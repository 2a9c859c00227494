import type { Span } from '@quocngu/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../test/hazards.ts';
import { findMatches } from './find-matches.ts';
import { segmentMatches } from './segment-matches.ts';

/** The pieces, those that were found in brackets. */
function show(text: string, spans: readonly Span[]): string {
  return segmentMatches(text, spans)
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('|');
}

describe('pieces', () => {
  it.each<[string, readonly (readonly [number, number])[], string]>([
    ['', [], ''],
    ['abcdef', [], 'abcdef'],
    ['abcdef', [[0, 6]], '[abcdef]'],
    ['abcdef', [[2, 4]], 'ab|[cd]|ef'],
    [
      'abcdef',
      [
        [4, 5],
        [0, 1],
      ],
      '[a]|bcd|[e]|f',
    ],
    [
      'abcdef',
      [
        [1, 3],
        [2, 5],
        [2, 3],
      ],
      'a|[bcde]|f',
    ],
    [
      'abcdef',
      [
        [1, 3],
        [3, 4],
      ],
      'a|[bcd]|ef',
    ],
    [
      'abcdef',
      [
        [2, 2],
        [6, 6],
      ],
      'abcdef',
    ],
    [
      'abcdef',
      [
        [0, 0],
        [0, 2],
      ],
      '[ab]|cdef',
    ],
  ])('%j, %j', (text, spans, pieces) => {
    expect(
      show(
        text,
        spans.map(([start, end]) => ({ start, end })),
      ),
    ).toBe(pieces);
  });

  it('shows what was found', () => {
    const text = 'Bão số 3 <b>vào</b> Hue\u0302\u0301!';
    expect(show(text, findMatches(text, ['hue', 'vao']))).toBe(
      'Bão số 3 <b>|[vào]|</b> |[Hue\u0302\u0301]|!',
    );
  });

  it('is the text again, piece by piece, and in turn', () => {
    fc.assert(
      fc.property(hazardousText, fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (text, pairs) => {
        const spans = pairs
          .map(([left, right]) => ({ start: Math.min(left, right), end: Math.max(left, right) }))
          .filter(({ end }) => end <= text.length);
        const segments = segmentMatches(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        let from = 0;
        let wasMatch: boolean | undefined;
        for (const { text: piece, start, end, isMatch } of segments) {
          expect(start).toBe(from);
          expect(text.slice(start, end)).toBe(piece);
          expect(piece).not.toBe('');
          expect(isMatch).not.toBe(wasMatch);
          for (let at = start; at < end; at++) {
            const isCovered = spans.some((span) => span.start <= at && at < span.end);
            if (isCovered !== isMatch) expect(isCovered).toBe(isMatch);
          }
          from = end;
          wasMatch = isMatch;
        }
        expect(from).toBe(text.length);
      }),
    );
  });
});

it('refuses what is no place in the text', () => {
  expect(() => segmentMatches('abc', [{ start: 2, end: 4 }])).toThrow(RangeError);
  expect(() => segmentMatches('abc', [{ start: 2, end: 1 }])).toThrow(RangeError);
  expect(() => segmentMatches(1 as unknown as string, [])).toThrow(TypeError);
});
