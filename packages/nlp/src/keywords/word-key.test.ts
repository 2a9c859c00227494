import { LETTERS } from '../../../text/test/hazards.ts';
import { expect, test } from 'vitest';
import { isStopWord } from './stop-words.ts';
import { toWordKey } from './word-key.ts';

test.each([
  ['Hòa Bình', 'hoà  bình'],
  ['KỸ SƯ', 'kĩ\nsư'],
  ['Thuý', 'THÚY'],
])('%j and %j are one word', (left, right) => {
  expect(toWordKey(left)).toBe(toWordKey(right));
  expect(toWordKey(left.normalize('NFD'))).toBe(toWordKey(right));
});

test.each([
  ['ban', 'bán'],
  ['gạo', 'gao'],
  ['xuất khẩu', 'xuấtkhẩu'],
])('%j and %j are two', (left, right) => {
  expect(toWordKey(left)).not.toBe(toWordKey(right));
});

test('case and form make no difference to any letter', () => {
  for (const { letter } of LETTERS) {
    const key = toWordKey(letter);
    expect(toWordKey(letter.toLowerCase().normalize('NFD'))).toBe(key);
  }
});

test('a word of a hundred thousand marks has a key', () => {
  expect(toWordKey(`A${'\u0301\u0323'.repeat(50_000)}`)).toHaveLength(100_001);
});

test('stop words are known in any spelling', () => {
  expect(['CỦA', 'cho biết', 'Tỷ', 'tỉ', 'kỳ'].map((word) => isStopWord(toWordKey(word)))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(isStopWord('xuất khẩu')).toBe(false);
});
