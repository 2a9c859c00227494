import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { mapSpan } from '@quocngu/span';
import { foldMarks, listSyllables } from '@quocngu/text';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { createMarkRestorer, type MarkRestorer } from './create-mark-restorer.ts';

const bytes = new Uint8Array(
  readFileSync(new URL('../../../models/models/marks.bin', import.meta.url)),
);

let restorer: MarkRestorer;
beforeAll(() => {
  restorer = createMarkRestorer(bytes);
});

/** Written for this test; no text that the model was trained on. */
const SENTENCES = [
  'Ngày 5/2, tại Hà Nội, Thủ tướng Chính phủ chủ trì hội nghị về phát triển kinh tế - xã hội.',
  'Người dân thành phố Hồ Chí Minh sẽ được hỗ trợ trong thời gian tới.',
  'Theo Bộ Y tế, số ca mắc bệnh đã giảm 12,5% so với tháng trước.',
  'Tổng thống Mỹ thăm Việt Nam vào tháng 10/2016.',
  'TỔNG CÔNG TY ĐIỆN LỰC; ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI',
  'Mẹ tôi nấu cơm ở nhà, tôi đi học bằng xe đạp.',
  'Trường Đại học Bách khoa có hơn 30.000 sinh viên.',
  'Em ăn cơm chưa?',
];

describe('text without marks', () => {
  it.each(SENTENCES)('gets those of: %s', (sentence) => {
    expect(restorer.restore(foldMarks(sentence))).toBe(sentence);
  });

  it('keeps line breaks, runs of spaces and signs', () => {
    expect(restorer.restore('  Viet Nam\r\n\r\n\tHa Noi…\u2028(kinh_te)')).toBe(
      '  Việt Nam\r\n\r\n\tHà Nội…\u2028(kinh_tế)',
    );
  });

  it('gets tones in the style that is asked for', () => {
    const modern = createMarkRestorer(bytes, { toneStyle: 'new' });
    expect(restorer.restore('hoa binh, thuy loi, suc khoe')).toBe('hòa bình, thủy lợi, sức khỏe');
    expect(modern.restore('hoa binh, thuy loi, suc khoe')).toBe('hoà bình, thuỷ lợi, sức khoẻ');
  });
});

describe('what is no syllable', () => {
  it.each([
    'https://example.vn/tin-tuc/thoi-su?q=ha+noi',
    'www.example.com/duong-sat, nguyen.van.an@example.vn',
    '#hanoi @nguyen_van_an #tin_tuc',
    "don't d’Ivoire",
    'iPhone B52 5km 18/10/1930-18/10/2015 m2',
    'Washington Twitter xyz',
    'Привет สวัสดี 越南 😀 \ud83d',
  ])('stays: %s', (text) => {
    expect(restorer.restore(text)).toBe(text);
  });
});

describe('text with some marks', () => {
  it('keeps them, and uses them', () => {
    expect(restorer.restore('Tôi di hoc o Hà Nội')).toBe('Tôi đi học ở Hà Nội');
    expect(restorer.restore('Quôc hôi Viet Nam')).toBe('Quôc hôi Việt Nam');
  });

  it('keeps what is written throughout with marks', () => {
    const text = 'Hôm nay trời đẹp quá, anh Nam đã ra sân, nghe hai con chim đang hót và cười.';
    expect(restorer.restore(text)).toBe(text);
  });

  it('stays as it is in every syllable that has one', () => {
    const marked = [...listSyllables()].filter((syllable) => syllable !== foldMarks(syllable));
    for (const form of ['NFC', 'NFD']) {
      const text = marked.join(' ').normalize(form);
      expect(restorer.restore(text)).toBe(text);
    }
  });
});

it('writes decomposed letters into decomposed text, the same as into composed text', () => {
  const mixed = 'Thủ tuong Chinh phủ; hội nghi tai Hà Noi, duong sắt';
  const composed = restorer.restore(mixed);
  const decomposed = restorer.restore(mixed.normalize('NFD'));
  expect(composed).toBe(composed.normalize('NFC'));
  expect(decomposed).toBe(composed.normalize('NFD'));
});

it('chooses the same marks whatever the case of letters behind the first', () => {
  const text = 'Uy ban nhan dan thanh pho Da Nang';
  const shouted = restorer.restore(text.toUpperCase());
  expect(shouted).toBe('ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG');
  expect(restorer.restore(text)).toBe('Ủy ban nhân dân thành phố Đà Nẵng');
});

