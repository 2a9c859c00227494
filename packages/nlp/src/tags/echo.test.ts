import { expect, it } from 'vitest';
import { growthOf } from '../../../text/test/hazards.ts';
import { echoOf, NO_ECHO } from './echo.ts';

it.each([
  ['the same syllable twice', 1, ['xanh xanh', 'ba_ba', 'đo đỏ', 'Nhè nhẹ', 'ào ào']],
  [
    'the same onset',
    2,
    ['sạch sẽ', 'khúc khích', 'LẤP LÁNH', 'nghiêng ngả', 'cũ kĩ', 'thình_thịch'],
  ],
  ['the same rime', 3, ['luẩn quẩn', 'lăn tăn', 'lờ mờ', 'chót vót']],
  ['neither', NO_ECHO, ['kinh tế', 'ăn uống', 'nhà', 'ba ba ba', '', ' ', 'a b', 'cây bút']],
])('tells %s', (_, echo, words) => {
  for (const word of words) {
    expect([word, echoOf(word)]).toEqual([word, echo]);
    expect([word, echoOf(word.normalize('NFD'))]).toEqual([word, echo]);
  }
});

it('takes linear time', () => {
  for (const part of ['b', 'b ', '\u0301', '_']) {
    expect(growthOf((size) => part.repeat(size), echoOf)).toBeLessThan(2.5);
  }
});
