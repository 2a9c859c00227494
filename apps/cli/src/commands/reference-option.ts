import { isCalendarDate } from '@quocngu/news';
import { InvalidArgumentError, Option } from 'commander';

/** The day against which incomplete dates are resolved. */
export function createReferenceOption(): Option {
  return new Option(
    '--reference <date>',
    'the day that incomplete dates count from, YYYY-MM-DD',
  ).argParser(toDate);
}

function toDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('It is not a day written YYYY-MM-DD.');
}
