import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2015-01-13', 'en', '13 January 2015'],
  ['2015-01-13', 'vi', '13/1/2015'],
  ['2015-01', 'en', 'January 2015'],
  ['0099-01-13', 'en', '13 January 99'],
  ['2015-01-13T07:30', 'en', '13 January 2015, 07:30'],
  ['2015', 'vi', '2015'],
  ['--01-13', 'vi', '--01-13'],
  ['2011/2015', 'en', '2011–2015'],
  ['1930-10-18/2015-10-18', 'vi', '18/10/1930–18/10/2015'],
] as const)('%s in %s is %s', (value, language, written) => {
  expect(formatDate(value, language)).toBe(written);
});
