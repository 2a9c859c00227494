import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { readShippedWordModel } from '../../test/word-model.ts';
import { createWordSegmenter } from './create-word-segmenter.ts';

const model = readShippedWordModel();
const segmenter = createWordSegmenter(model);

/** The words with bars between them. */
const wordsOf = (text: string): string =>
  segmenter
    .segment(text)
    .map((word) => word.text)
    .join('|');

describe('segment', () => {
  it.each([
    'Chính phủ|họp|bàn|về|kinh tế|và|xã hội|.',
    'Ông|Nguyễn Văn An|,|giám đốc|công ty|,|nói|:|“|Chúng tôi|sẽ|cố gắng|”|.',
    'Học sinh|Hà Nội|được|nghỉ|Tết|hai|tuần|.',
    'Bác sĩ|đang|điều trị|bệnh nhân|tại|bệnh viện|.',
    'Cảnh sát|đang|điều tra|nguyên nhân|vụ|tai nạn|.',
    'Giá|vàng|tăng|mạnh|trong|ngày|hôm nay|.',
    'Việt Nam|và|Nhật Bản|hợp tác|phát triển|nông nghiệp|.',
    'Cô giáo|dặn dò|học sinh|cẩn thận|khi|qua|đường|.',
  ])('finds %s', (marked) => {
    const text = marked.replaceAll('|', ' ').replaceAll(/ (?=[.,:”])|(?<=“) /g, '');
    expect(wordsOf(text)).toBe(marked);
    expect(wordsOf(text.normalize('NFD')).normalize('NFC')).toBe(marked);
  });

  it.each([
    ['1.234,5', '1.234,5'],
    ['sáng 13/1', 'sáng|13/1'],
    ['18/10/1930-18/10/2015', '18/10/1930-18/10/2015'],
    ['lúc 7h30', 'lúc|7h30'],
    ['tăng 95%', 'tăng|95%'],
    ['bệnh COVID-19', 'bệnh|COVID-19'],
    ['ở TP. Huế.', 'ở|TP.|Huế|.'],
    ['Th.S Lan', 'Th.S|Lan'],
    ['v.v.', 'v.v.'],
    ['hết rồi./.', 'hết|rồi|./.'],
    ['chờ... rồi', 'chờ|...|rồi'],
    ['Mát-xcơ-va', 'Mát-xcơ-va'],
    ['kinh tế-xã hội', 'kinh tế|-|xã hội'],
    ['và/hoặc', 'và|/|hoặc'],
    ['xem https://example.vn/a,b?c=1, rồi', 'xem|https://example.vn/a,b?c=1|,|rồi'],
    ['(www.bao-moi.vn)', '(|www.bao-moi.vn|)'],
    ['toa.soan@example.com.', 'toa.soan@example.com|.'],
    ['vui 👩🏽‍🌾🇻🇳 quá', 'vui|👩🏽‍🌾|🇻🇳|quá'],
    ['tốt.Năm sau', 'tốt|.|Năm|sau'],
    ['Hà\nNội', 'Hà|Nội'],
    ['AT&T', 'AT&T'],
    ['Hà_Nội', 'Hà_Nội'],
    ['', ''],
    [' \t\n', ''],
  ])('cuts %j to %s', (text, expected) => {
    expect(wordsOf(text)).toBe(expected);
  });

  it('gives the same words for both styles of the tone, for i and y, and in capitals', () => {
    expect(wordsOf('hòa bình, hoà bình')).toBe('hòa bình|,|hoà bình');
    expect(wordsOf('quý hiếm, quí hiếm')).toBe('quý hiếm|,|quí hiếm');
    expect(wordsOf('BỆNH VIỆN ĐA KHOA')).toBe('BỆNH VIỆN|ĐA KHOA');
  });

  it('loses nothing, and its spans are exact', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let end = 0;
        for (const word of segmenter.segment(text)) {
          expect(text.slice(end, word.start).trim()).toBe('');
          expect(word.start).toBeLessThan(word.end);
          expect(word.text).toBe(text.slice(word.start, word.end));
          end = word.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it.each(['a', 'a ', 'a.', 'a-', 'a.b/', 'công tác ', '\u0301', '@', 'x@', '\ud83d', '\n', '1,'])(
    'work grows with length: %j',
    (piece) => {
      expect(growthOf((size) => piece.repeat(size), segmenter.segment)).toBeLessThan(2.2);
    },
  );

  it('goes through a word of a megabyte, a million lines and binary junk', () => {
    expect(segmenter.segment('ă'.repeat(1_000_000))).toHaveLength(1);
    expect(segmenter.segment('\n'.repeat(1_000_000))).toEqual([]);
    const junk = Array.from({ length: 50_000 }, (_, at) =>
      String.fromCharCode((at * 7919) & 0xffff),
    );
    expect(segmenter.segment(junk.join('')).at(-1)?.end).toBe(50_000);
  });

  it('refuses what is no string', () => {
    expect(() => segmenter.segment(1 as unknown as string)).toThrow('text must be a string');
  });
});

describe('boundaries', () => {
  it('writes what segment gives', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const into = new Int32Array(text.length * 2);
        const count = segmenter.boundaries(text, into);
        const spans = segmenter.segment(text).flatMap(({ start, end }) => [start, end]);
        expect([...into.subarray(0, count)]).toEqual(spans);
      }),
    );
  });

  it('says how much room it needs', () => {
    const fill = (): number => segmenter.boundaries('Hà Nội mưa.', new Uint32Array(4));
    expect(fill).toThrow('into must have room for 6 numbers, not 4');
    expect(() => segmenter.boundaries('a', [] as unknown as Int32Array)).toThrow(TypeError);
  });
});

