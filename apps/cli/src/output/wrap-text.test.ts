import { displayWidth } from '@quocngu/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenText, wrapText } from './wrap-text.ts';

const prose = fc
  .array(
    fc.constantFrom('mưa', 'Hà', 'Nội', '越南', '😀', 'nghiêng', 'e\u0302\u0301', 'x'.repeat(30)),
  )
  .map((words) => words.join(' '));

describe('wrapText', () => {
  it('breaks at spaces, by columns and not by code units', () => {
    expect(wrapText('Hà Nội mùa thu', 7)).toEqual(['Hà Nội', 'mùa thu']);
    expect(wrapText('Hà Nội mùa thu'.normalize('NFD'), 7)).toEqual(
      ['Hà Nội', 'mùa thu'].map((line) => line.normalize('NFD')),
    );
    expect(wrapText('越南 越南', 8)).toEqual(['越南', '越南']);
  });

  it('leaves a word alone that is longer than a line', () => {
    expect(wrapText('a bbbbbbbb c', 4)).toEqual(['a', 'bbbbbbbb', 'c']);
  });

  it('loses nothing, and keeps to the width wherever a line has several words', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) {
          if (line.includes(' ')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('shortenText', () => {
  it.each([
    ['what fits stays', 'Hà Nội', 6, 'Hà Nội'],
    ['cut at a space', 'Hà Nội mùa thu', 10, 'Hà Nội…'],
    ['cut inside a word that is too long', 'abcdefgh', 5, 'abcd…'],
    [
      'never inside a letter',
      'ế'.normalize('NFD').repeat(8),
      5,
      `${'ế'.normalize('NFD').repeat(4)}…`,
    ],
    ['wide characters', '越南越南', 6, '越南…'],
  ])('%s', (_, text, width, expected) => {
    expect(shortenText(text, width)).toBe(expected);
  });

  it('keeps to the width', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 2, max: 40 }), (text, width) => {
        expect(displayWidth(shortenText(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
