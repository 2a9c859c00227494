import { foldMarks, listSyllables } from '@quocngu/text';
import { expect, test } from 'vitest';
import { isCommonSyllable } from './common-syllables.ts';
import { isFoldedSyllable } from './folded-syllable.ts';

const folded = new Set(Array.from(listSyllables(), foldMarks));

test('every syllable of the orthography is one without its marks', () => {
  expect([...folded].filter((word) => !isFoldedSyllable(word))).toEqual([]);
  expect(folded.size).toBeGreaterThan(2000);
});

test.each([
  'this',
  'from',
  'ca c',
  'cek',
  'kan',
  'ngi',
  'ghan',
  'get',
  'ab',
  'str',
  '',
  'yen tu',
  'qa',
  'w',
  'banh mi',
])('is no syllable: %j', (word) => {
  expect(isFoldedSyllable(word)).toBe(false);
});

test('of plain letters up to four, few are taken that no syllable has', () => {
  const letters = 'abcdeghiklmnopqrstuvxy';
  let words = [''];
  let taken = 0;
  for (let length = 1; length <= 4; length++) {
    words = words.flatMap((word) => Array.from(letters, (letter) => word + letter));
    taken += words.filter((word) => isFoldedSyllable(word) && !folded.has(word)).length;
  }
  const short = [...folded].filter((word) => word.length <= 4).length;
  expect(taken / short).toBeLessThan(0.05);
});

test('the commonest ones are syllables', () => {
  expect(['khong', 'cua', 'nguoi'].every(isCommonSyllable)).toBe(true);
  expect(['the', 'van', 'constructor'].some(isCommonSyllable)).toBe(false);
  expect([...folded].filter(isCommonSyllable).length).toBeGreaterThan(150);
});
