import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../../test/hazards.ts';
import type { CharsetMode } from '../charset.ts';
import { createCharsetDecoder } from '../create-charset-decoder.ts';
import { createCharsetEncoder } from '../create-charset-encoder.ts';
import { decodeCharset } from '../decode-charset.ts';
import { encodeCharset } from '../encode-charset.ts';
import { ncr } from './ncr.ts';

function read(source: string, mode: CharsetMode = 'strict'): string {
  return decodeCharset(Buffer.from(source, 'latin1'), ncr, { mode }).text;
}

function write(text: string, references: 'decimal' | 'hexadecimal' = 'decimal'): string {
  return Buffer.from(encodeCharset(text, ncr, { references }).bytes).toString('latin1');
}

describe('every letter', () => {
  it('is read from decimal and hexadecimal numbers, and written as them', () => {
    for (const { letter } of LETTERS.filter((each) => each.letter > '\x7f')) {
      const code = letter.charCodeAt(0);
      const hexadecimal = code.toString(16);
      expect(write(letter)).toBe(`&#${code};`);
      expect(write(letter.normalize('NFD'), 'hexadecimal')).toBe(
        `&#x${hexadecimal.toUpperCase()};`,
      );
      for (const number of [
        code,
        `0${code}`,
        `x${hexadecimal}`,
        `X00${hexadecimal.toUpperCase()}`,
      ]) {
        expect(read(`x&#${number};ng`)).toBe(`x${letter}ng`);
      }
      const [base = '', ...marks] = Array.from(
        letter.normalize('NFD'),
        (each) => `&#${each.charCodeAt(0)};`,
      );
      expect(read(base + marks.join(''))).toBe(letter);
    }
  });
});

describe('reading', () => {
  it.each([
    ['Ti&#7871;ng Vi&#x1EC7;t', 'Tiếng Việt'],
    [
      '&Agrave;&aacute;&Acirc;&atilde;&ecirc;&igrave;&iacute;&ocirc;&otilde;&ugrave;&yacute;',
      'ÀáÂãêìíôõùý',
    ],
    ['&Abreve;&abreve;&itilde;&utilde;&Dstrok;&dstrok;&ETH;&eth;', 'ĂăĩũĐđÐð'],
    ['&ccedil;&ntilde;&ouml;&aring;&szlig;&AElig;&oslash;&Scaron;', 'çñöåßÆøŠ'],
    [
      '&nbsp;&laquo;&raquo;&deg;&acute;&uml;&cedil;&frac12;&times;&divide;&not;&micro;',
      '\xa0«»°´¨¸½×÷¬µ',
    ],
    ['&ldquo;&rdquo;&lsquo;&rsquo;&ndash;&mdash;&hellip;&bull;&euro;&trade;', '“”‘’–—…•€™'],
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&amp;#7871; &amp;amp;', '&#7871; &amp;'],
    ['&#147;a&#148; &#150; &#x80; &#129;', '“a” – € \x81'],
    ['a&#769;&#803; o&#795;', 'ạ́ ơ'],
    ['&#128512;', '😀'],
    ['&foo; & &; &# &#; &#x; &#xg; R&D AT&T', '&foo; & &; &# &#; &#x; &#xg; R&D AT&T'],
    ['&agrave &#7871 &nbsp', '&agrave &#7871 &nbsp'],
    ['&AGRAVE; &Nbsp;', '&AGRAVE; &Nbsp;'],
    [Buffer.from('Tiếng &#7879; 😀').toString('latin1'), 'Tiếng ệ 😀'],
    ['', ''],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text);
  });

  it.each([
    ['&agrave &#7871 &#x1EC7', 'à ế ệ'],
    ['&ldquo &eacutex ?a=1&para=2&sect', '&ldquo &eacutex ?a=1&para=2§'],
    ['caf\xe9 \x93x\x94', 'café “x”'],
  ])('%s, leniently', (source, text) => {
    expect(read(source, 'lenient')).toBe(text);
  });

  it('tells what stands for nothing', () => {
    const { text, losses } = decodeCharset(
      Buffer.from('a&#0;&#xD800;&#1114112;\xe9x', 'latin1'),
      ncr,
    );
    expect(text).toBe('a\ufffd\ufffd\ufffd\ufffdx');
    expect(losses.map(({ code, span }) => [code, span.start, span.end])).toEqual([
      ['invalid-sequence', 1, 5],
      ['invalid-sequence', 5, 13],
      ['invalid-sequence', 13, 23],
      ['invalid-sequence', 23, 24],
    ]);
    expect(losses.map(({ message, source }) => [message, source])[3]).toEqual([
      'E9 stands for no character',
      'E9',
    ]);
  });
});

