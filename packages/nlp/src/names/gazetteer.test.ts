import { expect, it } from 'vitest';
import {
  addPhrase,
  classesOf,
  COUNTRY,
  createGazetteer,
  EMPTY_PHRASE,
  extendPhrase,
  PERSON,
} from './gazetteer.ts';

it('gives what was entered, all classes of a phrase together', () => {
  const gazetteer = createGazetteer(2000);
  for (let hash = 1; hash <= 2000; hash++) addPhrase(gazetteer, hash * 7919, COUNTRY);
  addPhrase(gazetteer, 7919, PERSON);
  expect(classesOf(gazetteer, 7919)).toBe(COUNTRY | PERSON);
  expect(classesOf(gazetteer, 7919 * 2000)).toBe(COUNTRY);
  expect(classesOf(gazetteer, 3)).toBe(0);
});

it('hashes phrases by the order of their tokens, and never to the mark of a free place', () => {
  const hashOf = (...tokens: readonly number[]): number =>
    tokens.reduce(extendPhrase, EMPTY_PHRASE);
  expect(hashOf(1, 2)).not.toBe(hashOf(2, 1));
  expect(hashOf(1, 2)).not.toBe(hashOf(1));
  for (let token = -1000; token < 1000; token++) expect(hashOf(token)).not.toBe(0);
});