describe('words of one’s own', () => {
  const own = createWordSegmenter(model, { words: ['bún chả cá'] });
  const ownWordsOf = (text: string): string[] => own.segment(text).map((word) => word.text);

  it('are found as other words are', () => {
    expect(ownWordsOf('Ăn bún chả cá.')).toEqual(['Ăn', 'bún chả cá', '.']);
    expect(ownWordsOf('BÚN CHẢ CÁ'.normalize('NFD'))).toHaveLength(1);
  });

  it('of high priority are found wherever they stand, the longest first', () => {
    own.addWords(['phủ họp', 'Lan Anh Đào', 'Lan Anh'], { priority: 'high' });
    expect(ownWordsOf('Chính phủ họp')).toEqual(['Chính', 'phủ họp']);
    expect(ownWordsOf('lan anh đào về')).toEqual(['lan anh đào', 'về']);
  });

  it('with faults are reported', () => {
    const found = own.addWords(['', 'bún  chả cá', 'C++', 'nem lụi']);
    expect(found.map(({ code, data }) => [code, data?.index])).toEqual([
      ['empty-word', 0],
      ['duplicate-word', 1],
      ['word-with-sign', 2],
    ]);
  });

  it('have to be a list of strings', () => {
    expect(() => own.addWords('bún chả')).toThrow('words must be an iterable');
    expect(() => own.addWords([1] as unknown as string[])).toThrow('words must be strings');
    expect(() => own.addWords([], { priority: 'top' as 'high' })).toThrow(RangeError);
  });
});

describe('protected patterns', () => {
  const segment = createWordSegmenter(model, {
    protect: [/C\+\+/, /Điều \d+, khoản \d+/y, /khoản/g],
  }).segment;

  it('are one word each', () => {
    expect(
      segment('Học C++ theo Điều 5, khoản 2.').map(({ text, start }) => [text, start]),
    ).toEqual([
      ['Học', 0],
      ['C++', 4],
      ['theo', 8],
      ['Điều 5, khoản 2', 13],
      ['.', 28],
    ]);
  });

  it('have to be regular expressions', () => {
    const make = (): unknown => createWordSegmenter(model, { protect: ['a' as unknown as RegExp] });
    expect(make).toThrow('protect must hold RegExp');
  });
});

describe('streams', () => {
  it('give what segment gives, wherever chunks end', async () => {
    const long = 'Chính phủ họp, bàn về kinh tế; dân vui mừng! '.repeat(500);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(hazardousText, fc.constant(long)),
        fc.array(fc.nat(30_000), { maxLength: 4 }),
        async (text, cuts) => {
          const ends = [...cuts, text.length].sort((left, right) => left - right);
          const chunks = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
          const words = [];
          for await (const word of segmenter.segmentStream(chunks)) words.push(word);
          expect(words).toEqual(segmenter.segment(text));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('give the words of lines that have ended', () => {
    const stream = segmenter.createStream();
    expect(stream.push('Hà Nội\nHu').map(({ text }) => text)).toEqual(['Hà Nội']);
    expect(stream.push('ế')).toEqual([]);
    expect(stream.end()).toEqual([{ text: 'Huế', start: 7, end: 10 }]);
  });
});

it('refuses bytes that are no model of words', () => {
  expect(() => createWordSegmenter(new Uint8Array(100))).toThrow(
    "expected it to begin with 'QNLM'",
  );
});
