import { numberToWords } from '../number-to-words.ts';
import { ordinalToWords } from '../ordinal-to-words.ts';
import { romanToNumber } from '../spelling/roman-numerals.ts';
import { dateToWords } from '../dates/date-to-words.ts';
import type { Place, Reading } from './place.ts';

/** Words behind which Roman numerals stand: khóa XI, thế kỷ XXI, lần thứ XII, quý IV. */
const COUNTED: readonly string[] = [
  'thứ',
  'khóa',
  'khoá',
  'kỷ',
  'kỉ',
  'quý',
  'quí',
  'chương',
  'phần',
  'mục',
  'hội',
  'kỳ',
  'hạng',
];

/** Reads Roman numerals from I to XXXIX, in capitals, behind words that are counted so. */
export function readRomanChunk({ core, before, options }: Place): Reading | undefined {
  if (!COUNTED.includes(before) || !/^[IVX]+$/.test(core)) return undefined;
  const value = romanToNumber(core);
  if (value === undefined) return undefined;
  const words =
    before === 'thứ'
      ? ordinalToWords(value, options).slice('thứ '.length)
      : numberToWords(value, options);
  return { kind: 'other', words };
}

/** Reads a quarter with its year: quý IV/2015, quý 1/2016. */
export function readQuarterChunk({ core, before, options }: Place): Reading | undefined {
  const [, quarter = '', year] = /^(I{1,3}|IV|[1-4])\/([12]\d{3})$/.exec(core) ?? [];
  if (year === undefined || (before !== 'quý' && before !== 'quí')) return undefined;
  const number = numberToWords(romanToNumber(quarter) ?? quarter, options);
  return { kind: 'other', words: `${number} ${dateToWords({ year: Number(year) }, options)}` };
}
