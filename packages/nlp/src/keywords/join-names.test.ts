import { expect, test } from 'vitest';
import type { Word } from '../words/word.ts';
import { joinNames } from './join-names.ts';

function wordsOf(...spans: readonly (readonly [number, number])[]): readonly Word[] {
  return spans.map(([start, end]) => ({ text: `${start}`, start, end }));
}

test.each([
  [[], '0-3 4-7 8-9'],
  [[[0, 7]], '0-7 8-9'],
  [
    [
      [4, 7],
      [8, 9],
    ],
    '0-3 4-7 8-9',
  ],
  [[[5, 9]], '0-3 5-9'],
  [[[9, 12]], '0-3 4-7 8-9'],
] as const)('names at %j', (names, expected) => {
  const { words } = joinNames(wordsOf([0, 3], [4, 7], [8, 9]), wordsOf(...names));
  expect(words.map(({ start, end }) => `${start}-${end}`).join(' ')).toBe(expected);
});
