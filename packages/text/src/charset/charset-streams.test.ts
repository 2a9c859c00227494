import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../test/hazards.ts';
import {
  createCharsetDecoder,
  createCharsetEncoder,
  decodeCharset,
  encodeCharset,
  tcvn3,
  tcvn5712,
  utf8,
  viscii,
  vni,
  vps,
  windows1258,
  type Charset,
  type CharsetLoss,
  type DecodedText,
  type EncodedText,
} from './index.ts';

const CHARSETS: readonly Charset[] = [tcvn3, tcvn5712, vni, viscii, vps, windows1258, utf8];
const TEXT = 'Ngã ba Đồng Lộc ở Hà Tĩnh: “ỦY BAN”, Việt. e\u0302\u0301 😀';

function decodeParts(charset: Charset, parts: readonly Uint8Array[]): DecodedText {
  const decoder = createCharsetDecoder(charset, { mode: 'strict' });
  const results = [...parts.map((part) => decoder.push(part)), decoder.end()];
  return {
    text: results.map(({ text }) => text).join(''),
    losses: results.flatMap(({ losses }): readonly CharsetLoss[] => losses),
  };
}

function encodeParts(charset: Charset, parts: readonly string[]): EncodedText {
  const encoder = createCharsetEncoder(charset, { mode: 'lenient' });
  const results = [...parts.map((part) => encoder.push(part)), encoder.end()];
  return {
    bytes: Uint8Array.from(results.flatMap(({ bytes }) => Array.from(bytes))),
    losses: results.flatMap(({ losses }): readonly CharsetLoss[] => losses),
  };
}

/** Cuts a sequence into parts of the lengths given, over and over. */
function cut<Part extends { slice: (start: number, end: number) => Part; length: number }>(
  whole: Part,
  lengths: readonly number[],
): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < whole.length;) {
    const length = lengths[parts.length % lengths.length] ?? 1;
    parts.push(whole.slice(at, at + length));
    at += length;
  }
  return parts;
}

const someLengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

describe.each(CHARSETS.map((charset) => [charset.name, charset] as const))('%s', (_, charset) => {
  it('reads a text cut in two anywhere', () => {
    const { bytes } = encodeCharset(TEXT, charset);
    const whole = decodeCharset(bytes, charset);
    for (let at = 0; at <= bytes.length; at++) {
      expect(decodeParts(charset, [bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
    }
  });

  it('writes a text cut in two anywhere', () => {
    const whole = encodeCharset(TEXT, charset, { mode: 'lenient' });
    for (let at = 0; at <= TEXT.length; at++) {
      expect(encodeParts(charset, [TEXT.slice(0, at), TEXT.slice(at)])).toEqual(whole);
    }
  });

  it('reads any bytes in any parts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), someLengths, (bytes, lengths) => {
        expect(decodeParts(charset, cut(bytes, lengths))).toEqual(decodeCharset(bytes, charset));
      }),
    );
  });

  it('writes any text in any parts', () => {
    fc.assert(
      fc.property(hazardousText, someLengths, (text, lengths) => {
        const whole = encodeCharset(text, charset, { mode: 'lenient' });
        expect(encodeParts(charset, cut(text, lengths))).toEqual(whole);
      }),
    );
  });

  it('does not keep the bytes of its caller', () => {
    const { bytes } = encodeCharset('Huế', charset);
    const decoder = createCharsetDecoder(charset);
    const buffer = new Uint8Array(1);
    let text = '';
    for (const byte of bytes) {
      buffer[0] = byte;
      text += decoder.push(buffer).text;
    }
    expect(text + decoder.end().text).toBe('Huế');
  });
});

it('gives early what is certain, and keeps only what is not', () => {
  const decoder = createCharsetDecoder(vni);
  expect(decoder.push(Uint8Array.of(0x48, 0x75, 0x65)).text).toBe('Hu');
  expect(decoder.push(Uint8Array.of(0xe1)).text).toBe('');
  expect(decoder.push(Uint8Array.of(0x20)).text).toBe('ế');
  expect(decoder.end()).toEqual({ text: ' ', losses: [] });
});

it('begins anew after the end', () => {
  const decoder = createCharsetDecoder(utf8);
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff);
  for (let round = 0; round < 2; round++) {
    expect(decoder.push(marked).text).toBe('');
    const { text, losses } = decoder.end();
    expect(text).toBe('a\ufffd');
    expect(losses[0]?.span).toEqual({ start: 4, end: 5 });
  }
  const encoder = createCharsetEncoder(tcvn3);
  for (let round = 0; round < 2; round++) {
    encoder.push('aÁ');
    expect(encoder.end().losses[0]?.span).toEqual({ start: 1, end: 2 });
  }
});

it.each([
  ['marks', windows1258, Uint8Array.of(0xf2, 0xcc)],
  ['text without a place to cut', utf8, Uint8Array.of(0xe1, 0x80, 0x80)],
])('%s that wait for long are not read again and again', (_, charset, piece) => {
  let read = 0;
  const counting: Charset = {
    name: charset.name,
    openDecoder: (options) => {
      const decode = charset.openDecoder(options);
      return (bytes, isLast) => {
        read += bytes.length;
        return decode(bytes, isLast);
      };
    },
  };
  const parts = Array.from({ length: 4000 }, () => piece);
  const whole = Uint8Array.from(parts.flatMap((part) => Array.from(part)));
  expect(decodeParts(counting, parts).text).toBe(decodeCharset(whole, charset).text);
  expect(read).toBeLessThan(8 * whole.length);
});

describe('mistakes', () => {
  it('parts of another kind, and what is no charset, are refused', () => {
    expect(() => createCharsetDecoder(vni).push('a' as unknown as Uint8Array)).toThrow(TypeError);
    expect(() => createCharsetEncoder(vni).push(5 as unknown as string)).toThrow(TypeError);
    expect(() => createCharsetDecoder('vni' as unknown as Charset)).toThrow(TypeError);
    expect(() => createCharsetEncoder(undefined as unknown as Charset)).toThrow(TypeError);
    expect(() => createCharsetDecoder(vni, { mode: 'x' as 'strict' })).toThrow(RangeError);
    expect(() => createCharsetEncoder(vni, { spelling: 'x' as 'precomposed' })).toThrow(RangeError);
  });
});
