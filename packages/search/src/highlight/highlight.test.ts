import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const mark = (text: string, query: string): string =>
  highlight(text, query)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['Văn phòng Trung ương Đảng', 'van phong dang', '[Văn phòng] Trung ương [Đảng]'],
  ['Đảng đang họp', 'đảng', '[Đảng] đang họp'],
  ['Đảng đang họp', 'dang', '[Đảng đang] họp'],
  ['dang bo', 'đảng', '[dang] bo'],
  ['Hoà bình', 'hòa', '[Hoà] bình'],
  ['Nước Mỹ', 'mĩ', 'Nước [Mỹ]'],
  ['Ho\u0300a bi\u0300nh', 'hòa', '[Ho\u0300a] bi\u0300nh'],
  ['TP.HCM', 'tp hcm', '[TP].[HCM]'],
  ['😀 đường 😀', 'duong', '😀 [đường] 😀'],
  ['đường', '', 'đường'],
  ['đường', '"*:-', 'đường'],
  ['', 'đường', ''],
])('%j by %j', (text, query, expected) => {
  expect(mark(text, query)).toBe(expected);
});

test('pieces together are the text, for every text and query', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (given, query) => {
      const pieces = highlight(given, query);
      expect(pieces.map((piece) => piece.text).join('')).toBe(given);
      expect(pieces.every((piece) => piece.text === given.slice(piece.start, piece.end))).toBe(
        true,
      );
    }),
  );
});

test('long texts and queries are no trouble', () => {
  const text = 'Đảng bộ, Hà Nội '.repeat(7_000);
  expect(highlight(text, text).length).toBeGreaterThan(1);
});

test('what is no string is told', () => {
  expect(() => highlight('', 1 as unknown as string)).toThrow('query must be a string, not number');
});
