import { type GroupStyle, groupToWords } from './group-words.ts';

/** The words that a writer chooses for a whole number. */
export interface WholeStyle extends GroupStyle {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly reading: 'full' | 'short';
}

/** Digits that one `tỷ` stands for. */
const BILLION_DIGITS = 9;

/**
 * Words of a whole number, given as digits without zeros before them.
 *
 * From 10¹⁸ on, where `tỷ` is said more than once, the number is halved as it is spoken: what stands
 * before `tỷ tỷ` is a number below 10¹⁸, what stands before four a number below 10³⁶, and so on. A
 * name with as many `tỷ` as every part needs would grow with the square of the digits.
 */
export function wholeToWords(digits: string, style: WholeStyle): string {
  if (digits === '0') return 'không';
  const top = Math.ceil(digits.length / BILLION_DIGITS) - 1;
  let words = '';
  let lastSpoken = Infinity;
  for (let place = top; place >= 0; place--) {
    const end = digits.length - place * BILLION_DIGITS;
    const part = Number(digits.slice(Math.max(0, end - BILLION_DIGITS), end));
    if (part > 0) {
      words = appendBelowBillion(words, part, style);
      lastSpoken = place;
    }
    const billions = place & -place;
    if (lastSpoken < place + billions) words += ' tỷ'.repeat(billions);
  }
  return words;
}

/** Appends the words of a number from 1 to 999,999,999. */
function appendBelowBillion(before: string, part: number, style: WholeStyle): string {
  const millions = Math.floor(part / 1_000_000);
  const thousands = Math.floor(part / 1000) % 1000;
  const units = part % 1000;
  // After nghìn empty hundreds are always spoken: một nghìn hai would be 1,200.
  const opening = style.reading === 'full' ? 'full' : 'linked';
  let words = before;
  if (millions > 0) words = `${append(words, millions, opening, style)} triệu`;
  if (thousands > 0) words = `${append(words, thousands, opening, style)} ${style.thousand}`;
  if (units > 0) words = append(words, units, thousands > 0 ? 'full' : opening, style);
  return words;
}

function append(
  before: string,
  group: number,
  opening: 'full' | 'linked',
  style: WholeStyle,
): string {
  if (before === '') return groupToWords(group, 'plain', style);
  return `${before} ${groupToWords(group, opening, style)}`;
}
