import { expect, it } from 'vitest';
import { findQueryFault } from './check-query.ts';

it.each([
  'Đảng',
  'van phong',
  'TP.HCM',
  '13/1',
  'Covid-19',
  'âm -5 độ',
  'giá +10%',
  'lúc 7:30',
  'http://www.vietnamplus.vn/',
  'Vì sao? (TTXVN) “Chảo lửa”…',
  'And one or not',
  'ORION ANDES',
  'A&B',
])('%s can be asked', (query) => {
  expect(findQueryFault(query)).toBeUndefined();
});

it.each([
  ['"hà nội"', 'quotation marks'],
  ['mưa -gió', '+ or -'],
  ['+mưa', '+ or -'],
  ['mưa AND gió', 'AND, OR and NOT'],
  ['NOT mưa', 'AND, OR and NOT'],
  ['mưa || gió', 'AND, OR and NOT'],
  ['title:mưa', 'a field'],
  ['mưa site:vnexpress.net', 'a field'],
  ['mư*', '*, ~ or ^'],
  ['*ưa', '*, ~ or ^'],
  ['mưa~2', '*, ~ or ^'],
])('%s means something elsewhere', (query, sign) => {
  expect(findQueryFault(query)).toContain(sign);
  expect(findQueryFault(query)).toContain('no meaning');
});

it.each(['', '  ', '!?', '…'])('%j has no word', (query) => {
  expect(findQueryFault(query)).toBe(`the query has no word: ${JSON.stringify(query)}`);
});
