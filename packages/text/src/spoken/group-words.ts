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
  const belowHundred = group % 100;
  const speaksHundreds = hundreds > 0 || opening === 'full';
  const words = speaksHundreds ? `${digitToWord(hundreds)} trăm` : '';
  if (belowHundred === 0) return words;
  const isLinked = belowHundred < 10 && (speaksHundreds || opening === 'linked');
  const rest = isLinked
    ? `${style.zero} ${digitToWord(belowHundred)}`
    : belowHundredToWords(belowHundred, style.four);
  return speaksHundreds ? `${words} ${rest}` : rest;
}

/** The word of one digit: 0 to 9, as a number or a character. */
export function digitToWord(digit: number | string): string {
  return DIGIT_WORDS[Number(digit)] ?? '';
}

/** Words of a number from 1 to 99. */
function belowHundredToWords(value: number, four: 'tư' | 'bốn'): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  if (tens === 0) return digitToWord(units);
  const words = tens === 1 ? 'mười' : `${digitToWord(tens)} mươi`;
  return units === 0 ? words : `${words} ${unitToWord(units, tens, four)}`;
}

function unitToWord(units: number, tens: number, four: 'tư' | 'bốn'): string {
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return four;
  if (units === 5) return 'lăm';
  return digitToWord(units);
}
