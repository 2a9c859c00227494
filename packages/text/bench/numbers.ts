/**
 * `numberToWords` against the libraries that people install for it, on the same whole numbers. Run
 * after a build: `pnpm run bench`.
 */
import { numberToWords } from '@quocngu/text/spoken';
import { toCardinal } from 'n2words/vi-VN';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { compare } from './compare.ts';

const config = new ReadingConfig();
config.unit = [];

/** The words of one number a line. */
function sayLines(say: (digits: string) => string): (text: string) => string {
  return (text) => text.split('\n').map(say).join('\n');
}

/** Whole numbers of all lengths from one to another, as many of each; always the same ones. */
function listNumbers(shortest: number, longest: number): string {
  let state = 1;
  const nextDigit = (): number => {
    state = (state * 16807) % 2147483647;
    return state % 10;
  };
  const numbers: string[] = [];
  for (let length = shortest; length <= longest; length++) {
    for (let count = 0; count < 20; count++) {
      const digits = Array.from({ length }, nextDigit).join('');
      numbers.push(digits.replace(/^0/, '1'));
    }
  }
  return numbers.join('\n');
}

compare(
  'numberToWords',
  [
    { name: 'numberToWords', run: sayLines((digits) => numberToWords(digits)) },
    { name: 'n2words', run: sayLines((digits) => toCardinal(digits)) },
    { name: 'read-vietnamese-number', run: sayLines((digits) => doReadNumber(digits, config)) },
  ],
  [
    { name: '1 to 6 digits', text: listNumbers(1, 6) },
    { name: '7 to 12 digits', text: listNumbers(7, 12) },
    { name: '13 to 18 digits', text: listNumbers(13, 18) },
  ],
);
