import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../test/hazards.ts';
import { normalize } from './normalize.ts';
import { orderMarks } from './order-marks.ts';

/** Marks of many classes, with some that decompose and some that stay where they are (class 0). */
const MARKS = Array.from(
  '\u0301\u0300\u0323\u031b\u0302\u0334\u0345\u0344\u0340\u3099\u0e38\u094d\u20dd\ufe0f\u0bca\u05b0\u{1d165}\u{1d16e}',
);

const longRun = fc
  .array(fc.constantFrom(...MARKS), { minLength: 30, maxLength: 90 })
  .map((marks) => marks.join(''));

describe('orderMarks', () => {
  it('gives what is equivalent', () => {
    fc.assert(
      fc.property(longRun, longRun, (first, second) => {
        const text = `a${first}đ=${second}`;
        expect(orderMarks(text).normalize('NFD')).toBe(text.normalize('NFD'));
        expect(orderMarks(text).normalize('NFC')).toBe(text.normalize('NFC'));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves nothing to sort in long runs', () => {
    const ordered = orderMarks(`a${'\u0301\u0323'.repeat(40)}`);
    expect(ordered).toBe(`a${'\u0323'.repeat(40)}${'\u0301'.repeat(40)}`);
  });

  it('finds a run wherever it begins', () => {
    for (let before = 0; before < 70; before++) {
      const text = `${'a'.repeat(before)}${'\u0301\u0323'.repeat(16)}`;
      expect(orderMarks(text)).not.toBe(text);
    }
  });

  it('leaves text with short runs as it is', () => {
    const text = 'e\u0302\u0301\u0323'.repeat(100);
    expect(orderMarks(text)).toBe(text);
  });
});

it.each([
  ['marks in turn', '\u0301\u0323'],
  ['one mark', '\u0301'],
  ['emoji', '😀'],
  ['marks on letters', 'e\u0302\u0301'],
])('work grows with length: %s', (_, piece) => {
  for (const form of ['nfc', 'nfd'] as const) {
    const growth = growthOf(
      (size) => `a${piece.repeat(size)}`,
      (text) => normalize(text, { form }),
    );
    expect(growth).toBeLessThan(2.2);
  }
});
