import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { ARTICLES, readSegmented } from '../../test/articles.ts';
import type { Word } from '../words/word.ts';
import { extractKeywords } from './extract-keywords.ts';

const texts = (marked: string): readonly string[] =>
  extractKeywords(readSegmented(marked).words).map(({ text }) => text);

/** Words of any text: runs without white space. */
function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

test('a known name is a keyword by itself and a part of no other', () => {
  const text = 'Ban Bí_thư Lê_An dự họp. Ban Bí_thư Lê_An nói. Tỉnh mời Ban Bí_thư Lê_An.';
  const { text: plain, words } = readSegmented(text);
  const names = ['Ban Bí thư', 'Lê An'].flatMap((name) =>
    Array.from(plain.matchAll(new RegExp(name, 'g')), ({ index }) => ({
      text: name,
      start: index,
      end: index + name.length,
    })),
  );
  names.sort((left, right) => left.start - right.start);
  const found = extractKeywords(words, { names }).map((keyword) => keyword.text);
  expect(found).toEqual(expect.arrayContaining(['Ban Bí thư', 'Lê An']));
  expect(found.filter((keyword) => /Ban|Lê/.test(keyword))).toHaveLength(2);
  const without = extractKeywords(words).map((keyword) => keyword.text);
  expect(without).toContain('Ban Bí thư Lê An');
});

describe.each(ARTICLES)('$title', ({ title, body, topics }) => {
  const { text, words, sentences } = readSegmented(body);
  const options = { title: readSegmented(title).words, sentences };

  test('tells what it is about', () => {
    const found = extractKeywords(words, { ...options, count: 8 }).map((keyword) => keyword.text);
    expect(found).toEqual(expect.arrayContaining([...topics]));
    expect(found[0]).toBe(topics[0]);
  });

  test('has exact spans, scores from 1 down, and repeats nothing', () => {
    const keywords = extractKeywords(words, { ...options, count: 50 });
    const scores = keywords.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
    expect(scores[0]).toBe(1);
    const lower = keywords.map((keyword) => keyword.text.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const keyword of keywords) {
      expect(keyword.spans.length + keyword.titleSpans.length).toBeGreaterThan(0);
      for (const { start, end } of keyword.spans) {
        expect(text.slice(start, end).toLowerCase()).toBe(keyword.text.toLowerCase());
      }
      for (const { start, end } of keyword.titleSpans) {
        expect(title.replaceAll('_', ' ').slice(start, end).toLowerCase()).toBe(
          keyword.text.toLowerCase(),
        );
      }
    }
  });

  test('finds the same in NFD', () => {
    const decomposed = readSegmented(body.normalize('NFD'));
    const found = extractKeywords(decomposed.words, {
      title: readSegmented(title.normalize('NFD')).words,
      sentences: decomposed.sentences,
    });
    const expected = extractKeywords(words, options);
    expect(found.map((keyword) => [keyword.text.normalize('NFC'), keyword.score])).toEqual(
      expected.map((keyword) => [keyword.text, keyword.score]),
    );
    for (const keyword of found) expect(keyword.text).toBe(keyword.text.normalize('NFD'));
  });

  test('finds the same without spans of sentences', () => {
    expect(extractKeywords(words, { title: options.title })).toEqual(
      extractKeywords(words, options),
    );
  });
});

test('a phrase is of whole words, and crosses no sign', () => {
  expect(texts('Giá sách, bút, giá sách, bút, sách, bút')).not.toContain('sách bút');
  expect(texts('Xe xanh. Xe xanh')).toContain('Xe xanh');
});

test('stop words, numbers and single letters stand at no end', () => {
  const found = texts('Theo bài báo A 13/1 bài báo của trường và bài báo 13/1 ở trường là của B');
  expect(found.toSorted()).toEqual(['bài báo', 'trường']);
});

test('a name may end like a stop word, and numerals like names end nothing', () => {
  const found = texts('Ông Lê_Hồng Anh đến. Chiều nay ông Lê_Hồng Anh dự Đại_hội XII của Đảng');
  expect(found[0]).toBe('Lê Hồng Anh');
  expect(found.filter((text) => text.includes('XII'))).toEqual([]);
});

test('names may hold a stop word where they come twice', () => {
  const name = 'Bộ_Thông_tin và Truyền_thông';
  expect(texts(`Sáng nay ${name} họp. Theo ${name}, mạng nhanh hơn`)[0]).toBe(
    'Bộ Thông tin và Truyền thông',
  );
});

test.each([
  ['Hòa_bình ở đây. Yêu hoà_bình, mong HÒA_BÌNH', 'hoà bình'],
  ['Kỹ_sư trẻ. Có kĩ_sư, có KỸ_SƯ', 'kĩ sư'],
  ['Kinh_tế xanh. Nền kinh_tế, KINH_TẾ', 'kinh tế'],
])('spellings are one word: %s', (marked, text) => {
  const found = extractKeywords(readSegmented(marked).words).filter(
    ({ spans }) => spans.length > 1,
  );
  expect(found.map((keyword) => [keyword.text, keyword.spans.length])).toEqual([[text, 3]]);
});

