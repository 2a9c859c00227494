import type { LossCode } from '@quocngu/export';
import type { NewsDiagnosticCode } from '@quocngu/news';
import { parseSeed, type SeedDiagnosticCode } from '@quocngu/seed-format';
import { expect, expectTypeOf, test } from 'vitest';
import { explainFinding } from './explain-finding.ts';
import { VIETNAMESE_DIAGNOSTICS, VIETNAMESE_LOSSES } from './vietnamese-findings.ts';

test('every code that a package reports has its text, and no other', () => {
  expectTypeOf<keyof typeof VIETNAMESE_DIAGNOSTICS>().toEqualTypeOf<
    NewsDiagnosticCode | SeedDiagnosticCode
  >();
  expectTypeOf<keyof typeof VIETNAMESE_LOSSES>().toEqualTypeOf<LossCode>();
});

test('a code means one thing, whichever package reports it', () => {
  const both = Object.keys(VIETNAMESE_LOSSES).filter((code) => code in VIETNAMESE_DIAGNOSTICS);
  expect(both).toEqual([]);
});

test('a finding of a package is said in Vietnamese, with its data', () => {
  const rule = '-'.repeat(17);
  const { diagnostics } = parseSeed(
    `https://a.example/1\n------\nMưa\n${rule}\nHuế \0\u0007 mưa.\n${rule}\n`,
  );
  const said = diagnostics.map((finding) => explainFinding(finding, 'vi').text);
  expect(said).toContain('Dòng gạch có 6 gạch nối. Hãy viết đúng 17 gạch nối.');
  expect(said.some((text) => text.startsWith('Văn bản có ký tự NUL.'))).toBe(true);
  expect(said.join(' ')).not.toMatch(/[{}]/);
});

test('in English, and where a code is unknown, it is said as it was reported', () => {
  const finding = { code: 'nul-character', message: 'The text holds a NUL character.' };
  expect(explainFinding(finding, 'en')).toEqual({ text: finding.message, language: 'en' });
  expect(explainFinding({ code: 'no-such-code', message: 'Odd.', hint: 'Look.' }, 'vi')).toEqual({
    text: 'Odd. Look.',
    language: 'en',
  });
});
