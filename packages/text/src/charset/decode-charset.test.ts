import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, LETTERS } from '../../test/hazards.ts';
import {
  decodeCharset,
  encodeCharset,
  ncr,
  tcvn3,
  tcvn5712,
  utf8,
  viqr,
  viscii,
  vni,
  vps,
  windows1258,
  type Charset,
  type DecodeCharsetOptions,
} from './index.ts';

const CHARSETS: readonly Charset[] = [tcvn3, tcvn5712, vni, viscii, vps, windows1258, utf8];

function read(hex: string, charset: Charset, options?: DecodeCharsetOptions): string {
  return decodeCharset(new Uint8Array(Buffer.from(hex, 'hex')), charset, options).text;
}

describe('vni', () => {
  it.each([
    ['a mark on top of another', '65e2f8', 'ề', 'ề'],
    ['a tone before a shape', '61efe2', 'ậ', 'ậ'],
    ['letters that have a byte of their own with a mark', '69f8 79ef', 'ìỵ', 'ìỵ'],
    ['foreign letters', '6ef5 75e2', 'ñû', 'ñû'],
    ['a mark on a consonant', '62f8', 'b\ufffd', 'bø'],
    ['a mark on a space', '20f8', ' \ufffd', ' ø'],
    ['a mark at the start', 'f861', '\ufffda', 'øa'],
    ['two tones', '61f8f9', 'à\ufffd', 'àù'],
    ['a mark on a byte that means nothing', 'd7f8', '\ufffd\ufffd', '×ø'],
    ['a breve on an e', '65ea', 'ĕ', 'ĕ'],
  ])('%s', (_, hex, strict, lenient) => {
    expect(read(hex.replaceAll(' ', ''), vni)).toBe(strict);
    expect(read(hex.replaceAll(' ', ''), vni, { mode: 'lenient' })).toBe(lenient);
  });

  it('names marks that follow no letter', () => {
    const { losses } = decodeCharset(Uint8Array.of(0x61, 0xf8, 0xf9, 0x20, 0xd8), vni);
    expect(losses.map(({ code, span, source }) => [code, span.start, source])).toEqual([
      ['stray-mark', 2, 'F9'],
      ['stray-mark', 4, 'D8'],
    ]);
  });
});

describe('windows-1258', () => {
  it.each([
    ['both spellings of à', 'e061cc', 'àà', 'àà'],
    ['two marks in either order', '61f2cc61ccf2', 'ạ\u0300ạ\u0300', 'ạ\u0300ạ\u0300'],
    ['a mark that composes with no letter', '62ec', 'b\u0301', 'b\u0301'],
    ['a mark that composes with a foreign letter', '73ecfcec', 'śǘ', 'śǘ'],
    ['a mark at the start', 'ec61', '\u0301a', 'ìa'],
    ['a mark on a space', '61 20 d2 69', 'a \u0309i', 'a Òi'],
    ['a dieresis and a tone', 'a8ec', '\u0385', '\u0385'],
    ['ï with a dot', 'eff2', 'ị\u0308', 'ị\u0308'],
  ])('%s', (_, hex, strict, lenient) => {
    const bytes = hex.replaceAll(' ', '');
    expect(read(bytes, windows1258)).toBe(strict);
    expect(read(bytes, windows1258, { mode: 'lenient' })).toBe(lenient);
  });
});

it('tcvn5712-1 composes marks that are characters', () => {
  expect(read('61b0 62b3 b5b4'.replaceAll(' ', ''), tcvn5712)).toBe('àb\u0301ạ\u0300');
});

it('nothing is read as nothing', () => {
  for (const charset of CHARSETS) {
    expect(decodeCharset(new Uint8Array(), charset)).toEqual({ text: '', losses: [] });
  }
});

it('long text is read like short text', () => {
  const text = 'Nguyễn Thị Ánh Tuyết ở Đắk Lắk, '.repeat(2000);
  for (const charset of [tcvn5712, vni, viscii, vps, windows1258, utf8]) {
    const { bytes } = encodeCharset(text, charset);
    expect(decodeCharset(bytes, charset)).toEqual({ text, losses: [] });
    const holed = Uint8Array.from([...bytes, 0x81, ...bytes]);
    const { text: around } = decodeCharset(holed, charset);
    expect(around.startsWith(text) && around.endsWith(text)).toBe(true);
  }
});

