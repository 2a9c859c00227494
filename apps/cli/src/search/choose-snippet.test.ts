import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseSnippet } from './choose-snippet.ts';

/** The snippet of a text in which what was found stands in brackets. */
function snippetOf(marked: string, length: number): string {
  const matches = [];
  let text = '';
  for (const piece of marked.split(/(\[[^[\]]*\])/)) {
    const isMatch = piece.startsWith('[');
    const plain = isMatch ? piece.slice(1, -1) : piece;
    if (isMatch) matches.push({ start: text.length, end: text.length + plain.length });
    text += plain;
  }
  const { start, end } = chooseSnippet(text, matches, length);
  return text.slice(start, end);
}

it.each([
  ['nothing found', 'Trời mưa to ở Huế.', 12, 'Trời mưa to'],
  ['a short text', 'Trời [mưa] to.', 80, 'Trời mưa to.'],
  ['an empty text', '', 80, ''],
  ['the place with most of it', '[Hà] một hai ba bốn năm sáu [Hà] [Nội] bảy', 10, 'Hà Nội bảy'],
  ['a row before what is apart', '[Hà] và [Nội] rồi xa xa xa xa [Hà Nội]', 10, 'Hà Nội'],
  ['the first of the same', 'a a a [Hà] b b b b b b b b b [Hà] c c c', 6, 'Hà b b'],
  ['the same twice counts once', '[mưa] [mưa] x x x x x x x x [mưa] [gió]', 8, 'mưa gió'],
  ['a sentence begins', 'Một hai ba. Bốn [năm] sáu bảy tám chín mười.', 20, 'Bốn năm sáu bảy tám'],
  ['words stay whole', 'nghiêng nghiêng [mưa] nghiêng nghiêng', 12, 'mưa nghiêng'],
  ['one long word', `[${'x'.repeat(50)}]`, 10, 'x'.repeat(10)],
  ['a long row', `[${'zz '.repeat(50)}]`, 10, 'zz zz zz'],
  ['letters with marks of their own', `[${'a\u0301'.repeat(20)}]`, 5, 'a\u0301a\u0301'],
])('%s', (_, marked, length, expected) => {
  expect(snippetOf(marked, length)).toBe(expected);
});

it('is a stretch of the text, as long as it may be, with the beginning of a match', () => {
  const matched = fc.record({
    pieces: fc.array(
      fc.tuple(
        fc.string({
          unit: fc.constantFrom('a', 'a\u0301', 'đ', ' ', '.', '\n', '😀'),
          maxLength: 12,
        }),
        fc.boolean(),
      ),
    ),
    length: fc.integer({ min: 4, max: 40 }),
  });
  fc.assert(
    fc.property(matched, ({ pieces, length }) => {
      const matches: { start: number; end: number }[] = [];
      let text = '';
      for (const [piece, isMatch] of pieces) {
        if (isMatch && piece.trim() === piece && piece !== '') {
          matches.push({ start: text.length, end: text.length + piece.length });
        }
        text += piece;
      }
      const { start, end } = chooseSnippet(text, matches, length);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end - start).toBeLessThanOrEqual(length + 1);
      if (matches.length > 0) expect(matches.some((match) => match.start >= start)).toBe(true);
    }),
  );
});
