import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toVisibleText } from './index.ts';

describe('toVisibleText', () => {
  it.each([
    ['Vietnamese, NFC', 'Đường Láng', 'Đường Láng'],
    ['Vietnamese, NFD', 'Đường Láng'.normalize('NFD'), 'Đường Láng'.normalize('NFD')],
    ['white space that breaks lines', 'a\tb\r\nc', 'a b  c'],
    ['an escape sequence', '\u001b[2J', '␛[2J'],
    ['NUL and DEL', '\0\x7f', '␀␡'],
    ['C1 controls, such as the one-byte escape', '\u009b31m', '\ufffd31m'],
    ['bidirectional controls', '\u202eabc\u2066', '\ufffdabc\ufffd'],
    ['line and paragraph separators', 'a\u2028b\u2029', 'a\ufffdb\ufffd'],
    ['a byte order mark', '\ufeffa', '\ufffda'],
    ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
    ['an emoji', '😀', '😀'],
  ])('%s', (_, text, shown) => {
    expect(toVisibleText(text)).toBe(shown);
  });

  it('keeps the length, holds no control, and is done after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = toVisibleText(text);
        expect(shown).toHaveLength(text.length);
        expect(shown).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(toVisibleText(shown)).toBe(shown);
      }),
    );
  });
});