it('survives references of any length', () => {
  const long = 200_000;
  expect(read(`&#${'0'.repeat(long)}97;`)).toBe('a');
  expect(read(`&${'a'.repeat(long)};`)).toBe(`&${'a'.repeat(long)};`);
  const { text, losses } = decodeCharset(Buffer.from(`&#${'9'.repeat(long)};`), ncr);
  expect(text).toBe('\ufffd');
  expect(losses.map(({ span }) => span)).toEqual([{ start: 0, end: long + 3 }]);
});

describe('writing', () => {
  it.each([
    ['R&D & co && &', 'R&amp;D & co && &'],
    ['&#7871; &amp;', '&amp;#7871; &amp;amp;'],
    ['<b>“Việt”</b>', '<b>&#8220;Vi&#7879;t&#8221;</b>'],
    ['😀', '&#128512;'],
    ['\x81', '&#129;'],
  ])('%s', (text, source) => {
    expect(write(text)).toBe(source);
    expect(read(source)).toBe(text);
  });

  it('tells what no reference stands for', () => {
    const { bytes, losses } = encodeCharset('\ud800\x80', ncr);
    expect(Buffer.from(bytes).toString()).toBe('??');
    expect(losses.map(({ code }) => code)).toEqual(['unencodable', 'unencodable']);
  });
});

describe('laws', () => {
  it('reads back any text but for its losses', () => {
    fc.assert(
      fc.property(hazardousText, fc.constantFrom('decimal', 'hexadecimal'), (text, references) => {
        const { bytes, losses } = encodeCharset(text, ncr, { references });
        const back = decodeCharset(bytes, ncr).text;
        expect(back).toBe(back.normalize());
        if (losses.length === 0) expect(back).toBe(text.normalize());
      }),
      { numRuns: 1000 },
    );
  });

  const source = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '&',
          '#',
          'x',
          ';',
          '&#7871;',
          '&#769;',
          '&agrave',
          'a',
          '9',
          '\u0301',
          'ế',
          ' ',
        ),
        fc.uint8Array({ maxLength: 3 }),
      ),
    )
    .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))));

  it.each(['strict', 'lenient'] as const)('does not depend on where %s streams are cut', (mode) => {
    fc.assert(
      fc.property(source, fc.nat(40), fc.nat(40), (bytes, first, second) => {
        const cuts = [0, ...[first, second].sort((left, right) => left - right), bytes.length];
        const decoder = createCharsetDecoder(ncr, { mode });
        const parts = [
          ...cuts.slice(1).map((cut, index) => decoder.push(bytes.subarray(cuts[index], cut))),
          decoder.end(),
        ];
        const whole = decodeCharset(bytes, ncr, { mode });
        expect(parts.map(({ text }) => text).join('')).toBe(whole.text);
        expect(parts.flatMap(({ losses }) => losses)).toEqual(whole.losses);
        const encoder = createCharsetEncoder(ncr);
        const written = cuts
          .slice(1)
          .map((cut, index) => encoder.push(whole.text.slice(cuts[index], cut)));
        const rest = encoder.push(whole.text.slice(cuts[3]));
        const all = [...written, rest, encoder.end()].map((part) => part.bytes);
        expect(Buffer.concat(all).equals(encodeCharset(whole.text, ncr).bytes)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['&', '&#', '&#7871;', '&amp', 'a&#769;', '&#769;', '\xe1', '9'])(
    'works in linear time on %s',
    (piece) => {
      expect(
        growthOf(
          (size) => `&#${piece.repeat(size)}`,
          (text) => read(text, 'lenient'),
        ),
      ).toBeLessThan(2.2);
      expect(growthOf((size) => piece.repeat(size), write)).toBeLessThan(2.2);
    },
  );
});
