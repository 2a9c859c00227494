import { digitToWord, groupToWords } from '../group-words.ts';
import { wholeToWords, type WholeStyle } from '../whole-to-words.ts';

/**
 * How a year is read: as a `number` (hai nghìn không trăm mười lăm), digit by digit (`digits`: hai
 * không một năm), or its hundreds so and the rest as a number without mươi (`short`: hai không mười
 * lăm, một chín bảy lăm).
 */
export type YearReading = 'number' | 'digits' | 'short';

/** Words of a year from 1 to 9999; one below 1000 is not shortened. */
export function yearToWords(year: number, reading: YearReading, style: WholeStyle): string {
  const digits = String(year);
  const rest = year % 100;
  if (reading === 'number' || (reading === 'short' && year < 1000)) {
    return wholeToWords(digits, style);
  }
  if (reading === 'digits' || rest < 10) return Array.from(digits, digitToWord).join(' ');
  const tens = groupToWords(rest, 'plain', style);
  const isShort = rest > 20 && rest % 10 > 0;
  const century = Array.from(digits.slice(0, 2), digitToWord).join(' ');
  return `${century} ${isShort ? tens.replace(' mươi', '') : tens}`;
}