test('a part of a phrase that stands nowhere else is left out', () => {
  const found = texts('Khu bảo_tồn biển rộng. Khu bảo_tồn biển đẹp. Khu bảo_tồn biển xa.');
  expect(found).toContain('Khu bảo tồn biển');
  expect(found).not.toContain('bảo tồn');
  expect(found).not.toContain('biển');
});

test('a phrase that stands alone as well stays', () => {
  const found = texts('Gạo thơm ngon. Gạo thơm bán chạy. Gạo rẻ. Gạo trắng. Gạo mới. Gạo hết.');
  expect(found).toContain('Gạo thơm');
  expect(found).toContain('Gạo');
});

describe('options', () => {
  const { words } = readSegmented('Tàu chạy. Tàu dừng ở ga. Ga có tàu. Ga vắng tàu.');

  test('count and longest', () => {
    expect(extractKeywords(words, { count: 1 })).toHaveLength(1);
    expect(extractKeywords(words, { count: 0 })).toEqual([]);
    const { words: row } = readSegmented('cá rô chiên giòn. cá rô chiên giòn. cá rô chiên giòn.');
    expect(extractKeywords(row, { longest: 1 }).every(({ text }) => !text.includes(' '))).toBe(
      true,
    );
    expect(extractKeywords(row, { longest: 4 })[0]?.text).toBe('cá rô chiên giòn');
  });

  test('stop words of the caller', () => {
    const found = extractKeywords(words, { stopWords: ['TÀU'] }).map(({ text }) => text);
    expect(found).toContain('ga');
    expect(found.join(' ').toLowerCase()).not.toContain('tàu');
  });

  test('the background makes common words lighter', () => {
    const best = (background: ReadonlyMap<string, number>): string | undefined =>
      extractKeywords(words, { background, longest: 1 })[0]?.text.toLowerCase();
    expect(
      best(
        new Map([
          ['tàu', 0.05],
          ['ga', 0.00001],
        ]),
      ),
    ).toBe('ga');
    expect(
      best(
        new Map([
          ['tàu', 0.00001],
          ['ga', 0.05],
        ]),
      ),
    ).toBe('tàu');
  });

  test('the title counts more, and may have keywords of its own', () => {
    const { words: title } = readSegmented('Ga Sông_Vàng đóng cửa');
    const found = extractKeywords(words, { title, count: 20 });
    expect(found.find(({ text }) => text === 'Sông Vàng')?.spans ?? []).toEqual([]);
    expect(found[0]?.text.toLowerCase()).toContain('ga');
    expect(found[0]?.titleSpans).toHaveLength(1);
  });
});

test('capitals of headings are no names', () => {
  expect(texts('THÔNG_BÁO NGHỈ LỄ\nNhà trường nghỉ lễ.')).not.toContain('THÔNG BÁO NGHỈ LỄ');
});

test('no words, no keywords', () => {
  expect(extractKeywords([])).toEqual([]);
  expect(extractKeywords(splitWords('... 12 !? 13/1 – “”'))).toEqual([]);
});

test('is total and the same each time on any text', () => {
  fc.assert(
    fc.property(hazardousText, hazardousText, (text, title) => {
      const words = splitWords(text);
      const options = { title: splitWords(title), count: 100 };
      const found = extractKeywords(words, options);
      expect(extractKeywords(words, options)).toEqual(found);
      for (const { score, spans } of found) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('');
      }
    }),
    { numRuns: 50 },
  );
});

test.each(['gạo tăng ', 'gạo ', 'Gạo. ', '. ', 'a'])('a long row of %j has an answer', (piece) => {
  const words = splitWords(piece.repeat(20_000));
  expect(extractKeywords(words).length).toBeLessThanOrEqual(10);
});

test('takes linear time', () => {
  const make = (size: number): string => 'Gạo thơm của tỉnh, giá cao. '.repeat(size / 28);
  expect(growthOf(make, (text) => extractKeywords(splitWords(text)))).toBeLessThan(2.2);
});

test.each([
  [['x'], {}, TypeError, 'words must be an array of words, each with whole start and end offsets'],
  ['x', {}, TypeError, "words must be an array of words, not 'x'"],
  [[{ start: 0, end: 1 }], {}, TypeError, 'words must be an array of words, each with its text'],
  [[], { title: 1 }, TypeError, 'title must be an array of words, not 1'],
  [
    [],
    { sentences: [1] },
    TypeError,
    'sentences must be an array of spans, each with whole start and end offsets',
  ],
  [[], { count: -1 }, RangeError, 'count must be a whole number from 0, not -1'],
  [[], { longest: 9 }, RangeError, 'longest must be at most 5, not 9'],
  [[], { background: {} }, TypeError, 'background must be a Map, not an object'],
  [[], { stopWords: 'và' }, TypeError, "stopWords must be an iterable of strings, not 'và'"],
] as const)('refuses %j with %j', (words, options, MistakeError, message) => {
  const call = (): unknown => extractKeywords(words as never, options as never);
  expect(call).toThrow(MistakeError);
  expect(call).toThrow(message);
});
