import { MONTHS } from '../dates/date-words.ts';
import { yearToWords } from '../dates/year-to-words.ts';
import { digitToWord } from '../group-words.ts';
import { numberToWords } from '../number-to-words.ts';
import { ordinalToWords } from '../ordinal-to-words.ts';
import { toWholeStyle } from '../whole-style.ts';
import { MAGNITUDES } from './links.ts';
import type { Place, Reading } from './place.ts';
import { unitToWords } from './read-unit.ts';

/** A sign before, a number, one more behind a dash, a sign behind. */
const SHAPE =
  /^([-−$€£¥]|US\$)?(\d[\d.]*(?:,\d+)?)(?:[-–](\d[\d.]*(?:,\d+)?))?([\p{L}%‰°$€£¥₫][^\d.,]{0,7}\d?)?$/u;

/** Words of results behind which two numbers are no range: thắng 2-1. */
const RESULTS: readonly string[] = ['số', 'thắng', 'thua', 'hòa', 'hoà', 'dẫn', 'quả'];

/** Words behind which they are one: tháng 3-4. */
const RANGES: readonly string[] = ['tháng', 'từ', 'khoảng'];

/** The longest number without groups that is one, and no code. */
const LONGEST_NUMBER = 9;

/** Reads numbers, with a unit or without, and ranges of them: 1.500, 6,5%, 5-7%, 2011-2015, $20. */
export function readNumberChunk(place: Place): Reading | undefined {
  const { core, after } = place;
  const [, sign = '', first = '', second, unit = ''] = SHAPE.exec(core) ?? [];
  if (!isNumber(first) || (second !== undefined && !isNumber(second))) return undefined;
  const spokenUnit = unit === '' ? '' : unitToWords(unit);
  if (spokenUnit === undefined || isHourOrGram(core)) return undefined;
  const isNegative = sign === '-' || sign === '−';
  // A dash before a bare number may as well begin an item of a list.
  if (isNegative && !unit.startsWith('°') && unit !== '%') return undefined;
  const currency = isNegative || sign === '' ? '' : unitToWords(sign);
  // $1,5 tỷ: the currency would have to move.
  if (currency !== '' && (unit !== '' || MAGNITUDES.includes(after))) {
    return undefined;
  }
  if (second !== undefined && !isRange(place, first, second, unit + sign)) return undefined;
  const from = sayNumber(first, place);
  const words = second === undefined ? from : `${from} đến ${sayNumber(second, place)}`;
  return {
    kind: 'number',
    words: [isNegative ? 'âm' : '', words, spokenUnit, currency].filter(Boolean).join(' '),
  };
}

/** Digits, in groups of three or not, and decimals. */
function isNumber(text: string): boolean {
  return /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(text);
}

/** 7g is seven grams, or seven o'clock. */
export function isHourOrGram(core: string): boolean {
  return /^(?:[01]?\d|2[0-4])g$/.test(core);
}

/** Whether numbers on both sides of a dash are a range, and no result of a match or code. */
function isRange(place: Place, first: string, second: string, sign: string): boolean {
  const [from, to] = [first, second].map((number) => Number(toPlain(number).replace(',', '.')));
  if (from === undefined || to === undefined || from >= to) return false;
  const { before, after, isAfterName } = place;
  if (sign !== '' || RANGES.includes(before) || (isYear(first) && isYear(second))) return true;
  // ngày 13-15 are three days; ngày 2-8 may be the second of August.
  if (before === 'ngày') return to > 12 && to <= 31;
  return !isAfterName && !RESULTS.includes(before) && /^\p{Ll}/u.test(after);
}

function isYear(digits: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(digits);
}

function toPlain(number: string): string {
  return number.replaceAll('.', '');
}

function sayNumber(number: string, { before, options }: Place): string {
  const plain = toPlain(number);
  const { length } = plain;
  if (/^\d+$/.test(number)) {
    if (length > LONGEST_NUMBER || (length > 2 && plain.startsWith('0'))) {
      return Array.from(plain, digitToWord).join(' ');
    }
    const value = Number(plain);
    const month = before === 'tháng' ? MONTHS[value - 1] : undefined;
    if (month !== undefined) return month;
    if (before === 'thứ' && value > 0) return ordinalToWords(value, options).slice('thứ '.length);
    if (before === 'năm' && length === 4) {
      return yearToWords(value, options.year ?? 'number', toWholeStyle(options));
    }
  }
  return numberToWords(plain, options);
}
