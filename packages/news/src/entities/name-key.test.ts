import { expect, test } from 'vitest';
import { toNameKey } from './name-key.ts';

test.each([
  ['Hòa  Bình', 'HOÀ BÌNH'],
  ['Lý Thái Tổ', 'Lí Thái Tổ'],
  ['Ðảng', 'Đảng'],
  ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ['Bà Rịa – Vũng Tàu', 'bà rịa vũng tàu'],
])('%j and %j are one name', (left, right) => {
  expect(toNameKey(left)).toBe(toNameKey(right));
  expect(toNameKey(left.normalize('NFD'))).toBe(toNameKey(right));
});

test.each([
  ['Trần Bình', 'Trần Bính'],
  ['Đảng', 'Dang'],
])('%j and %j are two', (left, right) => {
  expect(toNameKey(left)).not.toBe(toNameKey(right));
});
