import { expect, it } from 'vitest';
import { spellSyllable } from './spell-syllable.ts';

it.each([
  ['duong', 'đường', 'đường'],
  ['Duong', 'đường', 'Đường'],
  ['DUONG', 'đường', 'ĐƯỜNG'],
  ['dUoNg', 'đường', 'đƯờNg'],
  ['Y', 'ý', 'Ý'],
  ['an', 'an', 'an'],
])('writes %s as %s in the same case', (plain, spelling, spelled) => {
  expect(spellSyllable(plain, spelling)).toBe(spelled);
});
