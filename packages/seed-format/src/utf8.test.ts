import { describe, expect, it } from 'vitest';
import { countUtf8Bytes, decodeUtf8, encodeUtf8 } from './utf8.ts';

describe('UTF-8', () => {
  it('keeps a byte order mark', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('\ufeffa');
  });

  it.each(['', 'abc', 'Hà Nội', 'đường', '€', '🐉 𡨸', '\u0000\u007f\u0080\u07ff\u0800\uffff'])(
    'counts the bytes of %j',
    (text) => {
      const bytes = encodeUtf8(text);
      expect(countUtf8Bytes(text)).toBe(bytes.length);
      expect(decodeUtf8(bytes)).toBe(text);
    },
  );
});
