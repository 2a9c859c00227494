import { requireOneOf } from '../../arguments/require.ts';
import { numberToWords, type NumberToWordsOptions } from '../number-to-words.ts';
import { toPlainNumber } from '../plain-number.ts';
import { CURRENCIES, type CurrencyCode, type SpokenCurrency } from './currencies.ts';

/** What `moneyToWords` may be told. */
export interface MoneyToWordsOptions extends NumberToWordsOptions {
  /** The code of the currency in ISO 4217, `VND` by default, or what it is called. */
  readonly currency?: CurrencyCode | SpokenCurrency;
  /**
   * How one or two decimals are said where the currency has a `subunit`: in it (the default: `hai đô
   * la Mỹ và năm mươi xu`) or as `decimals` (`hai phẩy năm đô la Mỹ`). More are said as decimals.
   */
  readonly cents?: 'subunit' | 'decimals';
  /** What stands behind a whole amount: nothing (`none`, the default) or `chẵn`, as on invoices. */
  readonly closing?: 'none' | 'chẵn';
  /** The first letter: small (`lower`, the default) or capital (`sentence`). */
  readonly letterCase?: 'lower' | 'sentence';
}

/**
 * Says an amount of money: 1500000 is `một triệu năm trăm nghìn đồng`.
 *
 * @param amount - The amount in the main unit, as `numberToWords` takes it.
 * @param options - As those of `numberToWords`, the currency, and what invoices want.
 * @returns The words in NFC, lower case but for names of countries, one space between.
 * @throws TypeError and RangeError as `numberToWords`; RangeError for a code that has no name here.
 *
 * @example
 * ```ts
 * import { moneyToWords } from '@quocngu/text/spoken';
 *
 * moneyToWords(1_500_000); //=> 'một triệu năm trăm nghìn đồng'
 * moneyToWords('2,5', { currency: 'USD' }); //=> 'hai đô la Mỹ và năm mươi xu'
 * moneyToWords(3000, { closing: 'chẵn', letterCase: 'sentence' }); //=> 'Ba nghìn đồng chẵn'
 * ```
 */
export function moneyToWords(
  amount: number | bigint | string,
  options: MoneyToWordsOptions = {},
): string {
  const { currency = 'VND', cents = 'subunit', closing = 'none', letterCase = 'lower' } = options;
  requireOneOf('cents', cents, ['subunit', 'decimals']);
  requireOneOf('closing', closing, ['none', 'chẵn']);
  requireOneOf('letterCase', letterCase, ['lower', 'sentence']);
  const { unit, subunit } = requireCurrency(currency);
  const { isNegative, whole, decimals } = toPlainNumber('amount', amount);
  const isExact = !/[1-9]/.test(decimals);
  let words: string;
  if (subunit !== undefined && cents === 'subunit' && decimals.length <= 2) {
    words = `${isNegative ? 'âm ' : ''}${numberToWords(whole, options)} ${unit}`;
    if (!isExact) words += ` và ${numberToWords(decimals.padEnd(2, '0'), options)} ${subunit}`;
  } else {
    words = `${numberToWords(amount, options)} ${unit}`;
  }
  if (closing === 'chẵn' && isExact) words += ' chẵn';
  return letterCase === 'sentence' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function requireCurrency(currency: unknown): SpokenCurrency {
  if (typeof currency === 'object' && currency !== null) {
    const { unit, subunit } = currency as Record<keyof SpokenCurrency, unknown>;
    if (typeof unit === 'string') {
      if (subunit === undefined) return { unit };
      if (typeof subunit === 'string') return { unit, subunit };
    }
    throw new TypeError('currency must have a unit, and may have a subunit, both strings');
  }
  requireOneOf('currency', currency as string, Object.keys(CURRENCIES));
  return CURRENCIES[currency as CurrencyCode];
}
