import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthOf, hazardousText, LETTERS } from '../../test/hazards.ts';
import { countSyllables } from './count-syllables.ts';

it.each([
  ['', 0],
  ['   \n\t', 0],
  ['…!?', 0],
  ['😀 👩\u200d🌾', 0],
  ['Trời hôm nay đẹp.', 4],
  ['kinh tế-xã hội', 4],
  ['Mát-xcơ-va', 3],
  ['và/hoặc', 2],
  ['một,hai;ba', 3],
  ['13/1', 1],
  ['2011-2015', 1],
  ['18/10/1930-18/10/2015', 1],
  ['2–8/10', 1],
  ['3.500.000 đồng', 2],
  ['-1234,5', 1],
  ['10:30 sáng', 2],
  ['10h30', 1],
  ['100%', 1],
  ['m²', 1],
  ['5 - 7', 2],
  ['COVID-19', 2],
  ['TP.HCM', 1],
  ['TP. HCM', 2],
  ['Th.S Tp.HCM', 2],
  ['TS.Lan', 2],
  ['PGS.TS.Trần', 2],
  ['Web:https://x.vn/a', 2],
  ['Q.1', 1],
  ['v.v.', 1],
  ['U.S. Open', 2],
  ['rất tốt.Năm sau', 4],
  ['năm 2014.Công ty', 4],
  ["d'Ivoire", 1],
  ['O’Neill', 1],
  ['‘hoa’', 1],
  ['hợp\u00adtác', 1],
  ['https://example.vn/tin-tuc/bai-1.html', 1],
  ['(xem www.bao-moi.vn)', 2],
  ['toa.soan@example.com', 1],
  ['example.vn/tin-tuc', 1],
  ['Hà_Nội', 2],
  ['“Đi đâu?” – “Về nhà.”', 4],
  ['Москва и 東京', 3],
  ['\u0301', 0],
  ['\ud83dế\ude00', 1],
])('%j has %i', (text, count) => {
  expect(countSyllables(text)).toBe(count);
  expect(countSyllables(text.normalize('NFD'))).toBe(count);
});

it.each(LETTERS.map(({ letter }) => [letter]))('%s belongs to a syllable', (letter) => {
  for (const written of [letter, letter.normalize('NFD')]) {
    expect(countSyllables(`ng${written}ng ${written}.`)).toBe(2);
  }
});

it('is total, and does not depend on the spelling', () => {
  fc.assert(
    fc.property(hazardousText, (text) => {
      const count = countSyllables(text.normalize('NFC'));
      expect(countSyllables(text.normalize('NFD'))).toBe(count);
      expect(count).toBeLessThanOrEqual(text.length);
      expect(count > 0).toBe(/[\p{L}\p{N}]/u.test(text));
    }),
    { numRuns: 1000 },
  );
});

it.each(['a', 'a.', 'a-', 'a/b.', 'công tác ', '\u0301', '@'])(
  'work grows with length: %s',
  (piece) => {
    expect(growthOf((size) => piece.repeat(size), countSyllables)).toBeLessThan(2.2);
  },
);

it('refuses what is no string', () => {
  expect(() => countSyllables(1 as unknown as string)).toThrow(TypeError);
});
