import { expect, test } from 'vitest';
import { excerptAround } from './excerpt-around.ts';

const text = 'Sáng 13/1, tại Hà Nội, Văn phòng Trung ương Đảng đã tổ chức Hội nghị.';
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('whole words stand around', () => {
  expect(excerptAround(text, at('Văn phòng'), 12)).toEqual({
    before: '…tại Hà Nội, ',
    found: 'Văn phòng',
    after: ' Trung ương…',
  });
});

test('at the ends of the text nothing goes on', () => {
  expect(excerptAround(text, at('Sáng'), 8)).toEqual({
    before: '',
    found: 'Sáng',
    after: ' 13/1,…',
  });
  expect(excerptAround(text, at('Hội nghị'), 8)).toEqual({
    before: '…tổ chức ',
    found: 'Hội nghị',
    after: '.',
  });
});
