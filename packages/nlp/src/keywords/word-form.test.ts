import { expect, test } from 'vitest';
import { createFormReader } from './word-form.ts';

test.each([
  ['gạo', 'term', false, true],
  ['Hà Nội', 'term', true, false],
  ['“Gạo', 'term', true, false],
  ['của', 'stop', false, true],
  ['CỦA', 'stop', true, false],
  ['A.', 'stop', true, false],
  ['2015', 'number', false, false],
  ['XII', 'number', true, false],
  [',', 'sign', false, false],
  ['', 'sign', false, false],
] as const)('%j is a %s', (written, role, isCapital, isSmall) => {
  expect(createFormReader()(written)).toMatchObject({ role, isCapital, isSmall });
});

test.each([
  ['.', true],
  ['...', true],
  ['./.', true],
  ['?!', true],
  [',', false],
  ['TP.', false],
])('%j ends a sentence: %s', (written, isSentenceEnd) => {
  expect(createFormReader()(written).isSentenceEnd).toBe(isSentenceEnd);
});

test('own stop words count in any spelling, for their reader alone', () => {
  const readOwn = createFormReader(['Kỹ sư']);
  expect(readOwn('kĩ sư').role).toBe('stop');
  expect(createFormReader()('kĩ sư').role).toBe('term');
});
