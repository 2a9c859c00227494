import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../test/hazards.ts';
import {
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
  type EncodeCharsetOptions,
} from './index.ts';

const CHARSETS: readonly Charset[] = [tcvn3, tcvn5712, vni, viscii, vps, windows1258, utf8];

const someOptions: fc.Arbitrary<Required<EncodeCharsetOptions>> = fc.record({
  mode: fc.constantFrom('strict', 'lenient'),
  capitals: fc.constantFrom('standard', 'font'),
  spelling: fc.constantFrom('precomposed', 'decomposed'),
  references: fc.constant('decimal'),
});

function write(text: string, charset: Charset, options?: EncodeCharsetOptions): string {
  return Buffer.from(encodeCharset(text, charset, options).bytes).toString('hex');
}

describe('strict', () => {
  it.each([
    ['another script', '好', '3f'],
    ['an emoji is one character', '😀', '3f'],
    ['a lone surrogate', '\ud83d', '3f'],
    ['what looks like Đ', '\u00d0', '3f'],
    ['full-width letters', 'Ａ', '3f'],
    ['a foreign letter without its mark', 'ǎ', '3f'],
    ['a mark that the charset lacks', 'b\u0308', '623f'],
    ['conjoining jamo, composed', '\u1112\u1161\u11ab', '3f'],
  ])('%s', (_, text, hex) => {
    for (const charset of [tcvn3, tcvn5712, viscii, vps, vni]) {
      expect(write(text, charset)).toBe(hex);
    }
  });

  it('controls whose place a letter has taken are lost', () => {
    expect(encodeCharset('\x02\x03', viscii).losses.map(({ source }) => source)).toEqual(['\x02']);
    expect(write('\x02', viscii)).toBe('3f');
  });

  it('foreign letters are written with marks where there are some', () => {
    expect(write('ńṏ', windows1258)).toBe('6eec3f');
    expect(write('ṍǘ', windows1258)).toBe('6fdeecfcec');
    expect(write('ñ', windows1258)).toBe('f1');
    expect(write('ñ', windows1258, { spelling: 'decomposed' })).toBe('6ede');
    expect(write('ńñ', vni)).toBe('6ef96ef5');
    expect(write('Ñ', vni)).toBe('4ed5');
    expect(write('ń', tcvn5712)).toBe('6eb3');
  });

  it('an order of marks that NFC keeps is written', () => {
    expect(write('ị\u0308', windows1258)).toBe('eff2');
    expect(write('ạ\u0301', windows1258)).toBe('61f2ec');
  });
});

it.each([
  ['quotes', '“Huế” ‘xưa’', '"Huế" \'xưa\''],
  ['dashes and ellipses', '2–8 — rồi…', '2-8 - rồi...'],
  ['no-break spaces', '5\u00a0km\u202f/h', '5 km /h'],
  ['what looks like Đ', '\u00d0à Nẵng', 'Đà Nẵng'],
  ['full-width letters', 'ＶＮ１', 'VN1'],
  ['foreign letters', 'Łódź, ěščř, æ, ß', 'Lódz, escr, ae, ss'],
  ['signs', '37°C ±1 ½ ™ ﬁ № ₫', '37oC +/-1 1/2 TM fi No đ'],
  ['what cannot be seen', 'a\u200bb\ufeff\u00ad', 'ab'],
  ['marks of other languages', 'b\u0308', 'b'],
  ['other scripts', 'Хà 好', '?à ?'],
])('lenient: %s', (_, text, nearest) => {
  const { bytes, losses } = encodeCharset(text, viscii, { mode: 'lenient' });
  expect(decodeCharset(bytes, viscii).text).toBe(nearest);
  for (const { code, span, source } of losses) {
    expect(code).toBe(nearest.includes('?') ? 'unencodable' : 'approximated');
    expect(text.slice(span.start, span.end)).toBe(source);
  }
  expect(losses.length).toBeGreaterThan(0);
});

