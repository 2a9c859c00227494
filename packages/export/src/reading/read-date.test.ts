import { expect, test } from 'vitest';
import type { ReadDiagnostic } from './diagnostic.ts';
import { createDateReader } from './read-date.ts';

test.each([
  ['2015', { value: '2015', precision: 'year' }],
  ['2015-01', { value: '2015-01', precision: 'month' }],
  ['2016-02-29', { value: '2016-02-29', precision: 'day' }],
  ['2015-01-13T07:30', { value: '2015-01-13T07:30', precision: 'minute' }],
  [
    '2015-01-13T07:30:00.000+07:00',
    { value: '2015-01-13T07:30', precision: 'minute', zone: '+07:00' },
  ],
  ['2015-01-13T00:30:59Z', { value: '2015-01-13T00:30', precision: 'minute', zone: 'Z' }],
  ['2011/2015', { value: '2011/2015', precision: 'year' }],
  ['2015-01-13/2015-02', { value: '2015-01-13/2015-02', precision: 'month' }],
])('%s is read', (text, expected) => {
  const reader = createDateReader([]);
  expect(reader.read(text, 'published', '/x')).toBe('d1');
  expect(reader.dates).toEqual([{ type: 'date', id: 'd1', role: 'published', ...expected }]);
});

test.each([
  '2015-02-29',
  '2015-13',
  '2015-01-13T24:00',
  '2015-01T07:30',
  '13/1/2015',
  '2015/',
  '2011/2012/2013',
  '2015/2011',
  'tomorrow',
  20_150_113,
  null,
])('%s is none', (value) => {
  const diagnostics: ReadDiagnostic[] = [];
  const reader = createDateReader(diagnostics);
  expect(reader.read(value, 'published', '/x')).toBeUndefined();
  expect(reader.dates).toEqual([]);
  expect(diagnostics.map(({ code, data }) => [code, data?.path])).toEqual([
    ['unreadable-date', '/x'],
  ]);
});
