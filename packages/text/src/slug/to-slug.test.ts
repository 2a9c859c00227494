import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { foldMarks } from '../fold/fold-marks.ts';
import { toSlug } from './to-slug.ts';

it.each([
  ['Chợ nổi Cái Răng đông khách dịp Tết', 'cho-noi-cai-rang-dong-khach-dip-tet'],
  ['Giá vàng 5/2: tăng 1,5%!', 'gia-vang-5-2-tang-1-5'],
  ['  – “Đi đâu?” –  ', 'di-dau'],
  ['kinh tế-xã hội', 'kinh-te-xa-hoi'],
  ['TP.HCM', 'tp-hcm'],
  ['Ðà Nẵng', 'da-nang'],
  ['a--b__c', 'a-b-c'],
  ['Łódź', 'odz'],
  ['日本', ''],
  ['', ''],
  ['---', ''],
  ['👍 đẹp 👍', 'dep'],
  ['\u212aelvin', 'kelvin'],
  ['\ud83d', ''],
])('%s → %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
  expect(toSlug(title.normalize('NFD'))).toBe(slug);
});

it.each(LETTERS.map(({ letter, plain }) => [letter, plain.toLowerCase()] as const))(
  '%s → %s',
  (letter, plain) => {
    expect(toSlug(letter)).toBe(plain);
    expect(toSlug(letter.normalize('NFD'))).toBe(plain);
  },
);

it('holds the contract on any text', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      const slug = toSlug(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(toSlug(slug)).toBe(slug);
      expect(toSlug(foldMarks(text))).toBe(slug);
      expect(toSlug(text.normalize('NFD'))).toBe(slug);
    }),
  );
});

it.each(['-', 'a-', 'ế ', '“'])('work grows with length: %s', (piece) => {
  expect(growthOf((size) => piece.repeat(size), toSlug)).toBeLessThan(2.2);
});

it('refuses what is no string', () => {
  expect(() => toSlug(null as unknown as string)).toThrow(TypeError);
});