it('names what is lost, and where', () => {
  expect(encodeCharset('Ấn\u00a0Độ 😀', tcvn3).losses).toEqual([
    {
      code: 'case-lost',
      span: { start: 0, end: 1 },
      message: "tcvn3 has no U+1EA4; 'ấ' was written",
      source: 'Ấ',
      replacement: 'ấ',
    },
    {
      code: 'unencodable',
      span: { start: 6, end: 8 },
      message: "tcvn3 has no U+1F600; '?' was written",
      source: '😀',
      replacement: '?',
    },
  ]);
});

it('the place of a decomposed letter is that of the letter and its marks', () => {
  const [loss] = encodeCharset('aA\u0301', tcvn3).losses;
  expect(loss).toMatchObject({ span: { start: 1, end: 3 }, source: 'Á', replacement: 'á' });
});

it.each([0, 1, 2])('NFC, NFD and mixed text give the same bytes', (every) => {
  const text = 'Nguyễn Thị Ánh Tuyết ở Đắk Lắk. Ừ, được ạ!';
  const mixed = Array.from(text, (letter, at) =>
    at % 3 === every ? letter.normalize('NFD') : letter,
  );
  for (const charset of CHARSETS) {
    const { bytes } = encodeCharset(text, charset);
    expect(encodeCharset(mixed.join(''), charset).bytes).toEqual(bytes);
    expect(encodeCharset(text.normalize('NFD'), charset).bytes).toEqual(bytes);
  }
});

describe.each(CHARSETS.map((charset) => [charset.name, charset] as const))('%s', (_, charset) => {
  it('gives back what it has not named as lost, and equal bytes for equal text', () => {
    fc.assert(
      fc.property(hazardousText, someOptions, (text, options) => {
        const { bytes, losses } = encodeCharset(text, charset, options);
        // At the start of UTF-8, U+FEFF is a byte order mark.
        const whole = charset === utf8 ? text.replace(/^\ufeff/, '') : text;
        if (losses.length === 0) expect(decodeCharset(bytes, charset).text).toBe(whole.normalize());
        expect(encodeCharset(text.normalize('NFD'), charset, options).bytes).toEqual(bytes);
        expect(encodeCharset(text.normalize('NFC'), charset, options).bytes).toEqual(bytes);
        for (const { span } of losses) expect(span.end).toBeGreaterThan(span.start);
      }),
    );
  });

  it.each(['ế', 'e\u0302\u0301', '好', '“', '\ud83d', '\u0301', 'Ắ'])(
    'takes time that grows with the length of %j',
    (piece) => {
      const make = (size: number): string => piece.repeat(size);
      const use = (text: string): unknown => encodeCharset(text, charset, { mode: 'lenient' });
      expect(growthOf(make, use)).toBeLessThan(2.2);
    },
  );
});

it('utf-8 writes what TextEncoder does, in NFC, and names lone surrogates', () => {
  const { bytes, losses } = encodeCharset('e\u0301😀\ud83d.\ude00\u0301', utf8);
  expect(bytes).toEqual(new TextEncoder().encode('é😀\ud83d.\ude00\u0301'));
  expect(losses.map(({ code, span, replacement }) => [code, span, replacement])).toEqual([
    ['unencodable', { start: 4, end: 5 }, '\ufffd'],
    ['unencodable', { start: 6, end: 7 }, '\ufffd'],
  ]);
});

describe('mistakes', () => {
  it.each([
    [{ mode: '' }, new RangeError("mode must be 'strict' or 'lenient', not ''")],
    [{ capitals: 'all' }, new RangeError("capitals must be 'standard' or 'font', not 'all'")],
    [{ spelling: 1 }, new TypeError("spelling must be 'precomposed' or 'decomposed', not 1")],
    [
      { references: 'octal' },
      new RangeError("references must be 'decimal' or 'hexadecimal', not 'octal'"),
    ],
  ])('%j is refused', (options, error) => {
    expect(() => encodeCharset('', vni, options as unknown as EncodeCharsetOptions)).toThrow(error);
  });

  it('text that is no string and what is no charset are refused', () => {
    expect(() => encodeCharset(5 as unknown as string, vni)).toThrow(TypeError);
    expect(() => encodeCharset('', 'vni' as unknown as Charset)).toThrow(TypeError);
  });
});
