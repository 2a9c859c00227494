import { digitOf, isEmptyTens, isHalf, markedUnitOf, unitOf } from './known-words.ts';

/** A number below 1,000 that was read. */
export interface GroupRead {
  readonly value: number;
  /** The index of the word behind it. */
  readonly end: number;
  /**
   * `digit`: one digit alone, which behind a unit counts tenths of that unit (một triệu hai);
   * `dropped`: tens without `mươi` (hai mốt); `plain`: anything else.
   */
  readonly form: 'digit' | 'dropped' | 'plain';
}

/** Reads the group of three digits that starts at a word; `isFirst` where none stands before it. */
export function readGroup(
  words: readonly string[],
  start: number,
  isFirst: boolean,
): GroupRead | undefined {
  const first = digitOf(words[start]);
  if (first === undefined || words[start + 1] !== 'trăm') {
    return readBelowHundred(words, start, !isFirst);
  }
  if (first === 0 && isFirst) return undefined;
  const hundreds = first * 100;
  const at = start + 2;
  const isLast = at === words.length - 1;
  if (isLast && isHalf(words[at])) return plain(hundreds + 50, at + 1);
  const tenths = unitOf(words[at]);
  if (isLast && tenths !== undefined && first > 0) return plain(hundreds + tenths * 10, at + 1);
  const rest = readBelowHundred(words, at, true);
  if (rest?.form === 'digit') return undefined;
  return rest ? plain(hundreds + rest.value, rest.end) : plain(hundreds, at);
}

function readBelowHundred(
  words: readonly string[],
  at: number,
  mayBeLinked: boolean,
): GroupRead | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (isEmptyTens(word)) {
    const unit = next === 'tư' ? 4 : digitOf(next);
    return mayBeLinked && unit ? plain(unit, at + 2) : undefined;
  }
  if (word === 'mười') {
    const unit = next === 'mốt' ? undefined : unitOf(next);
    return unit === undefined ? plain(10, at + 1) : plain(10 + unit, at + 2);
  }
  if (word === 'hăm') {
    const unit = unitOf(next);
    return unit === undefined ? undefined : plain(20 + unit, at + 2);
  }
  const digit = digitOf(word);
  if (digit === undefined) return undefined;
  if (digit > 0 && next === 'chục') return plain(digit * 10, at + 2);
  if (digit > 1) {
    if (next === 'mươi') {
      const unit = unitOf(words[at + 2]);
      return unit === undefined ? plain(digit * 10, at + 2) : plain(digit * 10 + unit, at + 3);
    }
    const unit = markedUnitOf(next);
    if (unit !== undefined) return { value: digit * 10 + unit, end: at + 2, form: 'dropped' };
  }
  return { value: digit, end: at + 1, form: 'digit' };
}

function plain(value: number, end: number): GroupRead {
  return { value, end, form: 'plain' };
}
