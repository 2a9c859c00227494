import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCharset, encodeCharset, utf8 } from '../index.ts';

const decoder = new TextDecoder();

it.each([
  ['', ''],
  ['e1babf', 'ế'],
  ['65cc82cc81', 'ế'],
  ['f09f9880', '😀'],
  ['efbbbf61efbbbf', 'a\ufeff'],
  ['efbb', '\ufffd'],
  ['c0af', '\ufffd\ufffd'],
  ['e09f80', '\ufffd\ufffd\ufffd'],
  ['eda080', '\ufffd\ufffd\ufffd'],
  ['f0908061', '\ufffda'],
  ['f4908080', '\ufffd\ufffd\ufffd\ufffd'],
  ['f8888080', '\ufffd\ufffd\ufffd\ufffd'],
  ['80bf', '\ufffd\ufffd'],
])('%s', (hex, text) => {
  const bytes = new Uint8Array(Buffer.from(hex, 'hex'));
  expect(decodeCharset(bytes, utf8).text).toBe(text);
  expect(decoder.decode(bytes).normalize()).toBe(text);
});

it('names what is no character as one stretch', () => {
  const { losses } = decodeCharset(Uint8Array.of(0x61, 0xe1, 0xba, 0x62, 0xff), utf8);
  expect(losses).toEqual([
    {
      code: 'invalid-sequence',
      span: { start: 1, end: 3 },
      message: 'E1 BA is no character in utf-8',
      source: 'E1 BA',
      replacement: '\ufffd',
    },
    {
      code: 'invalid-sequence',
      span: { start: 4, end: 5 },
      message: 'FF is no character in utf-8',
      source: 'FF',
      replacement: '\ufffd',
    },
  ]);
});

it('reads what TextDecoder reads, in NFC', () => {
  const byte = fc.oneof(
    fc.nat(255),
    fc.constantFrom(0xc2, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0x80, 0x90, 0xa0, 0xbb, 0xbf, 0xcc),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), (list) => {
      const bytes = Uint8Array.from(list);
      expect(decodeCharset(bytes, utf8).text).toBe(decoder.decode(bytes).normalize());
    }),
    { numRuns: 500 },
  );
});

it('reads and writes long runs of marks in linear time', () => {
  // Engines take quadratic time for marks out of order: minutes for this.
  const [below, above] = ['\u0323', '\u0301'].map((mark) => mark.repeat(200_000));
  const text = `e${below}${above}`;
  expect(decodeCharset(new TextEncoder().encode(`e${above}${below}`), utf8).text).toBe(
    `\u1eb9${text.slice(2)}`,
  );
  expect(encodeCharset(`e${above}${below}`, utf8).bytes.length).toBe(3 + 2 * (text.length - 2));
});

it('reads long text', () => {
  const text = 'Tiếng Việt 😀 '.repeat(5000);
  expect(decodeCharset(new TextEncoder().encode(text), utf8)).toEqual({ text, losses: [] });
});
