import { expect, test } from 'vitest';
import { findWhole } from './find-whole.ts';

test.each([
  ['Hà Nội', 'Nội', 3],
  ['Hà Nội', 'Huế', -1],
  ['📚', '📚', 0],
  ['📚', '\uDCDA', -1],
  ['📚', '\uD83D', -1],
  ['📚\uDCDA', '\uDCDA', 2],
  ['e\u0302', 'e', 0],
])('in %j, %j stands at %i', (text, searched, offset) => {
  expect(findWhole(text, searched)).toBe(offset);
});
