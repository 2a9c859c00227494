import { expect, test } from 'vitest';
import { findRepeated } from './find-repeated.ts';
import { isShortName, kinBefore, shortForms } from './find-short-names.ts';
import type { FoundName } from './found-name.ts';

function named(type: FoundName['type'], text: string): FoundName {
  return { type, text, span: { start: 0, end: text.length }, origin: 'test' };
}

const names = [
  named('person', 'Trần Gia Bảo'),
  named('person', 'Lê Văn Sau'),
  named('person', 'Phạm Hải Nam'),
  named('person', 'Tập Cận Bình'),
  named('person', 'Joe Biden'),
  named('place', 'Mỹ'),
  named('place', 'Nepal'),
  named('organisation', 'MAUR'),
  named('organisation', 'Đảng'),
];

const given = new Set(['Bảo', 'Sau', 'Nam', 'Bình', 'Biden']);

/** Finds short names in a text whose words `_` joins. */
function find(joined: string): string {
  const text = joined.replaceAll('_', ' ');
  const words = Array.from(joined.matchAll(/[\p{L}\p{M}_]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return findRepeated(text, undefined, shortForms(names))
    .filter((name) => isShortName({ text, words, given }, name))
    .map((name) => `${kinBefore(text, name)?.text ?? ''} ${name.text}`.trim())
    .join(', ');
}

test.each([
  ['behind a kin word', 'Ông Bảo về. Theo bà Sau, trời mưa.', 'Ông Bảo, bà Sau'],
  ['amid a sentence', 'Tiền được đưa cho Bảo hôm qua.', 'Bảo'],
  ['at the beginning of one', 'Bảo khai nhận.', 'Bảo'],
  ['not in a longer word', 'Bảo_hiểm tăng. Nhà hát Bảo_tàng đóng cửa.', ''],
  ['not in a longer name', 'Hồng Bảo về, Bảo Anh đến.', ''],
  ['not where a word opens a sentence', 'Sau đó trời mưa.', ''],
  ['not in a direction', 'Gió từ phía Nam.', ''],
  ['not behind the head of a place', 'Người ở sông Nam, tỉnh Nam.', ''],
  ['the first syllable behind a kin word only', 'Ông Tập đến. Họ học Tập hợp.', 'Ông Tập'],
  ['no dynasty', 'Thời nhà Trần rất mạnh.', ''],
  ['foreign persons anywhere', 'Biden nói. Họ gặp Biden.', 'Biden, Biden'],
  ['places', 'Mỹ áp thuế. Nepal thua. Theo Mỹ, được.', 'Mỹ, Nepal, Mỹ'],
  ['abbreviations', 'MAUR trình phương án.', 'MAUR'],
  ['no bodies that are words', 'Đảng viên đến.', ''],
])('%s: %s', (_, joined, expected) => {
  expect(find(joined)).toBe(expected);
});

test('at the beginning of a sentence not where a noun follows', () => {
  const text = 'Nam thanh niên chạy. Nam chạy.';
  const words = [
    { start: 0, end: 3, upos: 'NOUN' },
    { start: 4, end: 14, upos: 'NOUN' },
    { start: 21, end: 24, upos: 'NOUN' },
    { start: 25, end: 29, upos: 'VERB' },
  ];
  const found = findRepeated(text, undefined, shortForms(names)).filter((name) =>
    isShortName({ text, words, given }, name),
  );
  expect(found.map(({ span }) => span.start)).toEqual([21]);
});

test('without words, nothing at the beginning of a sentence but behind a kin word', () => {
  const text = 'Bảo khai. Ông Bảo về.';
  const found = findRepeated(text, undefined, shortForms(names)).filter((name) =>
    isShortName({ text, words: undefined, given }, name),
  );
  expect(found.map(({ span }) => span.start)).toEqual([14]);
});
