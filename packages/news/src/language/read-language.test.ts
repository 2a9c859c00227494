import { expect, it } from 'vitest';
import { readLanguage } from './read-language.ts';

it.each([
  ['Giá gạo xuất khẩu tăng mạnh trong tuần này.', 'vi', []],
  ['Gia gao xuat khau tang manh trong nam nay.', 'vi', []],
  ['The price of rice is up again this week.', undefined, ['not-vietnamese']],
  ['13/1', undefined, []],
  ['', undefined, []],
])('%j: %s', (text, expected, codes) => {
  for (const form of ['NFC', 'NFD']) {
    const { language, diagnostics } = readLanguage(text.normalize(form));
    expect(language).toBe(expected);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  }
});
