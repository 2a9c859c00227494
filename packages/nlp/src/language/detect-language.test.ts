import fc from 'fast-check';
import { foldMarks } from '@quocngu/text';
import { describe, expect, test } from 'vitest';
import { growthOf, hazardousText } from '../../../text/test/hazards.ts';
import { foreignSentences } from '../../test/foreign-sentences.ts';
import { detectLanguage } from './detect-language.ts';

const SENTENCES = [
  'Giá gạo xuất khẩu của Việt Nam tăng mạnh trong quý hai, cao nhất từ đầu năm đến nay.',
  'Chiều nay, đoàn công tác đến kiểm tra tình hình đê điều tại ba huyện ven biển.',
  'Bà con mong con đường mới sớm làm xong để trẻ em đi học đỡ vất vả.',
  'Ông cho biết doanh nghiệp sẽ tuyển thêm hai trăm người vào tháng tới.',
  'Theo người dân, nước bắt đầu lên từ nửa đêm và ngập cả khu chợ.',
];

/** Every other word without its marks. */
function foldHalf(text: string): string {
  const words = text.split(' ');
  return words.map((word, index) => (index % 2 === 0 ? word : foldMarks(word))).join(' ');
}

describe('Vietnamese sentences', () => {
  test.each(SENTENCES)('%s', (text) => {
    expect(detectLanguage(text)).toEqual({ language: 'vietnamese', confidence: 1 });
    expect(detectLanguage(foldHalf(text)).language).toBe('vietnamese');
    const unmarked = detectLanguage(foldMarks(text));
    expect(unmarked.language).toBe('unmarked-vietnamese');
    expect(unmarked.confidence).toBeGreaterThan(0.95);
  });

  test.each(SENTENCES)('in any form and case: %s', (text) => {
    const expected = detectLanguage(text);
    for (const variant of [text.normalize('NFD'), text.toUpperCase()]) {
      expect(detectLanguage(variant)).toEqual(expected);
    }
  });
});

test.each([
  ['Tôi dùng iPhone 15 Pro Max để test app Facebook', 'vietnamese'],
  ['Real Madrid thắng Barcelona 3-1 ở vòng bán kết Champions League', 'vietnamese'],
  ['The minister met Nguyễn Văn Lâm in Hanoi on Friday to discuss trade and rice exports', 'other'],
  ['Xem https://example.com/the-quick-brown-fox-jumps và gửi thư về lan@example.com', 'vietnamese'],
  ['Học tiếng Nga: Привет nghĩa là xin chào, спасибо nghĩa là cảm ơn', 'vietnamese'],
  ['Mai t đi làm về rùi qua đón m nha', 'vietnamese'],
  ['Hoà bình, thuý quỳnh, khoẻ mạnh, tóan học', 'vietnamese'],
] as const)('%s: %s', (text, language) => {
  expect(detectLanguage(text).language).toBe(language);
});

describe('other languages', () => {
  test('more than fifty of them', () => {
    expect(new Set(foreignSentences.map(({ language }) => language)).size).toBeGreaterThan(50);
  });

  test('none of their sentences is surely taken for Vietnamese', () => {
    const mistaken = foreignSentences.filter(({ text }) => {
      const { language, confidence } = detectLanguage(text);
      return language !== 'other' && confidence >= 0.6;
    });
    expect(mistaken).toEqual([]);
  });

  test('two that have syllables of Vietnamese in plain letters only are mistaken, unsurely', () => {
    const mistaken = foreignSentences.filter(
      ({ text }) => detectLanguage(text).language !== 'other',
    );
    expect(mistaken.map(({ text }) => text)).toEqual([
      'Can you hang that long banner on the door?',
      'Che cosa hai da dire?',
    ]);
  });
});

test.each([
  '',
  ' ',
  '13/1/2015',
  '😀!?',
  '\ud83d',
  '\u0301',
  'https://vietnam.vn/dat-nuoc',
  'a@b.vn',
])('without words: %j', (text) => {
  expect(detectLanguage(text).confidence).toBeLessThanOrEqual(text === '\u0301' ? 1 : 0);
});

test.each(['là', 'ban', 'có', 'to', 'é', 'an'])('one short word is told unsurely: %s', (text) => {
  expect(detectLanguage(text).confidence).toBeLessThan(0.8);
});

test('more of the same text makes it surer', () => {
  const confidences = [1, 2, 4, 8].map(
    (times) => detectLanguage('ban la '.repeat(times)).confidence,
  );
  expect(confidences).toEqual(confidences.toSorted((left, right) => left - right));
});

test('is total, and forms are alike', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      const { language, confidence } = detectLanguage(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(detectLanguage(text.normalize('NFC'))).toEqual(detectLanguage(text.normalize('NFD')));
      expect(language === 'other' || confidence > 0).toBe(true);
    }),
  );
});

test.each(['a', 'Đường về ', 'a\u0301', '\u0301', '越', '\n', 'x.', '@'])(
  'takes linear time: %j',
  (piece) => {
    const make = (size: number): string => piece.repeat(size / piece.length);
    expect(growthOf(make, detectLanguage)).toBeLessThan(2.2);
  },
);

test('refuses what is no string', () => {
  expect(() => detectLanguage(1 as unknown as string)).toThrow(
    new TypeError('text must be a string, not 1'),
  );
});
