import { expect, test } from 'vitest';
import { abbreviates, expandAbbreviations, headLeftOut, isAbbreviation } from './abbreviations.ts';
import { KNOWN_ABBREVIATIONS } from './known-abbreviations.ts';

test.each([
  ['TTXVN', true],
  ['UBND', true],
  ['ĐH', true],
  ['KH&CN', true],
  ['G7', true],
  ['A', false],
  ['Đảng', false],
  ['UBND tỉnh', false],
  ['', false],
])('%j is an abbreviation: %s', (name, expected) => {
  expect(isAbbreviation(name)).toBe(expected);
  expect(isAbbreviation(name.normalize('NFD'))).toBe(expected);
});

test.each([
  ['UBND tỉnh Nghệ An', 'Ủy ban nhân dân tỉnh Nghệ An'],
  ['Hội đồng Bảo an LHQ', 'Hội đồng Bảo an Liên hợp quốc'],
  ['ĐH Vinh', 'Đại học Vinh'],
  ['Sở GD-ĐT', 'Sở GD-ĐT'],
  ['Ban Bí thư', 'Ban Bí thư'],
])('%j is short for %j', (name, expected) => {
  expect(expandAbbreviations(name)).toBe(expected);
});

test.each([
  ['HKVN', 'Tổng công ty Hàng không Việt Nam', false],
  ['TCT', 'Tổng công ty Hàng không Việt Nam', true],
  ['TTXVN', 'Thông tấn xã Việt Nam', true],
  ['KHCN', 'Khoa học và Công nghệ', true],
  ['ĐHQG', 'Đại học Quốc gia Hà Nội', true],
  ['VFF', 'Liên đoàn Bóng đá Việt Nam', false],
  ['T', 'Thông tấn xã', false],
])('%j can stand for %j: %s', (abbreviation, name, expected) => {
  expect(abbreviates(abbreviation, name)).toBe(expected);
  expect(abbreviates(abbreviation.normalize('NFD'), name.normalize('NFD'))).toBe(expected);
});

test.each([
  ['TN&MT', 'Sở Tài nguyên và Môi trường', 'Sở'],
  ['GD-ĐT', 'Bộ Giáo dục và Đào tạo', 'Bộ'],
  ['BYT', 'Bộ Y tế', undefined],
  ['TTXVN', 'Thông tấn xã Việt Nam', undefined],
])('%j leaves out of %j: %s', (abbreviation, name, expected) => {
  expect(headLeftOut(abbreviation, name)).toBe(expected);
  expect(headLeftOut(abbreviation.normalize('NFD'), name.normalize('NFD'))).toBe(expected);
});

test('every known abbreviation is written as one, and its long form is not', () => {
  for (const [abbreviation, long] of KNOWN_ABBREVIATIONS) {
    expect(isAbbreviation(abbreviation)).toBe(true);
    expect(isAbbreviation(long)).toBe(false);
  }
});
