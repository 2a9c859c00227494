import { InvalidArgumentError, Option } from 'commander';

/**
 * The option `--count`.
 *
 * @param things - What is counted.
 * @param usual - How many, where the option is left out.
 */
export function createCountOption(things: string, usual: number): Option {
  return new Option('--count <number>', `how many ${things} at most`)
    .default(usual)
    .argParser(toCount);
}

function toCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is not a whole number.');
}
