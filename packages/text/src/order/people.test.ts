import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../test/hazards.ts';
import { comparePeople } from './compare-people.ts';
import { createPersonComparator } from './create-person-comparator.ts';
import { parsePersonName } from './person-name.ts';
import { toPersonSortKey } from './person-sort-key.ts';
import { compareSortKeys } from './sort-key.ts';

const compareDictionary = createPersonComparator({ order: 'dictionary' });

describe('parsePersonName', () => {
  it.each([
    ['Nguyễn Thị Minh Khai', 'Nguyễn', 'Thị Minh', 'Khai'],
    ['Hồ Xuân Hương', 'Hồ', 'Xuân', 'Hương'],
    ['Lê Lợi', 'Lê', '', 'Lợi'],
    ['Lan', '', '', 'Lan'],
    ['', '', '', ''],
    [' \t\n', '', '', ''],
    ['  Trần \u00a0 Quốc\tVượng ', 'Trần', 'Quốc', 'Vượng'],
    ['Tôn Nữ Thị Ninh', 'Tôn', 'Nữ Thị', 'Ninh'],
    ['Y Ban Niê Ki-đăm', 'Y', 'Ban Niê', 'Ki-đăm'],
    ['NGUYỄN VĂN A', 'NGUYỄN', 'VĂN', 'A'],
  ])('%j', (name, family, middle, given) => {
    expect(parsePersonName(name)).toEqual({ family, middle, given });
    const form = (text: string): string => text.normalize('NFD');
    expect(parsePersonName(form(name))).toEqual({
      family: form(family),
      middle: form(middle),
      given: form(given),
    });
  });
});

describe('the order of people', () => {
  const sorted = [
    '',
    'Ân',
    'Lê Ân',
    'Vũ Thị Ân',
    'Lê Văn Ân',
    'Đỗ Xuân Bách',
    'Phạm Bình',
    'PHẠM BÌNH',
    'Phạm An Bình',
    'Vũ An Bình',
    'Nguyễn Thị Minh Khai',
    'Đinh Khải',
  ];

  it.each([
    ['cldr', comparePeople],
    ['dictionary', compareDictionary],
  ] as const)('is by given, middle, family name, then by case: %s', (order, compare) => {
    expect(sorted.toReversed().sort(compare)).toEqual(sorted);
    const keys = sorted.map((name) => toPersonSortKey(name, { order }));
    expect(keys.toReversed().sort(compareSortKeys)).toEqual(keys);
  });

  it('keeps names in capitals beside others with the same given name', () => {
    const names = ['NGUYỄN VĂN AN', 'Lê Bình An', 'TRẦN ÁI'];
    expect(names.toSorted(comparePeople)).toEqual(['TRẦN ÁI', 'Lê Bình An', 'NGUYỄN VĂN AN']);
  });

  it('takes the parts where they are known', () => {
    const khai = { family: 'Nguyễn', middle: 'Thị', given: 'Minh Khai' };
    expect(comparePeople(khai, 'Lê Hoa')).toBeGreaterThan(0);
    expect(comparePeople(khai, 'Lê Mơ')).toBeLessThan(0);
    expect(comparePeople('Nguyễn Thị Minh Khai', 'Lê Mơ')).toBeLessThan(0);
    expect(comparePeople(parsePersonName('Lê Lợi'), 'Lê  Lợi')).toBe(0);
  });

  it('differs between the orders where parts have several syllables', () => {
    const [first, second] = ['Lê Ba Đạt An', 'Lê Bà Cẩm An'];
    expect(comparePeople(first, second)).toBeGreaterThan(0);
    expect(compareDictionary(first, second)).toBeLessThan(0);
  });

  const word = fc.constantFrom(
    'An',
    'an',
    'AN',
    'Ân',
    'Ánh',
    'Bình',
    'Thị',
    'Tho-mas',
    'Đà',
    '“B”',
    'Ạn',
  );
  const form = fc.constantFrom('NFC', 'NFD');
  const close = fc.tuple(fc.array(word, { maxLength: 4 }), form, fc.constantFrom(' ', '  '));
  const name = close.map(([words, normalForm, space]) => words.join(space).normalize(normalForm));

  it('compares as keys do, and equal in all spellings', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        for (const order of ['cldr', 'dictionary'] as const) {
          const keys = [left, right].map((text) => toPersonSortKey(text, { order }));
          const [first, second] = keys as [Uint8Array, Uint8Array];
          const sign = Math.sign(compareSortKeys(first, second));
          const compare = createPersonComparator({ order });
          expect(Math.sign(compare(left, right))).toBe(sign);
          expect(Math.sign(compare(right, left))).toBe(0 - sign);
          expect(compare(left, left.normalize('NFD'))).toBe(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is total in dictionary order', () => {
    fc.assert(
      fc.property(hazardousText, hazardousText, (left, right) => {
        const keys = [left, right].map((text) => toPersonSortKey(text, { order: 'dictionary' }));
        const [first, second] = keys as [Uint8Array, Uint8Array];
        const sign = Math.sign(compareSortKeys(first, second));
        expect(Math.sign(compareDictionary(left, right))).toBe(sign);
        expect(first).not.toContain(0);
      }),
    );
  });
});

it('refuses what is no name, and wrong options', () => {
  const message = 'a name must be a string, or have the strings family, middle and given';
  for (const wrong of [null, undefined, 1, {}, { family: 'Lê', middle: '', given: 1 }]) {
    const name = wrong as unknown as string;
    expect(() => comparePeople('', name)).toThrow(new TypeError(message));
    expect(() => toPersonSortKey(name)).toThrow(new TypeError(message));
  }
  expect(() => parsePersonName(1 as unknown as string)).toThrow(TypeError);
  expect(() => toPersonSortKey('', { order: 'x' as 'cldr' })).toThrow(RangeError);
  expect(() => createPersonComparator({ order: 1 as unknown as 'cldr' })).toThrow(TypeError);
});
