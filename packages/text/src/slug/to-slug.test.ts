import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { foldMarks } from '../fold/fold-marks.ts';
import { SYMBOL_WORDS } from './symbol-words.ts';
import { toSlug, type ToSlugOptions } from './to-slug.ts';

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

describe('options', () => {
  it.each<[string, ToSlugOptions, string]>([
    ['Đà Nẵng: mưa lớn', {}, 'da-nang-mua-lon'],
    ['Đà Nẵng: mưa lớn', { separator: '_' }, 'da_nang_mua_lon'],
    ['Đà Nẵng: mưa lớn', { separator: '' }, 'danangmualon'],
    ['Đà Nẵng: mưa lớn', { separator: '.', case: 'keep' }, 'Da.Nang.mua.lon'],
    ['TP.HCM', { case: 'keep' }, 'TP-HCM'],
    ['\u212aelvin ſ', { case: 'keep' }, 'Kelvin'],
    ['Lãi 5% & vốn', { symbols: SYMBOL_WORDS }, 'lai-5-phan-tram-va-von'],
    ['R&D: C++ > Go', { symbols: SYMBOL_WORDS }, 'r-va-d-c-cong-cong-lon-hon-go'],
    ['-5°C, 3₫, $2, 1€', { symbols: SYMBOL_WORDS }, '5-do-c-3-dong-do-la-2-1-euro'],
    ['R&D 5%', { symbols: { '&': 'and' } }, 'r-and-d-5'],
    ['R&D 5%', { symbols: { ...SYMBOL_WORDS, '&': 'and' } }, 'r-and-d-5-phan-tram'],
    ['Straße, Łódź', { symbols: { ß: 'ss', Ł: 'L' } }, 'strasse-lodz'],
    ['C++ & C', { symbols: { 'C++': 'cpp' } }, 'cpp-c'],
    ['a&b', { symbols: { '&': '$& $1' } }, 'a-1-b'],
    ['a&b', { symbols: {} }, 'a-b'],
    ['≠ =', { symbols: SYMBOL_WORDS }, 'bang'],
    ['một hai ba', { maximumLength: 10 }, 'mot-hai-ba'],
    ['một hai ba', { maximumLength: 9 }, 'mot-hai'],
    ['một hai ba', { maximumLength: 7 }, 'mot-hai'],
    ['một hai ba', { maximumLength: 6 }, 'mot'],
    ['một hai ba', { maximumLength: 2 }, 'mo'],
    ['một hai ba', { maximumLength: 8, separator: '' }, 'mothaiba'],
    ['một hai ba', { maximumLength: 7, separator: '' }, 'mothai'],
    ['một hai ba', { maximumLength: Infinity }, 'mot-hai-ba'],
    ['', { maximumLength: 1 }, ''],
  ])('%j with %j', (text, options, slug) => {
    expect(toSlug(text, options)).toBe(slug);
    expect(toSlug(text.normalize('NFD'), options)).toBe(slug);
  });

  it('keeps to every option on any text', () => {
    const lengths = fc.integer({ min: 1, max: 40 });
    const separators = fc.constantFrom('-', '_', '.', '' as const);
    fc.assert(
      fc.property(hazardousText, lengths, separators, (text, maximumLength, separator) => {
        const whole = toSlug(text, { separator, symbols: SYMBOL_WORDS });
        const slug = toSlug(text, { separator, symbols: SYMBOL_WORDS, maximumLength });
        expect(slug.length).toBeLessThanOrEqual(maximumLength);
        expect(whole.startsWith(slug)).toBe(true);
        const kept = toSlug(text, { separator, symbols: SYMBOL_WORDS, case: 'keep' });
        expect(kept.toLowerCase()).toBe(whole);
        expect(toSlug(text, { separator: '', maximumLength: Infinity })).toBe(
          toSlug(text).replaceAll('-', ''),
        );
        if (slug !== whole && whole[slug.length] !== separator && separator !== '') {
          expect(slug).not.toContain(separator);
        }
      }),
    );
  });

  it.each([
    [{ separator: ' ' }, RangeError, "separator must be '-' or '_' or '.' or '', not ' '"],
    [{ separator: 1 }, TypeError, "separator must be '-' or '_' or '.' or '', not 1"],
    [{ case: 'upper' }, RangeError, "case must be 'lower' or 'keep', not 'upper'"],
    [{ maximumLength: 0 }, RangeError, 'maximumLength must be a number from 1, not 0'],
    [{ maximumLength: NaN }, RangeError, 'maximumLength must be a number from 1, not NaN'],
    [{ maximumLength: '9' }, RangeError, 'maximumLength must be a number from 1, not 9'],
    [{ symbols: 'spell' }, TypeError, 'symbols must be an object, not string'],
    [{ symbols: 5 }, TypeError, 'symbols must be an object, not number'],
  ])('%j is refused', (options, MistakeError, message) => {
    expect(() => toSlug('a', options as ToSlugOptions)).toThrow(new MistakeError(message));
  });
});
