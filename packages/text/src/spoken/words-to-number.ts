import { requireString } from '../arguments/require.ts';
import { digitOf, isDivisible, isEmptyTens, isHalf, unitOf } from './known-words.ts';
import { readDecimals } from './read-decimals.ts';
import { readWhole } from './read-whole.ts';

/**
 * Reads a number in Vietnamese words: `hai mươi tư phẩy năm` is `24,5`.
 *
 * All that `numberToWords` writes is read, whatever its options, and what is said besides: `tỉ`,
 * `bẩy`, `nhăm`, `bốn` and `năm` after `mươi` or `mười`, `hăm`, `trừ` for `âm`, `mươi` left out (`hai
 * mốt`, `ba lăm`), empty groups spoken or not (`không nghìn`), `tỷ` said for every group (`một triệu
 * tỷ hai trăm nghìn tỷ`), `một` left out at the start (`trăm rưỡi`), a last digit or `rưỡi` that
 * counts in the unit before (`một trăm hai` is 120, `hai triệu rưỡi` 2500000, `hai rưỡi` 2,5), and
 * decimals before a unit (`một phẩy năm triệu`).
 *
 * Digits one by one (`một hai ba`), what has two readings (`một nghìn hai lăm`), and text with
 * anything else in it, punctuation too, are no number.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns Digits with `-` before and a comma before the decimals (`-1234,5`), as `numberToWords`
 *   takes them; decimals keep their zeros at the end; `undefined` where the text is no number.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToNumber } from '@quocngu/text/spoken';
 *
 * wordsToNumber('Một nghìn không trăm lẻ năm'); //=> '1005'
 * wordsToNumber('âm hai triệu rưỡi'); //=> '-2500000'
 * wordsToNumber('mươi hai trăm'); //=> undefined
 * ```
 */
export function wordsToNumber(text: string): string | undefined {
  requireString(text);
  const words = text.normalize('NFC').toLowerCase().trim().split(/\s+/);
  const isNegative = words[0] === 'âm' || words[0] === 'trừ';
  const number = readUnsigned(isNegative ? words.slice(1) : words);
  return isNegative && number && /[1-9]/.test(number) ? `-${number}` : number;
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
