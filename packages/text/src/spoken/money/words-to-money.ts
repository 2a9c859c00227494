import { requireString } from '../../arguments/require.ts';
import { readNumber, readWholeNumber } from '../read-number.ts';
import { splitWords } from '../split-words.ts';
import { CURRENCIES, type CurrencyCode } from './currencies.ts';
import { currencyOf } from './currency-names.ts';

/** An amount of money as `wordsToMoney` reads it. */
export interface SpokenMoney {
  /** The amount in its plain form (`-1234,5`); with two decimals where hundredths were said. */
  readonly amount: string;
  /** The code of the currency in ISO 4217. */
  readonly currency: CurrencyCode;
}

/** Words of the longest name of a currency. */
const LONGEST_NAME = 5;

/**
 * Reads an amount of money in Vietnamese words: `hai mươi nghìn đồng` is 20000 VND.
 *
 * The currencies of `moneyToWords` are read by their names, by other names in use (`đô`, `đô la`, `mỹ
 * kim`, `tệ`, `yên Nhật`, `đồng Việt Nam`) and by their codes; a bare `đô la` is that of the United
 * States. Hundredths are read with `và` or without, `rưỡi` behind the currency too (`hai đô rưỡi`),
 * and `chẵn` at the end. An amount without a currency (`hai mươi nghìn`) is none here.
 *
 * @param text - Any string, composed or decomposed, in any case, with any white space.
 * @returns Amount and currency; `undefined` where the text is no amount of money.
 * @throws TypeError where `text` is no string.
 *
 * @example
 * ```ts
 * import { wordsToMoney } from '@quocngu/text/spoken';
 *
 * wordsToMoney('Năm trăm nghìn tỷ đồng'); //=> { amount: '500000000000000', currency: 'VND' }
 * wordsToMoney('hai đô la Mỹ và năm xu'); //=> { amount: '2,05', currency: 'USD' }
 * wordsToMoney('năm mươi xu'); //=> undefined
 * ```
 */
export function wordsToMoney(text: string): SpokenMoney | undefined {
  requireString(text);
  // đô-la
  const words = splitWords(text.replaceAll('-', ' '));
  for (let start = 1; start < words.length; start++) {
    for (let end = Math.min(start + LONGEST_NAME, words.length); end > start; end--) {
      const currency = currencyOf(words.slice(start, end).join(' '));
      if (currency === undefined) continue;
      const amount = readAmount(words.slice(0, start), words.slice(end), currency);
      return amount === undefined ? undefined : { amount, currency };
    }
  }
  return undefined;
}

function readAmount(
  before: readonly string[],
  behind: readonly string[],
  currency: CurrencyCode,
): string | undefined {
  const [first] = behind;
  if (first === 'rưỡi' || first === 'rưởi') {
    const half = behind.length === 1 ? readNumber([...before, first]) : undefined;
    // hai triệu đồng rưỡi: half of what?
    return half?.includes(',') ? half : undefined;
  }
  const amount = readNumber(before);
  if (behind.length === 0 || (behind.length === 1 && first === 'chẵn')) return amount;
  const hundredths = readHundredths(behind, currency);
  if (amount === undefined || amount.includes(',') || hundredths === undefined) return undefined;
  const sign = amount === '0' && isNegative(before) ? '-' : '';
  return `${sign}${amount},${hundredths}`;
}

function isNegative([first]: readonly string[]): boolean {
  return first === 'âm' || first === 'trừ';
}

/** Two digits of hundredths from 1 to 99: và năm mươi xu. */
function readHundredths(words: readonly string[], currency: CurrencyCode): string | undefined {
  const unit = words.at(-1);
  const { subunit } = CURRENCIES[currency];
  if (subunit === undefined || !(unit === subunit || unit === 'cent' || unit === 'xen')) {
    return undefined;
  }
  const digits = readWholeNumber(words.slice(words[0] === 'và' ? 1 : 0, -1));
  return digits === undefined || digits === '0' || digits.length > 2
    ? undefined
    : digits.padStart(2, '0');
}
