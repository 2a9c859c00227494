import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../analysis/create-analyzer.ts';
import { toKeyColumns, toKeyQuery } from './key-columns.ts';

const analyzer = createAnalyzer({ units: true });

test('what has no marks is in the folded column alone', () => {
  expect(toKeyColumns('Đi ra Huế', analyzer)).toEqual({ exact: 'đi huế', folded: 'di ra hue' });
});

test('a query has keys for each column', () => {
  expect(toKeyQuery('ra Huế', analyzer)).toEqual({
    required: 'ra hue',
    exact: 'ra_huế huế',
    units: 'ra_hue',
  });
});

test('no key of any text holds a space or a sign that a query language reads', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { exact, folded } = toKeyColumns(text, analyzer);
      const { required, units } = toKeyQuery(text, analyzer);
      for (const keys of [exact, folded, required, units]) {
        expect(keys).not.toMatch(/[\s"'\\*:(){}^~&|!<>$?%\0-]{2}|["'\\*:(){}^~&|!<>$?%\0-]/);
      }
    }),
  );
});
