import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeForeign, FOREIGN_TEXTS } from '../../test/foreign-text.ts';
import { growthOf } from '../../test/hazards.ts';
import type { Charset, EncodeCharsetOptions } from './charset.ts';
import { decodeCharset } from './decode-charset.ts';
import { detectCharset } from './detect-charset.ts';
import { encodeCharset } from './encode-charset.ts';
import { ncr } from './ncr/ncr.ts';
import { tcvn3 } from './tcvn3.ts';
import { tcvn5712 } from './tcvn5712.ts';
import { utf8 } from './utf-8.ts';
import { viqr } from './viqr/viqr.ts';
import { viscii } from './viscii.ts';
import { vni } from './vni.ts';
import { vps } from './vps.ts';
import { windows1258 } from './windows-1258.ts';

const CHARSETS: readonly (readonly [Charset, EncodeCharsetOptions])[] = [
  [tcvn3, {}],
  [tcvn5712, {}],
  [vni, {}],
  [viscii, {}],
  [viscii, { capitals: 'font' }],
  [vps, {}],
  [vps, { capitals: 'font' }],
  [windows1258, {}],
  [windows1258, { spelling: 'decomposed' }],
  [viqr, {}],
  [ncr, {}],
  [ncr, { references: 'hexadecimal' }],
  [utf8, {}],
];

const SEED = readFileSync(
  new URL('../../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url),
  'utf8',
);

const TEXTS: readonly string[] = [
  'Trời Hà Nội sáng nay nắng đẹp, người đi chợ đông hơn mọi ngày.',
  'Giá gạo tại các tỉnh đồng bằng sông Cửu Long tăng 3,5% so với tuần trước.',
  '“Chúng tôi sẽ mở lại cây cầu vào cuối tháng,” ông Nguyễn Văn Hậu nói – nhưng không hứa.',
  'HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM: ĐẠI BIỂU DỰ ĐÔNG ĐỦ',
  'Đội tuyển bóng đá nữ Việt Nam thắng Thái Lan 2-0',
  'Mưa lớn ở miền Trung, nhiều tuyến đường ngập sâu',
  'Truy cập http://example.vn/tin hoặc gửi thư về toa-soan@example.vn để được trả lời trong ngày.',
  SEED,
  SEED.split('\n')[2] ?? '',
];

/** Reads bytes in the charset that was detected. */
function readDetected(bytes: Uint8Array): { readonly text: string; readonly confidence: number } {
  const [best] = detectCharset(bytes);
  const charset = CHARSETS.find(([{ name }]) => name === best?.charset)?.[0] ?? utf8;
  return { text: decodeCharset(bytes, charset).text, confidence: best?.confidence ?? 0 };
}

/** Bytes without order, the same in every run. */
function makeNoise(length: number): Uint8Array {
  let state = 2463534242;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 0xff;
  });
}

describe('Vietnamese text', () => {
  it.each(CHARSETS.map((entry) => [entry[0].name, JSON.stringify(entry[1]), entry] as const))(
    '%s %s',
    (_, __, [charset, options]) => {
      for (const text of TEXTS) {
        const { bytes } = encodeCharset(text, charset, { ...options, mode: 'lenient' });
        const read = readDetected(bytes);
        expect(read.text).toBe(decodeCharset(bytes, charset).text);
        expect(read.confidence).toBeGreaterThanOrEqual(0.8);
      }
    },
  );

  it('is found in the middle of a long file', () => {
    const { bytes } = encodeCharset(SEED, vni, { mode: 'lenient' });
    const long = new Uint8Array(1_000_000).fill(0x20);
    long.set(bytes, 500_000);
    expect(detectCharset(long)[0]).toMatchObject({ charset: 'vni' });
  });

  it('is found between lines of markup', () => {
    const page = `<html><head><title>x</title><script src="a.js"></script>\n${TEXTS[0] ?? ''}</html>`;
    expect(detectCharset(encodeCharset(page, tcvn3).bytes)[0]).toMatchObject({ charset: 'tcvn3' });
  });

  it('ranks charsets that read the same alike, the more usual one first', () => {
    const [first, second] = detectCharset(encodeCharset(TEXTS[0] ?? '', tcvn5712).bytes);
    expect([first?.charset, second?.charset]).toEqual(['tcvn3', 'tcvn5712-1']);
    expect(first?.confidence).toBe(second?.confidence);
    const capitals = encodeCharset('HỘI NGHỊ TỔNG KẾT, ĐẠI BIỂU ĐÔNG ĐỦ', tcvn5712).bytes;
    expect(detectCharset(capitals)[0]).toMatchObject({ charset: 'tcvn5712-1' });
  });
});

