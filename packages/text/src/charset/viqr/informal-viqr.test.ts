import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, LETTERS } from '../../../test/hazards.ts';
import { createCharsetDecoder } from '../create-charset-decoder.ts';
import { decodeCharset } from '../decode-charset.ts';
import { encodeCharset } from '../encode-charset.ts';
import { listSyllables } from '../../syllables/list-syllables.ts';
import { informalViqr } from './informal-viqr.ts';
import { viqr } from './viqr.ts';

function read(source: string): string {
  return decodeCharset(Buffer.from(source), informalViqr, { mode: 'lenient' }).text;
}

describe('informalViqr', () => {
  it.each([
    ['hay. Anh', 'hay. Anh'],
    ['hay\\. Anh', 'hay. Anh'],
    ["Tha^'y ai?", 'Thấy ai?'],
    ["O^ng te^n gi`? To^i te^n la` Tra^`n Va(n Hie^'u.", 'Ông tên gì? Tôi tên là Trần Văn Hiếu.'],
    ['Ted\\dy Thu.y, Teddy, Reddit, address', 'Teddy Thụy, Teddy, Reddit, address'],
    ['ddo DDa` dd)', 'đo Đà đ)'],
    ["I don't think they're here, o'clock, he's", "I don't think they're here, o'clock, he's"],
    ['U.S. vnexpress.net dantri.com.vn', 'U.S. vnexpress.net dantri.com.vn'],
    ['http://a.vn/u.o?a=o. www.u.vn a.o@u.vn', 'http://a.vn/u.o?a=o. www.u.vn a.o@u.vn'],
    ['http://a\\.vn/u\\.o\\?a=o www.u\\.vn', 'http://a.vn/u.o?a=o www.u.vn'],
    ["u*o*'t mu*a", 'ướt mưa'],
    ['C:\\Vietnam', 'C:\\Vietnam'],
    ['anh ta. Sau ddo', 'anh ta. Sau đo'],
    ['chi. Lan, Nguye^~n Thi. Nga', 'chị Lan, Nguyễn Thị Nga'],
    ["thu+o+`ng vu. Quo^'c ho^.i", 'thường vụ Quốc hội'],
    ['ho.c ta^.p va` to. mo`', 'học tập và tọ mò'],
    ['nghi.. Sau', 'nghị. Sau'],
    ['ta... Va`', 'ta... Và'],
    ['tri.... O. Henry', 'trị... O. Henry'],
    ['sao? Sao ha??', 'sao? Sao hả?'],
    ["'to^i'", "'tôi'"],
    ['"ba."', '"ba."'],
    ['xa~-ho^.i, ba./ty', 'xã-hội, bạ/ty'],
    ['BA^`U CU+? ĐA.I'.replace('Đ', 'DD'), 'BẦU CỬ ĐẠI'],
    ['o^to^ kilo^met', 'ôtô kilômet'],
    ['ta(i) nha(', 'ta(i) nha('],
    ['', ''],
  ])('%s', (source, text) => {
    expect(read(source)).toBe(text);
  });

  it('reads all syllables that the orthography has, within a sentence', () => {
    const wrong: string[] = [];
    for (const syllable of listSyllables()) {
      const spelled = Buffer.from(encodeCharset(syllable, viqr).bytes).toString();
      if (read(`xe ${spelled} xe`) !== `xe ${syllable} xe`) wrong.push(syllable);
    }
    expect(wrong).toEqual([]);
  });

  it('is exact in the strict mode', () => {
    expect(decodeCharset(Buffer.from('hay. add'), informalViqr).text).toBe('haỵ ađ');
    expect(encodeCharset('hay.', informalViqr)).toEqual(encodeCharset('hay.', viqr));
  });

  it('does not depend on where streams are cut', () => {
    const pieces = [
      ...LETTERS.map(({ letter }) => letter),
      ...Array.from(".?'( \n\\ABCdnht@"),
      '  ',
      'www.',
    ];
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => {
      return Buffer.from(encodeCharset(parts.join(''), viqr).bytes.filter((byte) => byte !== 0x5c));
    });
    fc.assert(
      fc.property(source, fc.nat(60), fc.nat(60), (bytes, first, second) => {
        const cuts = [0, ...[first, second].sort((left, right) => left - right), bytes.length];
        const decoder = createCharsetDecoder(informalViqr, { mode: 'lenient' });
        const parts = cuts
          .slice(1)
          .map((cut, index) => decoder.push(bytes.subarray(cuts[index], cut)).text);
        const whole = decodeCharset(bytes, informalViqr, { mode: 'lenient' }).text;
        expect(parts.join('') + decoder.end().text).toBe(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['a.', 'a. ', 'aaa', '\\.', "a'", 'dd', ' ', '@a'])(
    'works in linear time on %s',
    (piece) => {
      expect(growthOf((size) => piece.repeat(size), read)).toBeLessThan(2.2);
    },
  );
});
