import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuspectText, isSuspectUtf8 } from './suspect.ts';
import { encodeUtf8 } from './utf8.ts';

function isSuspect(text: string, shift = 0): boolean {
  const bytes = new Uint8Array(shift + encodeUtf8(text).length + 3);
  bytes.fill(0xff);
  bytes.set(encodeUtf8(text), shift);
  return isSuspectUtf8(bytes.subarray(shift, shift + encodeUtf8(text).length), text);
}

describe('the quick check', { timeout: 60_000 }, () => {
  it.each([
    '\0',
    '\x01',
    '\x1f',
    '\x7f',
    '\u0080',
    '\u009f',
    '\u0300',
    '\u036f',
    '\ufffe',
    '\uffff',
  ])('finds %j wherever it stands', (character) => {
    for (let length = 0; length < 20; length++) {
      const text = 'a'.repeat(length) + character + 'b'.repeat(19 - length);
      expect(isSuspectText(text)).toBe(true);
      for (const shift of [0, 1, 2, 3]) expect(isSuspect(text, shift)).toBe(true);
    }
  });

  it('passes every other character of the basic plane that is no surrogate', () => {
    for (let unit = 0x20; unit < 0xfffe; unit++) {
      const isFound =
        (unit >= 0x7f && unit <= 0x9f) ||
        (unit >= 0x300 && unit <= 0x36f) ||
        (unit >= 0xd800 && unit <= 0xdfff);
      if (isFound) continue;
      const text = `\n\r\t aaaa${String.fromCharCode(unit)}aaaa`;
      if (isSuspectText(text) || isSuspect(text)) expect.fail(`U+${unit.toString(16)}`);
    }
  });

  it('never misses what the pattern finds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (text, shift) => {
        const hasSurrogates = /[\ud800-\udfff]/.test(text);
        expect(isSuspect(text, shift)).toBe(
          hasSurrogates ? isSuspectText(text.replace(/[\ud800-\udfff]/g, '')) : isSuspectText(text),
        );
      }),
    );
  });
});
