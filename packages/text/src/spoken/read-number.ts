import { digitOf, isDivisible, isEmptyTens, isHalf, unitOf } from './known-words.ts';
import { readDecimals } from './read-decimals.ts';
import { readWhole } from './read-whole.ts';

/** Reads all words as a number in its plain form (`-1234,5`), as `wordsToNumber` describes it. */
export function readNumber(words: readonly string[]): string | undefined {
  const isNegative = words[0] === 'âm' || words[0] === 'trừ';
  const number = readUnsigned(isNegative ? words.slice(1) : words);
  return isNegative && number && /[1-9]/.test(number) ? `-${number}` : number;
}

/** Reads all words as a whole number from 0, by the same rules: its digits. */
export function readWholeNumber(words: readonly string[]): string | undefined {
  const number = readUnsigned(words);
  return number?.includes(',') ? undefined : number;
}

function readUnsigned(spoken: readonly string[]): string | undefined {
  const words = startsWithUnit(spoken) ? ['một', ...spoken] : spoken;
  const comma = words.findIndex((word) => word === 'phẩy' || word === 'phảy');
  if (comma !== -1) return readFraction(words.slice(0, comma), words.slice(comma + 1));
  if (isHalf(words.at(-1)) && !isDivisible(words.at(-2))) {
    const whole = readWhole(words.slice(0, -1));
    return whole !== undefined && whole !== '0' && whole.length <= 2 ? `${whole},5` : undefined;
  }
  return readWhole(words);
}

/** Whether `một` was left out: trăm hai, nghìn rưỡi, triệu hai trăm nghìn. */
function startsWithUnit([first, second]: readonly string[]): boolean {
  if (!isDivisible(first)) return false;
  return (
    isEmptyTens(second) || isHalf(second) || second === 'mười' || digitOf(second) !== undefined
  );
}

function readFraction(before: readonly string[], behind: readonly string[]): string | undefined {
  // What counts in the unit before it (một trăm hai, một trăm rưỡi) ends a number: no comma follows.
  const last = before.at(-1);
  if (isHalf(last) || (unitOf(last) !== undefined && isDivisible(before.at(-2)))) return undefined;
  const whole = readWhole(before);
  const decimals = readDecimals(behind);
  if (whole === undefined || !decimals) return undefined;
  const { digits, shift } = decimals;
  const moved = (whole + digits.slice(0, shift).padEnd(shift, '0')).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(shift);
  return rest === '' ? moved : `${moved},${rest}`;
}
