import { createLineIndex } from '@quocngu/span';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hazardousText } from '../../../text/test/hazards.ts';
import { detectLanguage } from './detect-language.ts';
import { detectLineLanguages } from './detect-line-languages.ts';

test('tells each line by itself', () => {
  const text =
    'Hôm nay trời nắng đẹp ở miền Bắc.\r\nHom nay troi nang dep o mien Bac.\r\rThe sky is clear in the north today.\n';
  expect(detectLineLanguages(text).map(({ language }) => language)).toEqual([
    'vietnamese',
    'unmarked-vietnamese',
    'other',
    'other',
    'other',
  ]);
});

test('has all lines, as a line index has them, each judged as a text of its own', () => {
  const piece = fc.oneof(hazardousText, fc.constantFrom('\r', '\n', '\r\n', 'Hà Nội '));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const text = pieces.join('');
      const index = createLineIndex(text);
      const lines = detectLineLanguages(text);
      expect(lines).toHaveLength(index.lineCount);
      for (const [at, { start, end, ...guess }] of lines.entries()) {
        expect({ start, end }).toEqual(index.lineSpan(at + 1));
        expect(guess).toEqual(detectLanguage(text.slice(start, end)));
      }
    }),
  );
});

test('has no trouble with many lines', () => {
  const lines = detectLineLanguages('\n'.repeat(100_000));
  expect(lines).toHaveLength(100_001);
  expect(lines.at(-1)).toEqual({ start: 100_000, end: 100_000, language: 'other', confidence: 0 });
});

test('refuses what is no string', () => {
  expect(() => detectLineLanguages(null as unknown as string)).toThrow(
    new TypeError('text must be a string, not null'),
  );
});
