/** The words that a writer chooses for the digits of a group. */
export interface GroupStyle {
  readonly zero: 'linh' | 'lẻ';
  readonly four: 'tư' | 'bốn';
}

/**
 * How a group of three digits begins: `plain` for the first of a number (5: năm), `linked` where it
 * follows another and leaves out empty hundreds (linh năm), `full` where it speaks them (không trăm
 * linh năm).
 */
export type GroupOpening = 'plain' | 'linked' | 'full';

/** The digits from 0 to 9. */
const DIGIT_WORDS: readonly string[] = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
];

/** Words of a number from 1 to 999. */
export function groupToWords(group: number, opening: GroupOpening, style: GroupStyle): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const units = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || opening === 'full') words.push(digitToWord(hundreds), 'trăm');
  if (tens > 1) words.push(digitToWord(tens), 'mươi');
  else if (tens === 1) words.push('mười');
  else if (units > 0 && (words.length > 0 || opening === 'linked')) words.push(style.zero);
  if (units > 0) words.push(unitToWord(units, tens, style));
  return words.join(' ');
}

/** The word of one digit: 0 to 9, as a number or a character. */
export function digitToWord(digit: number | string): string {
  return DIGIT_WORDS[Number(digit)] ?? '';
}

function unitToWord(units: number, tens: number, { four }: GroupStyle): string {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return four;
  if (units === 5 && tens > 0) return 'lăm';
  return digitToWord(units);
}
