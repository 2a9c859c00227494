import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { ARTICLES, readSegmented } from '../../test/articles.ts';
import { summarize } from './summarize.ts';

describe.each(ARTICLES)('$title', ({ title, body, gist }) => {
  const { text, words, sentences } = readSegmented(body);
  const options = { title: readSegmented(title).words };

  test('has the lead and what belongs to it', () => {
    const summary = summarize(words, sentences, options);
    expect(summary).toHaveLength(3);
    expect(summary[0]?.index).toBe(0);
    for (const { start, end } of summary) {
      const sentence = text.slice(start, end).toLowerCase();
      expect(gist.filter((phrase) => sentence.includes(phrase.toLowerCase()))).not.toEqual([]);
    }
  });

  test('is of whole sentences, in order, the best with 1', () => {
    for (let count = 0; count <= sentences.length; count++) {
      const summary = summarize(words, sentences, { ...options, count });
      const indices = summary.map(({ index }) => index);
      expect(indices).toEqual([...new Set(indices)].sort((left, right) => left - right));
      expect(summary.length).toBeLessThanOrEqual(count);
      if (count > 0) expect(Math.max(...summary.map(({ score }) => score))).toBe(1);
      for (const { index, start, end } of summary) expect({ start, end }).toEqual(sentences[index]);
    }
  });

  test('a longer summary keeps the sentences of a shorter one', () => {
    const chosen = [1, 2, 3, 4].map((count) =>
      summarize(words, sentences, { ...options, count }).map(({ index }) => index),
    );
    for (const [at, shorter] of chosen.slice(0, -1).entries()) {
      expect(chosen[at + 1]).toEqual(expect.arrayContaining(shorter));
    }
  });

  test('chooses the same in NFD', () => {
    const decomposed = readSegmented(body.normalize('NFD'));
    const found = summarize(decomposed.words, decomposed.sentences, {
      title: readSegmented(title.normalize('NFD')).words,
    });
    const view = ({ index, score }: { index: number; score: number }): unknown => [index, score];
    expect(found.map(view)).toEqual(summarize(words, sentences, options).map(view));
  });
});

/** The numbers of the sentences chosen. */
function choose(marked: string, options: Parameters<typeof summarize>[2]): readonly number[] {
  const { words, sentences } = readSegmented(marked);
  return summarize(words, sentences, options).map(({ index }) => index);
}

const MIXED =
  'Chợ hoa mở cửa sớm. Người bán lúa gạo than giá phân bón cao. ' +
  'Giá phân bón cao làm lúa gạo lỗ vốn. Trẻ em thả diều trên đê. Phân bón, lúa gạo: giá nào cũng cao.';

test('place makes a difference where it should', () => {
  expect(choose(MIXED, { count: 1, position: 'any' })).not.toEqual([0]);
  const alike =
    'Mèo trắng ngủ say cạnh bếp. Chó vàng chạy quanh vườn nhà. Gà trống gáy vang khắp xóm.';
  expect(choose(alike, { count: 1 })).toEqual([0]);
});

test('the title draws the sentences about the same', () => {
  const { words: title } = readSegmented('Trẻ em thả diều');
  expect(choose(MIXED, { count: 1, position: 'any', title })).toEqual([3]);
});

test('a sentence that repeats another is passed over', () => {
  const repeated =
    'Bão lớn làm gãy cây xanh trên phố. Bão lớn làm gãy cây xanh trên phố. Điện cắt cả buổi tối ở phường.';
  expect(choose(repeated, { count: 3 })).toEqual([0, 2]);
});

test('short sentences are taken last, and those without words never', () => {
  expect(choose('Ảnh minh_họa. Bão lớn làm gãy cây xanh trên phố. ... .', { count: 1 })).toEqual([
    1,
  ]);
  expect(choose('Ảnh minh_họa. Bão lớn làm gãy cây xanh trên phố. - .', { count: 5 })).toEqual([
    0, 1,
  ]);
});

test('words outside the sentences do not count', () => {
  const { words, sentences } = readSegmented('Tàu vào ga. Tàu rời ga lúc sớm mai. Tàu tàu tàu.');
  const [, second] = sentences;
  const chosen = summarize(words, second ? [second] : []);
  expect(chosen).toEqual([{ index: 0, ...second, score: 1 }]);
});

test('nothing gives nothing', () => {
  expect(summarize([], [])).toEqual([]);
  expect(summarize([], [{ start: 0, end: 3 }])).toEqual([]);
  expect(choose('Bão lớn.', { count: 0 })).toEqual([]);
});

test('is total and the same each time on any text', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      const { words, sentences } = readSegmented(text);
      const summary = summarize(words, sentences, { count: 4 });
      expect(summarize(words, sentences, { count: 4 })).toEqual(summary);
      for (const { score } of summary) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 50 },
  );
});

test.each(['Gạo tăng giá. ', 'Gạo ', '. '])('a long text of %j has an answer', (piece) => {
  const { words, sentences } = readSegmented(piece.repeat(10_000));
  expect(summarize(words, sentences, { count: 5000 }).length).toBeLessThanOrEqual(1);
});

test('takes linear time', () => {
  const make = (size: number): string => 'Gạo thơm giá cao, bán chạy. '.repeat(size / 28);
  const use = (text: string): unknown => {
    const { words, sentences } = readSegmented(text);
    return summarize(words, sentences);
  };
  expect(growthOf(make, use)).toBeLessThan(2.2);
});

test.each([
  ['x', [], {}, TypeError, "words must be an array of words, not 'x'"],
  [
    [],
    [1],
    {},
    TypeError,
    'sentences must be an array of spans, each with whole start and end offsets',
  ],
  [[], [], { count: 1.5 }, RangeError, 'count must be a whole number from 0, not 1.5'],
  [[], [], { position: 'end' }, RangeError, "position must be 'lead' or 'any', not 'end'"],
] as const)('refuses %j, %j, %j', (words, sentences, options, MistakeError, message) => {
  const call = (): unknown => summarize(words as never, sentences as never, options as never);
  expect(call).toThrow(MistakeError);
  expect(call).toThrow(message);
});