const someBytes: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.oneof(
      fc.nat(255),
      fc.constantFrom(0x61, 0x41, 0x65, 0xf4),
      fc.integer({ min: 0xb0, max: 0xff }),
    ),
    { maxLength: 60 },
  )
  .map((bytes) => Uint8Array.from(bytes));

describe.each(CHARSETS.map((charset) => [charset.name, charset] as const))(
  '%s',
  (name, charset) => {
    it('gives NFC for any bytes, and names every U+FFFD', () => {
      fc.assert(
        fc.property(someBytes, fc.constantFrom('strict', 'lenient'), (bytes, mode) => {
          const { text, losses } = decodeCharset(bytes, charset, { mode });
          expect(text).toBe(text.normalize());
          const written = name === 'utf-8' ? losses.length : text.split('\ufffd').length - 1;
          expect(losses).toHaveLength(written);
          let end = 0;
          for (const { span, source } of losses) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            const hex = Buffer.from(bytes.subarray(span.start, span.end)).toString('hex');
            expect(source.replaceAll(' ', '').toLowerCase()).toBe(hex);
            end = span.end;
          }
        }),
      );
    });

    it.each(['\xf2\xcc', '\xb4\xb0', '\x61\xf8\xf9', '\xe1\xba', '\x81'])(
      'takes time that grows with the length of %j',
      (piece) => {
        const use = (text: string): unknown => decodeCharset(Buffer.from(text, 'latin1'), charset);
        const make = (size: number): string => piece.repeat(size / piece.length);
        expect(growthOf(make, use)).toBeLessThan(2.2);
      },
    );
  },
);

describe('mistakes', () => {
  it.each([
    [{ mode: 'loose' }, new RangeError("mode must be 'strict' or 'lenient', not 'loose'")],
    [{ mode: null }, new TypeError("mode must be 'strict' or 'lenient', not null")],
  ])('%j is refused', (options, error) => {
    expect(() => decodeCharset(new Uint8Array(), vni, options as DecodeCharsetOptions)).toThrow(
      error,
    );
  });

  it.each(['abc', undefined, null, [97], new Uint16Array(), new ArrayBuffer(1)])(
    'bytes that are no Uint8Array are refused: %j',
    (bytes) => {
      expect(() => decodeCharset(bytes as unknown as Uint8Array, vni)).toThrow(TypeError);
    },
  );

  it.each(['vni', undefined, null, {}])('what is no charset is refused: %j', (charset) => {
    expect(() => decodeCharset(new Uint8Array(), charset as Charset)).toThrow(
      new TypeError(`charset must be a Charset, not ${typeof charset}`),
    );
  });
});

describe('text of any length, wherever its bytes stand in memory', () => {
  // The letters that TCVN3 has too, by a sequence that repeats after a prime number of them.
  const letters = LETTERS.map(({ letter }) => letter).filter(
    (letter) => letter === letter.toLowerCase() || /[ĂÂÊÔƠƯĐ]/.test(letter),
  );
  const text = Array.from({ length: 40_000 }, (_, at) =>
    at % 5 === 4 ? ' ' : (letters[(at * 31) % letters.length] ?? ''),
  ).join('');
  const lengths = [
    ...Array.from({ length: 40 }, (_, length) => length),
    ...[7_990, 8_180, 16_370, 32_760].flatMap((from) =>
      Array.from({ length: 20 }, (_, more) => from + more),
    ),
    text.length,
  ];

  it.each([...CHARSETS, viqr, ncr].map((charset) => [charset.name, charset] as const))(
    '%s',
    (_, charset) => {
      for (const length of lengths) {
        const part = text.slice(0, length);
        const { bytes } = encodeCharset(part, charset);
        const moved = new Uint8Array(bytes.length + 3).subarray(3);
        moved.set(bytes);
        expect(decodeCharset(moved, charset).text === part, `${length} characters`).toBe(true);
      }
    },
  );
});