describe('Unicode', () => {
  it.each([
    ['a mark of order of UTF-8', Buffer.from('\ufeffabc'), 'utf-8'],
    ['one of UTF-16LE', Buffer.from('\ufeffViệt', 'utf16le'), 'utf-16le'],
    ['one of UTF-16BE', Buffer.from('\ufeffViệt', 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16LE without', Buffer.from(TEXTS.join(' '), 'utf16le'), 'utf-16le'],
    ['UTF-16BE without', Buffer.from(TEXTS.join(' '), 'utf16le').swap16(), 'utf-16be'],
    ['French', Buffer.from('Déjà vu à Besançon, l’été dernier'), 'utf-8'],
    ['a word', Buffer.from('café'), 'utf-8'],
    ['Russian', Buffer.from('Мэр'), 'utf-8'],
    ['Vietnamese, decomposed', Buffer.from((TEXTS[0] ?? '').normalize('NFD')), 'utf-8'],
    ['with a byte gone bad', Buffer.concat([Buffer.from(SEED), Buffer.of(0xff, 0x20)]), 'utf-8'],
    ['cut within a character', Buffer.from(SEED).subarray(0, -1), 'utf-8'],
    ['ASCII', Buffer.from('The mayor didn’t go.'.replace('’', "'")), 'utf-8'],
    [
      'Vietnamese without marks',
      Buffer.from('Ha Noi mua lon, duong ngap sau. Ha noi vay?'),
      'utf-8',
    ],
    ['nothing', Buffer.of(), 'utf-8'],
    ['digits', Buffer.from('2015 301816'), 'utf-8'],
    ['code', Buffer.from('foo(a(b)); data(x); a ^= u++ + o++; e.o = u.v(i.e, o.u);'), 'utf-8'],
    [
      'markup',
      Buffer.from('<p class="a">R&amp;D &nbsp; &copy; 2015 &eacute;t&eacute;</p>'),
      'utf-8',
    ],
  ])('%s', (_, bytes, charset) => {
    const [best] = detectCharset(bytes);
    expect(best?.charset).toBe(charset);
    expect(best?.confidence).toBeGreaterThanOrEqual(0.8);
  });
});

describe('what is in no charset here', () => {
  it.each(FOREIGN_TEXTS.map((each) => [each.language, each.charset, each.text, each] as const))(
    '%s in %s: %s',
    (_, __, ___, foreign) => {
      expect(detectCharset(encodeForeign(foreign))[0]?.confidence).toBeLessThan(0.8);
    },
  );

  it.each(Array.from(new Set(FOREIGN_TEXTS.map(({ language }) => language))))(
    'much %s',
    (language) => {
      const parts = FOREIGN_TEXTS.filter((each) => each.language === language).map(encodeForeign);
      expect(detectCharset(Buffer.concat(parts))[0]?.confidence).toBeLessThan(0.1);
    },
  );

  it('random bytes, packed bytes, a program', () => {
    for (const length of [50, 500, 5000, 200_000]) {
      expect(detectCharset(makeNoise(length))[0]?.confidence).toBeLessThan(0.5);
    }
    expect(detectCharset(gzipSync(SEED))[0]?.confidence).toBeLessThan(0.5);
    expect(
      detectCharset(readFileSync(process.execPath).subarray(0, 200_000))[0]?.confidence,
    ).toBeLessThan(0.5);
  });

  it('a picture', () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000010000000100806000000', 'hex');
    const picture = Buffer.concat([header, gzipSync(SEED)]);
    expect(detectCharset(picture)[0]?.confidence).toBeLessThan(0.5);
  });
});

describe('laws', () => {
  it('ranks any bytes, the likeliest first, each from 0 to 1', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const confidences = detectCharset(bytes).map(({ confidence }) => confidence);
        expect(confidences.length).toBeGreaterThan(0);
        expect(confidences.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(confidences).toEqual(confidences.toSorted((left, right) => right - left));
      }),
    );
  });

  it('takes no longer for a file ten times as long', () => {
    const make = (size: number): string => 'tr\u00ebi H\u00b5 N\u00e9i '.repeat(size);
    const growth = growthOf(make, (text) => detectCharset(Buffer.from(text.repeat(20), 'latin1')));
    expect(growth).toBeLessThan(1.5);
  });

  it('refuses what is no Uint8Array', () => {
    expect(() => detectCharset('abc' as unknown as Uint8Array)).toThrow(TypeError);
  });
});
