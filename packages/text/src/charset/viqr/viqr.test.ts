import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../../test/hazards.ts';
import { createCharsetDecoder } from '../create-charset-decoder.ts';
import { createCharsetEncoder } from '../create-charset-encoder.ts';
import { decodeCharset } from '../decode-charset.ts';
import { encodeCharset } from '../encode-charset.ts';
import { viqr } from './viqr.ts';

function read(source: string): string {
  return decodeCharset(Buffer.from(source, 'latin1'), viqr).text;
}

function write(text: string): string {
  return Buffer.from(encodeCharset(text, viqr).bytes).toString('latin1');
}

/** The marks of VIQR by the marks of Unicode, in the order in which they are written. */
const SPELLING = [
  '\u0306(',
  '\u0302^',
  '\u031b+',
  '\u0300`',
  '\u0309?',
  '\u0303~',
  "\u0301'",
  '\u0323.',
];

function spell(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  return (
    base +
    SPELLING.flatMap(([mark = '', sign = '']) => (marks.includes(mark) ? [sign] : [])).join('')
  );
}

describe('every letter', () => {
  it.each(LETTERS.filter(({ plain }) => !/d/i.test(plain)).map(({ letter }) => letter))(
    '%s, composed and decomposed, alone and within a word',
    (letter) => {
      const spelled = spell(letter);
      expect(read(spelled)).toBe(letter);
      expect(read(`x${spelled}ng`)).toBe(`x${letter}ng`);
      expect(write(letter)).toBe(spelled);
      expect(write(`x${letter.normalize('NFD')}ng`)).toBe(`x${spelled}ng`);
    },
  );

  it.each([
    ['dd', 'đ'],
    ['DD', 'Đ'],
    ['Dd', 'Đ'],
    ['dD', 'đ'],
  ])('%s', (spelled, letter) => {
    expect(read(spelled)).toBe(letter);
  });

  it('knows no other mark on a letter', () => {
    const letters = 'aeiouybcdgh'.split('');
    const signs = "(^+`?~'.".split('');
    const read2 = letters.flatMap((letter) =>
      signs.filter((sign) => read(letter + sign).length === 1),
    );
    expect(read2.length).toBe(6 * 5 + 2 + 1 + 2 + 1);
  });
});

describe('reading', () => {
  it.each([
    ["To^i ye^u tie^'ng nu+o+'c to^i", 'Tôi yêu tiếng nước tôi'],
    ['ra ddo+`i\\.', 'ra đời.'],
    ['Ted\\dy Thu.y\\.', 'Teddy Thụy.'],
    ['nghi.. Sau', 'nghị. Sau'],
    ['ta.', 'tạ'],
    ["a.^ a'( i^ e( a+ u^", 'ạ^ á( i^ e( a+ u^'],
    ["a^'' a('.", "ấ' ắ."],
    ['\\\\ a\\\\.', '\\ a\\.'],
    ['C:\\Windows', 'C:Windows'],
    ['\\', '\\'],
    ['ddd', 'đd'],
    ['1. 2? (x) ^', '1. 2? (x) ^'],
    ['', ''],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text);
  });

  it('has no bytes beyond ASCII', () => {
    expect(decodeCharset(Uint8Array.of(0x61, 0xe1, 0x2e), viqr)).toEqual({
      text: 'a\ufffd.',
      losses: [
        {
          code: 'undefined-byte',
          span: { start: 1, end: 2 },
          message: 'the byte E1 stands for nothing in viqr',
          source: 'E1',
          replacement: '\ufffd',
        },
      ],
    });
  });
});

describe('writing', () => {
  it.each([
    ['hay.', 'hay\\.'],
    ['Ai?', 'Ai\\?'],
    ["l'âm", "l'a^m"],
    ['a(b) à(b) ă( ă.', 'a\\(b) a`(b) a(( a(\\.'],
    ['\\', '\\\\'],
    ['add', 'a\\dd'],
    ['dđ đd Dđ', '\\ddd ddd \\Ddd'],
    ['dddd', '\\d\\d\\dd'],
    ['http://a.vn/u.o', 'http://a\\.vn/u\\.o'],
  ])('%s', (text, source) => {
    expect(write(text)).toBe(source);
    expect(read(source)).toBe(text);
  });

  it('tells what it has not, and keeps the ? in its place from being a mark', () => {
    const { bytes, losses } = encodeCharset('a€ñ', viqr);
    expect(Buffer.from(bytes).toString()).toBe('a\\??');
    expect(
      losses.map(({ code, span, source, replacement }) => ({ code, span, source, replacement })),
    ).toEqual([
      { code: 'unencodable', span: { start: 1, end: 2 }, source: '€', replacement: '?' },
      { code: 'unencodable', span: { start: 2, end: 3 }, source: 'ñ', replacement: '?' },
    ]);
    expect(losses[0]?.message).toBe("viqr has no U+20AC; '?' was written");
  });

  it('writes near forms where it may', () => {
    const { bytes, losses } = encodeCharset('ta… “Ðà Nẵng” ｄd ñ', viqr, { mode: 'lenient' });
    expect(read(Buffer.from(bytes).toString())).toBe('ta... "Đà Nẵng" dd n');
    expect(losses.map(({ code }) => code)).toEqual(
      Array(6).fill('approximated').slice(0, losses.length),
    );
  });
});

describe('laws', () => {
  const spellable = fc
    .array(
      fc.oneof(
        fc.constantFrom(...LETTERS.map(({ letter }) => letter)),
        fc.constantFrom(...Array.from("(^+*`?~'.dD\\ aoui\n")),
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(spellable, (text) => {
        expect(read(write(text))).toBe(text);
        expect(write(text.normalize('NFD'))).toBe(write(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back any text but for its losses', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const { bytes, losses } = encodeCharset(text, viqr);
        expect(Array.from(bytes).every((byte) => byte < 0x80)).toBe(true);
        const back = decodeCharset(bytes, viqr);
        expect(back.losses).toEqual([]);
        if (losses.length === 0) expect(back.text).toBe(text.normalize());
      }),
    );
  });

  it('does not depend on where streams are cut', () => {
    fc.assert(
      fc.property(spellable, fc.uint8Array({ maxLength: 20 }), fc.nat(40), (text, noise, cut) => {
        const bytes = Uint8Array.from([...encodeCharset(text, viqr).bytes, ...noise]);
        const decoder = createCharsetDecoder(viqr);
        const parts = [
          decoder.push(bytes.subarray(0, cut)),
          decoder.push(bytes.subarray(cut)),
          decoder.end(),
        ];
        const whole = decodeCharset(bytes, viqr);
        expect(parts.map((part) => part.text).join('')).toBe(whole.text);
        expect(parts.flatMap((part) => part.losses)).toEqual(whole.losses);
        const encoder = createCharsetEncoder(viqr);
        const written = [
          encoder.push(text.slice(0, cut)),
          encoder.push(text.slice(cut)),
          encoder.end(),
        ];
        expect(
          Buffer.concat(written.map((part) => part.bytes)).equals(encodeCharset(text, viqr).bytes),
        ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a.', '\\', 'd', 'a^', 'x '])('works in linear time on %s', (piece) => {
    expect(growthOf((size) => piece.repeat(size), read)).toBeLessThan(2.2);
    expect(growthOf((size) => piece.repeat(size), write)).toBeLessThan(2.2);
  });
});
