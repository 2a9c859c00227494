import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';
import { readTokens } from './grammar/read-text.ts';
import { tokenizeText } from './grammar/tokens.ts';

/** Texts that could make a reader look far ahead, or back, from each of their places. */
const UNITS: readonly string[] = [
  'ngày 13/1 ',
  '1/',
  '2-',
  '13.',
  'sáng ',
  'năm ',
  'năm 2014, ',
  '13, ',
  'ngày 3, ',
  'tháng 3, 5 và ',
  '7h đến ',
  '7h - ',
  'thế kỷ 18 và ',
  'những năm 1960 và ',
  'từ 2005 đến ',
  'rằm tháng Giêng ',
  'đầu ',
  'thứ Ba, ',
  'hai mươi ',
  'Tết ',
  'ngày Thương binh ',
  'thế kỷ XV và XVI, ',
  'XV và ',
  'quý I, II và ',
  'những năm 60, 70 và ',
  '(12, 13 và ',
  'từ 12 đến ',
  'từ 15-1 đến ',
  'hôm 30-4, 1-5 và ',
  'thứ Hai, ',
  'các thứ Hai, thứ Ba và ',
  'Luật Đất đai 2013 ',
  'mùng 1, 2, ',
  'Ngày 5/3/2013, ngày 10/5. ',
  'xyz ',
  '\u0301',
];

/** How many tokens are looked at while a text is read. */
function countLooks(text: string): number {
  const source = tokenizeText(text);
  let looks = 0;
  const watch = <List extends object>(list: List): List =>
    new Proxy(list, {
      get: (target, key) => {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const { starts, ends, words } = source;
  readTokens({ ...source, starts: watch(starts), ends: watch(ends), words: watch(words) });
  return looks;
}

describe('reading dates takes time that grows with the text', () => {
  it.each(UNITS)('%j', (unit) => {
    const [small, large] = [300, 600].map((times) => countLooks(unit.repeat(times)));
    expect(large).toBeLessThanOrEqual((small ?? 0) * 2.1);
  });

  it('and reads no token more than a few hundred times', () => {
    for (const unit of UNITS) {
      const text = unit.repeat(300);
      expect(countLooks(text) / (tokenizeText(text).count + 1)).toBeLessThan(400);
    }
  });

  it('for a hundred thousand characters of any of them, too', () => {
    for (const unit of UNITS) {
      const text = unit.repeat(100_000 / unit.length);
      const dates = findDates(text, { reference: { date: '2015-01-14' } });
      expect(dates.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }
  });
});
