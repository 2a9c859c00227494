import { expect, it } from 'vitest';
import { placeWords } from './place-words.ts';

it('finds words again, whatever became of the spaces', () => {
  expect(placeWords('Hà  Nội mưa.', ['Hà Nội', 'mưa', '.'])).toEqual([
    { start: 0, end: 7 },
    { start: 8, end: 11 },
    { start: 11, end: 12 },
  ]);
  expect(placeWords('a b', ['ab', ''])).toEqual([{ start: 0, end: 3 }]);
  expect(placeWords('  ', [])).toEqual([]);
  expect(placeWords('ủy ban', ['uỷ ban'])).toEqual([{ start: 0, end: 6 }]);
});

it('finds none where letters were changed, left out or added', () => {
  for (const words of [['hot'], ['hò'], ['hòa', 'a'], []]) {
    expect(placeWords('hòa', words)).toBeUndefined();
  }
});
