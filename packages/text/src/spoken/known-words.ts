const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** What the digits are called only behind others: hai mốt, hai tư, hai lăm. */
const MARKED_UNITS: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

const GROUP_UNITS: Readonly<Record<string, number>> = { nghìn: 1, ngàn: 1, triệu: 2 };

/** The digit that a word names, wherever it stands. */
export function digitOf(word: string | undefined): number | undefined {
  return lookUp(DIGITS, word);
}

/** The digit that a word names only in the last place. */
export function markedUnitOf(word: string | undefined): number | undefined {
  return lookUp(MARKED_UNITS, word);
}

/** The digit from 1 to 9 that a word names in the last place. */
export function unitOf(word: string | undefined): number | undefined {
  const digit = markedUnitOf(word) ?? digitOf(word);
  return digit === 0 ? undefined : digit;
}

/** The groups of three digits that a unit stands for: 1 for nghìn, 2 for triệu; not for tỷ. */
export function groupUnitOf(word: string | undefined): number | undefined {
  return lookUp(GROUP_UNITS, word);
}

/** Whether a word is `tỷ`, 10⁹. */
export function isBillion(word: string | undefined): boolean {
  return word === 'tỷ' || word === 'tỉ';
}

/** Whether a word stands for tens that are zero: linh năm. */
export function isEmptyTens(word: string | undefined): boolean {
  return word === 'linh' || word === 'lẻ';
}

/** Whether a word is `rưỡi`, a half of the unit before. */
export function isHalf(word: string | undefined): boolean {
  return word === 'rưỡi' || word === 'rưởi';
}

/** Whether half of what a word names is whole: trăm rưỡi, triệu rưỡi. */
export function isDivisible(word: string | undefined): boolean {
  return word === 'trăm' || isBillion(word) || groupUnitOf(word) !== undefined;
}

function lookUp(
  table: Readonly<Record<string, number>>,
  word: string | undefined,
): number | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
