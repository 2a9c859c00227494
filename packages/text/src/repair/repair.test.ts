import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '@quocngu/span';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { expectMapHolds } from '../../test/maps.ts';
import { listSyllables } from '../syllables/list-syllables.ts';
import { repair, type RepairOptions } from './repair.ts';
import type { RepairCode } from './pass.ts';

/** What is damaged, what it becomes, and what the report calls it. */
const REPAIRED: readonly [RepairCode, string, string][] = [
  ['deprecated-mark', 'a\u0340 e\u0341', 'à é'],
  ['zero-width', 'Vi\u200bệt\u2060 Nam\ufeff', 'Việt Nam'],
  ['zero-width', 'Hà\u200d Nội\u200e', 'Hà Nội'],
  ['zero-width', 'kinh\u00adtế', 'kinhtế'],
  ['zero-width', 'ê\u200b\u0301', 'ế'],
  ['unusual-space', 'Hà\u00a0Nội\u202f5\u2007km', 'Hà Nội 5 km'],
  ['full-width', 'Ｈà Ｎội　２０１５：Ｏ！', 'Hà Nội 2015:O!'],
  ['duplicate-mark', 'a\u0301\u0301', 'á'],
  ['duplicate-mark', 'ấ\u0301 ề\u0302', 'ấ ề'],
  ['mark-order', 'a\u0301\u0302', 'ấ'],
  ['mark-order', 'Tiếng Viẹ\u0302t tie\u0301\u0302ng', 'Tiếng Việt tiếng'],
  ['mark-order', 'ă\u0301 a\u0309\u0306 Ò\u0302', 'ắ ẳ Ồ'],
  ['detached-mark', 'Tiê \u0301ng Viê \u0323t', 'Tiếng Việt'],
  ['detached-mark', 'đươ \u0300ng', 'đường'],
  ['stray-mark', '\u0301Hà Nội \u0323, 5', 'Hà Nội , 5'],
  ['look-alike', 'Ðà Nẵng, Ðường, ÐƯỜNG, ðã', 'Đà Nẵng, Đường, ĐƯỜNG, đã'],
  ['look-alike', 'ÐBSCL, ÐHQG, Ðắk Lắk', 'ĐBSCL, ĐHQG, Đắk Lắk'],
  ['look-alike', 'Ɖà Lạt, ɖi', 'Đà Lạt, đi'],
  ['look-alike', 'trƣờng đƣợc, NGƢỜI', 'trường được, NGƯỜI'],
];

/** What looks like damage and is none. */
const KEPT: readonly [string, string][] = [
  ['Icelandic', 'Guðmundur Þórðarson, maðurinn'],
  ['Ewe', 'Ɖagbegblẽ, ɖeka'],
  ['the letter gha in Tatar', 'aƣız, Ƣ'],
  ['Polish and Spanish', 'Gdańsk, Łódź, España, corazón'],
  ['emoji with joiners and selectors', '👩\u200d🌾 ❤\ufe0f 5\ufe0f\u20e3 👨\u200d👩\u200d👧'],
  ['joiners of other scripts', 'क्\u200dष می\u200cخواهم'],
  ['full-width signs in Chinese and Japanese', '東京（２０１５年）、中国：ＡＢＣ大学'],
  ['half-width text', 'Hà Nội (2015): 100%'],
  ['marks of other languages', 'ȳ ǎ ṽ n\u0303'],
  ['a letter with two tones', 'a\u0301\u0300x'],
  ['marks on digits and signs', '5\u0302 =\u0338'],
  ['a mark on a dotted circle', '\u25cc\u0301'],
  ['line breaks and tabs', 'a\r\n\tb\n'],
  ['lone surrogates', '\ud83d ế \ude00'],
  ['misplaced tones, which are another matter', 'tóan qúy'],
];