describe('any text', () => {
  it('gives itself back without marks, and maps what changed', () => {
    fc.assert(
      fc.property(hazardousText, fc.boolean(), (text, folds) => {
        const given = folds ? foldMarks(text) : text;
        const restored = restorer.restore(given);
        expect(foldMarks(restored)).toBe(foldMarks(given));
        const mapped = restorer.restoreWithMap(given);
        expect(mapped.text).toBe(restored);
        expect([mapped.map.sourceLength, mapped.map.targetLength]).toEqual([
          given.length,
          restored.length,
        ]);
        for (const { source, target } of mapped.map.edits) {
          const before = given.slice(source.start, source.end);
          expect(foldMarks(restored.slice(target.start, target.end))).toBe(before);
        }
      }),
    );
  });

  it('gets suggestions in order, on syllables without marks', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        let end = 0;
        for (const suggestion of restorer.suggest(text, { limit: 64 })) {
          expect(suggestion.start).toBeGreaterThanOrEqual(end);
          ({ end } = suggestion);
          const plain = text.slice(suggestion.start, end);
          expect(plain).toMatch(/^[a-z]+$/i);
          const scores = suggestion.candidates.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((left, right) => right - left));
          expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
          for (const candidate of suggestion.candidates) {
            expect(foldMarks(candidate.text)).toBe(plain);
          }
        }
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const makers: readonly ((size: number) => string)[] = [
      (size) => 'Thu tuong Chinh phu '.repeat(size / 20),
      (size) => 'a.'.repeat(size / 2),
      (size) => 'viet-nam/'.repeat(size / 9),
      (size) => "d'".repeat(size / 2),
      (size) => '@a_'.repeat(size / 3),
      (size) => 'duong'.repeat(size / 5),
      (size) => `viet${'\u0301'.repeat(size)}`,
      (size) => '\n'.repeat(size),
      (size) => '1.'.repeat(size / 2),
    ];
    for (const make of makers) {
      expect(growthOf(make, (text) => restorer.restore(text))).toBeLessThan(2.3);
      expect(growthOf(make, (text) => restorer.suggest(text))).toBeLessThan(2.3);
    }
  });
});

it('cuts sentences without an end, and restores all of them', () => {
  const text = 'Viet Nam '.repeat(2000);
  expect(restorer.restore(text)).toBe('Việt Nam '.repeat(2000));
  expect(restorer.suggest(text)).toHaveLength(4000);
});

it('suggests the likeliest marks in the case and form of the text', () => {
  const [, second] = restorer.suggest('Viet NAM');
  expect(second?.candidates[0]?.text).toBe('NAM');
  const [word] = restorer.suggest('Viet Nam, đẹp'.normalize('NFD'), { limit: 1 });
  expect(word?.candidates).toHaveLength(1);
  expect(word?.candidates[0]?.text).toBe('Việt'.normalize('NFD'));
  expect(restorer.suggest('Việt 12 https://a.vn')).toEqual([]);
});

it('maps a span of the text to what it became', () => {
  const text = 'Huế, duong sat'.normalize('NFD');
  const { text: restored, map } = restorer.restoreWithMap(text);
  const start = text.indexOf('duong');
  const { start: from, end } = mapSpan(map, { start, end: start + 5 });
  expect(restored.slice(from, end).normalize('NFC')).toBe('đường');
});

describe('mistakes of the program', () => {
  it.each([
    ['restore', () => restorer.restore(5 as unknown as string), 'text must be a string, not 5'],
    [
      'restoreWithMap',
      () => restorer.restoreWithMap(undefined as unknown as string),
      'text must be a string, not undefined',
    ],
    ['suggest', () => restorer.suggest([] as unknown as string), 'text must be a string'],
    ['limit', () => restorer.suggest('a', { limit: 0 }), 'limit must be a whole number from 1'],
    [
      'toneStyle',
      () => createMarkRestorer(bytes, { toneStyle: 'middle' as 'old' }),
      "toneStyle must be 'old' or 'new', not 'middle'",
    ],
    ['model', () => createMarkRestorer(bytes.slice(0, 100)), 'wrong length'],
  ])('are told: %s', (_, call, message) => {
    expect(call).toThrow(message);
  });
});
