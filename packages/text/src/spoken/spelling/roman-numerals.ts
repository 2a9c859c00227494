import { requireString } from '../../arguments/require.ts';
import { requireWholeNumber } from '../../arguments/require-whole-number.ts';

const NUMERALS: readonly (readonly [numeral: string, value: number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * Writes a number in Roman numerals: 11 is `XI`, as in `khóa XI`.
 *
 * @param value - A whole number from 1 to 3999.
 * @returns Capital letters.
 * @throws TypeError where `value` is no number; RangeError where it is none of those.
 *
 * @example
 * ```ts
 * import { numberToRoman } from '@quocngu/text/spoken';
 *
 * numberToRoman(1945); //=> 'MCMXLV'
 * ```
 */
export function numberToRoman(value: number): string {
  requireWholeNumber('value', value, 1, 3999);
  let roman = '';
  let rest = value;
  for (const [numeral, worth] of NUMERALS) {
    roman += numeral.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return roman;
}

/**
 * Reads Roman numerals: `XII`, as in `lần thứ XII`, is 12.
 *
 * @param text - Any string. Capital letters or small ones, not mixed; the signs of Unicode for whole
 *   numerals (`Ⅻ`) and full-width letters are read too.
 * @returns A whole number from 1 to 3999, or `undefined` where the text is no numeral in the usual form
 *   (`IIII`, `IC`).
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { numberToWords, romanToNumber } from '@quocngu/text/spoken';
 *
 * romanToNumber('XI'); //=> 11
 * romanToNumber('XIIII'); //=> undefined
 * numberToWords(romanToNumber('XXI') ?? 0); //=> 'hai mươi mốt'
 * ```
 */
export function romanToNumber(text: string): number | undefined {
  requireString(text);
  const letters = text.normalize('NFKC');
  const roman = /^[ivxlcdm]+$/.test(letters) ? letters.toUpperCase() : letters;
  const shape = /^M{0,3}(?:C[DM]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[VX]|V?I{0,3})$/;
  if (roman === '' || !shape.test(roman)) return undefined;
  let value = 0;
  let at = 0;
  for (const [numeral, worth] of NUMERALS) {
    while (roman.startsWith(numeral, at)) {
      value += worth;
      at += numeral.length;
    }
  }
  return value;
}