describe('repairs', () => {
  it.each(REPAIRED)('%s: %j', (code, damaged, whole) => {
    const repaired = repair(damaged);
    expect(repaired.text).toBe(whole);
    expect(new Set(repaired.repairs.map((each) => each.code))).toEqual(new Set([code]));
    expectMapHolds(damaged, repaired);
    expect(repair(damaged, { form: 'nfd' }).text).toBe(whole.normalize('NFD'));
  });

  it.each(REPAIRED)('says where: %s, %j', (_, damaged) => {
    for (const { span, replacement } of repair(damaged).repairs) {
      expect(sliceSpan(damaged, span)).not.toBe(replacement);
      expect(span.end).toBeGreaterThan(span.start);
    }
  });

  it.each(REPAIRED)('leaves undone what is skipped: %s, %j', (code, damaged) => {
    // A mark that is not attached again is a stray one.
    const { text, repairs } = repair(damaged, { skip: [code, 'stray-mark'] });
    expect(repairs).toEqual([]);
    expect(text).toBe(damaged.normalize('NFC'));
  });

  it('the marks of every letter in every order', () => {
    for (const { letter } of LETTERS) {
      const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
      expect(repair(base + marks.toReversed().join('')).text).toBe(letter);
      expect(repair(letter + marks.join('')).text).toBe(letter);
      expect(repair(base + [...marks, ...marks].toReversed().join('')).text).toBe(letter);
    }
  });

  it('Ð and ð before every rime that đ stands before', () => {
    const damaged = Array.from(listSyllables()).filter((syllable) => syllable.startsWith('đ'));
    expect(damaged.length).toBeGreaterThan(500);
    for (const syllable of damaged) {
      expect(repair(`ð${syllable.slice(1)}`).text).toBe(syllable);
      expect(repair(`Ð${syllable.slice(1)}`).text).toBe(`Đ${syllable.slice(1)}`);
    }
  });

  it('several kinds in one text, and maps back to each', () => {
    const damaged = '\ufeffÐa\u0301\u0302t\u00a0nước, tiê \u0301ng Vie\u0323\u0302t';
    const repaired = repair(damaged);
    expect(repaired.text).toBe('Đất nước, tiếng Việt');
    expect(repaired.repairs.map(({ code, span }) => [code, sliceSpan(damaged, span)])).toEqual([
      ['zero-width', '\ufeff'],
      ['unusual-space', '\u00a0'],
      ['mark-order', 'a\u0301\u0302'],
      ['detached-mark', 'tiê \u0301ng'],
      ['look-alike', 'Ða\u0301\u0302t'],
    ]);
    expectMapHolds(damaged, repaired);
  });
});

describe('keeps', () => {
  it.each(KEPT)('%s', (_, text) => {
    expect(repair(text)).toMatchObject({ text: text.normalize('NFC'), repairs: [] });
  });
});

describe('laws', () => {
  it('is done after once, equal for equivalent spellings, and holds its map', () => {
    fc.assert(
      fc.property(hazardousText, (text) => {
        const repaired = repair(text);
        expectMapHolds(text, repaired);
        expect(repaired.text).toBe(repaired.text.normalize('NFC'));
        expect(repair(repaired.text)).toMatchObject({ text: repaired.text, repairs: [] });
        expect(repair(text.normalize('NFD')).text).toBe(repair(text.normalize('NFC')).text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Vietnamese', 'Ðường phố '],
    ['one word', 'Ð'],
    ['marks only', '\u0301\u0302'],
    ['marks behind spaces', ' \u0301'],
    ['joiners', '\u200d'],
    ['full-width letters', 'Ａ'],
    ['full-width letters and Han', 'Ａ東'],
  ])('work grows with length: %s', (_, piece) => {
    const growth = growthOf((size) => piece.repeat(size / 10), repair);
    expect(growth).toBeLessThan(2.2);
  });

  it('returns clean text as it is, with no edits', () => {
    const text = 'Đường về Huế – “đẹp”, 5 ₫';
    expect(repair(text)).toEqual({
      text,
      map: { sourceLength: text.length, targetLength: text.length, edits: [] },
      repairs: [],
    });
  });
});

describe('mistakes', () => {
  it.each([
    [{ form: 'NFC' }, RangeError, "form must be 'nfc' or 'nfd', not 'NFC'"],
    [{ skip: ['spaces'] }, RangeError, "not 'spaces'"],
    [{ skip: [5] }, TypeError, 'not 5'],
  ])('%j is refused', (options, kind, message) => {
    expect(() => repair('a', options as RepairOptions)).toThrow(kind);
    expect(() => repair('a', options as RepairOptions)).toThrow(message);
  });

  it('text that is no string is refused', () => {
    expect(() => repair(null as unknown as string)).toThrow(TypeError);
  });
});
