import { BillionTerms } from './billion-terms.ts';
import { groupUnitOf, isBillion, isHalf, unitOf } from './known-words.ts';
import { readGroup } from './read-group.ts';

/** Reads all words as a whole number from 0: its digits, or `undefined` where they are none. */
export function readWhole(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  if (words.length === 1 && words[0] === 'không') return '0';
  const terms = new BillionTerms();
  let value = 0;
  let lowestGroup = 3;
  let at = 0;
  while (at < words.length) {
    if (isBillion(words[at])) {
      if (lowestGroup === 3) return undefined;
      const start = at;
      while (isBillion(words[at])) at++;
      terms.add(value, lowestGroup, at - start);
      value = 0;
      lowestGroup = 3;
      if (at === words.length) return terms.toDigits();
      const tenths = readTenths(words, at);
      if (tenths !== undefined) {
        if (terms.lowestGroupOfBillion !== 0) return undefined;
        terms.add(tenths * 100_000_000, 0, 0);
        return terms.toDigits();
      }
      continue;
    }
    const isFirst = at === 0;
    const group = readGroup(words, at, isFirst);
    if (!group) return undefined;
    const unit = groupUnitOf(words[group.end]) ?? 0;
    if (unit >= lowestGroup) return undefined;
    const isDigit = group.form === 'digit';
    if (group.value === 0 && (isFirst || (isDigit && unit === 0))) return undefined;
    // Behind a unit, `hai` could be tenths and `hai mốt` hundredths of it.
    if (!isFirst && unit === 0 && group.form !== 'plain') return undefined;
    value += group.value * 1000 ** unit;
    lowestGroup = unit;
    at = group.end;
    if (unit === 0) continue;
    at++;
    const tenths = readTenths(words, at);
    if (tenths === undefined) continue;
    value += tenths * 100 * 1000 ** (unit - 1);
    lowestGroup = 0;
    break;
  }
  terms.add(value, lowestGroup, 0);
  return terms.toDigits();
}

/** The tenths of a unit that the last word counts: 5 in triệu rưỡi, 2 in triệu hai. */
function readTenths(words: readonly string[], at: number): number | undefined {
  if (at !== words.length - 1) return undefined;
  if (isHalf(words[at])) return 5;
  return unitOf(words[at]);
}
