import { expect, test } from 'vitest';
import { toPointer } from './findings.ts';
import { walkObjects } from './walk-objects.ts';

test('every object is visited once, the outer first, with its place', () => {
  const places: string[] = [];
  walkObjects({ a: [{ b: 1 }, 2, [{ 'c/d~': {} }]], e: null, f: 'x' }, (_, path) => {
    places.push(toPointer(path));
  });
  expect(places).toEqual(['', '/a/0', '/a/2/0', '/a/2/0/c~1d~0']);
});

test('plain values hold no object', () => {
  walkObjects(7, () => {
    throw new Error('not expected');
  });
});
