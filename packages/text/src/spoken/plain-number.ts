/** A number taken apart: digits only, no zeros before the whole but one where it is zero. */
export interface PlainNumber {
  readonly isNegative: boolean;
  readonly whole: string;
  /** The digits after the comma, zeros at the end kept; `''` where there are none. */
  readonly decimals: string;
}

/**
 * Takes a number apart.
 *
 * @throws TypeError where it has another type, RangeError where its digits are not known (NaN,
 *   Infinity, integers beyond `Number.MAX_SAFE_INTEGER`) or a string has another form.
 */
export function toPlainNumber(name: string, value: number | bigint | string): PlainNumber {
  const form = toPlainForm(name, value);
  // Most numbers are as simple as that, and need no taking apart.
  if (/^[1-9]\d*$/.test(form)) return { isNegative: false, whole: form, decimals: '' };
  const parts = /^(-?)(\d+)(?:,(\d+))?$/.exec(form);
  if (!parts) {
    throw new RangeError(
      `${name} must be digits as in '-1234,5' (no grouping, comma before decimals), not '${value}'`,
    );
  }
  const [, sign = '', digits = '', decimals = ''] = parts;
  const whole = digits.replace(/^0+(?=\d)/, '');
  return { isNegative: sign !== '' && /[1-9]/.test(whole + decimals), whole, decimals };
}

/** Takes a whole number apart that is not negative: its digits. */
export function toWholeDigits(
  name: string,
  value: number | bigint | string,
  least: '0' | '1',
): string {
  const { isNegative, whole, decimals } = toPlainNumber(name, value);
  if (isNegative || decimals !== '' || (least === '1' && whole === '0')) {
    throw new RangeError(`${name} must be a whole number from ${least}, not ${value}`);
  }
  return whole;
}

function toPlainForm(name: string, value: number | bigint | string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'number') {
    throw new TypeError(`${name} must be a number, a bigint or a string, not ${typeof value}`);
  }
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    throw new RangeError(
      `${name} must be finite and at most Number.MAX_SAFE_INTEGER either way (beyond, give a bigint or a string), not ${value}`,
    );
  }
  const [shown = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return shown.replace('.', ',');
  const sign = shown.startsWith('-') ? '-' : '';
  const digits = shown.replace(/[-.]/g, '');
  return `${sign}0,${'0'.repeat(Number(exponent) - 1)}${digits}`;
}
