import { digitOf, groupUnitOf, isBillion } from './known-words.ts';
import { readGroup } from './read-group.ts';

/** The decimals that words behind `phẩy` name. */
export interface DecimalsRead {
  readonly digits: string;
  /** How many digits further the comma stands: 6 in một phẩy năm triệu. */
  readonly shift: number;
}

/** Reads all words as decimals: digit by digit or as a number, and units they are counted in. */
export function readDecimals(words: readonly string[]): DecimalsRead | undefined {
  let end = words.length;
  while (isBillion(words[end - 1])) end--;
  const billions = words.length - end;
  const unit = groupUnitOf(words[end - 1]) ?? 0;
  if (unit > 0) end--;
  const digits = readDigits(words.slice(0, end));
  return digits === undefined ? undefined : { digits, shift: unit * 3 + billions * 9 };
}

function readDigits(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const digits = words.map((word) => (word === 'tư' ? 4 : digitOf(word)));
  if (!digits.includes(undefined)) return digits.join('');
  let zeros = 0;
  while (words[zeros] === 'không' && words[zeros + 1] !== 'trăm') zeros++;
  const isPadded = words[zeros] === 'không';
  const group = readGroup([...words, ''], zeros, !isPadded);
  if (group?.end !== words.length) return undefined;
  return '0'.repeat(zeros) + String(group.value).padStart(isPadded ? 3 : 1, '0');
}
