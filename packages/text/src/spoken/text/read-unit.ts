import { CURRENCIES, type CurrencyCode } from '../money/currencies.ts';
import { CURRENCY_SIGNS, UNITS } from './units.ts';

/** The words of a unit or a currency behind a number. */
export function unitToWords(sign: string): string | undefined {
  if (Object.hasOwn(UNITS, sign)) return UNITS[sign];
  const code = Object.hasOwn(CURRENCY_SIGNS, sign) ? CURRENCY_SIGNS[sign] : sign;
  return code !== undefined && Object.hasOwn(CURRENCIES, code)
    ? CURRENCIES[code as CurrencyCode].unit
    : undefined;
}
