import { expect, it } from 'vitest';
import { readSmallNumber, readYearWords } from './number-words.ts';
import { tokenizeText } from './tokens.ts';

it.each([
  ['13', 13],
  ['mười', 10],
  ['mười lăm', 15],
  ['mười năm', 10],
  ['hai mươi mốt', 21],
  ['hai mươi tư', 24],
  ['ba mươi', 30],
  ['năm', 5],
  ['123', undefined],
  ['mưa', undefined],
])('%s is %s', (text, value) => {
  expect(readSmallNumber(tokenizeText(text), 0)?.value).toBe(value);
});

it.each([
  ['hai nghìn không trăm mười lăm', 2015],
  ['hai ngàn lẻ năm', 2005],
  ['hai nghìn không trăm linh chín', 2009],
  ['hai nghìn', 2000],
  ['một nghìn chín trăm bảy mươi lăm', 1975],
  ['một chín bốn lăm', 1945],
  ['hai không hai tư', 2024],
  ['ba nghìn', undefined],
  ['một chín', undefined],
])('%s is the year %s', (text, value) => {
  const source = tokenizeText(text);
  const read = readYearWords(source, 0);
  expect(read?.value).toBe(value);
  if (value !== undefined) expect(read?.next).toBe(source.count);
});
