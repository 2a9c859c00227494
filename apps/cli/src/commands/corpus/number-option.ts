import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 0 on. */
export function toWholeNumber(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('It is not a whole number.');
}

/** Reads a share. */
export function toShare(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It is not a number from 0 to 1.');
}

/** Reads a whole number from 1 on. */
export function toPositiveNumber(value: string): number {
  const number = toWholeNumber(value);
  if (number > 0) return number;
  throw new InvalidArgumentError('It is not a whole number from 1 on.');
}
