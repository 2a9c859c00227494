import { expect, test } from 'vitest';
import { linkPersons } from './link-persons.ts';

function fullNames(names: string): readonly string[] {
  return linkPersons(names.split(', ')).map(({ full }) => full);
}

test.each([
  ['trần quốc vượng, vượng', 'trần quốc vượng, trần quốc vượng'],
  ['trần quốc vượng, quốc vượng, vượng', 'trần quốc vượng, trần quốc vượng, trần quốc vượng'],
  ['vượng, trần quốc vượng', 'trần quốc vượng, trần quốc vượng'],
  ['barack obama, obama', 'barack obama, barack obama'],
  ['tập cận bình, tập', 'tập cận bình, tập cận bình'],
  // The bearer who was named last, by a short name too.
  ['lê văn an, trần bình an, an', 'lê văn an, trần bình an, trần bình an'],
  ['lê văn an, trần bình an, văn an, an', 'lê văn an, trần bình an, lê văn an, lê văn an'],
  // An ending goes before a beginning.
  ['an văn mai, lê văn an, an', 'an văn mai, lê văn an, lê văn an'],
  ['lê hồng anh, phạm kiên', 'lê hồng anh, phạm kiên'],
  ['an, an', 'an, an'],
])('%s: %s', (names, expected) => {
  expect(fullNames(names).join(', ')).toBe(expected);
});

test('says how many could be meant', () => {
  expect(linkPersons(['lê văn an', 'trần bình an', 'an']).map(({ choices }) => choices)).toEqual([
    1, 1, 2,
  ]);
});

test('ten thousand bearers of one name take no time', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => [`lê ${index} an`, 'an']).flat();
  expect(linkPersons(keys).at(-1)?.full).toBe('lê 9999 an');
});
