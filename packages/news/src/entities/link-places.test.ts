import { expect, test } from 'vitest';
import { canHold, isJoint, placeKey } from './link-places.ts';
import { findPlaceHead } from './place-heads.ts';

test.each([
  [', huyện ', true],
  [', ', true],
  [' (tỉnh ', true],
  [', TP ', true],
  [', tp. ', true],
  [' và ', false],
  ['; ', false],
  [', nơi có nhiều người ở ', false],
])('%j joins a place to the one around it: %s', (between, expected) => {
  expect(isJoint(between)).toBe(expected);
});

test.each([
  ['xã', 'huyện', true],
  ['xã', undefined, true],
  ['huyện', 'tỉnh', true],
  ['thành phố', 'tỉnh', true],
  ['tỉnh', 'huyện', false],
  ['huyện', 'huyện', false],
  [undefined, 'tỉnh', false],
])('a place of the kind %s lies in one of the kind %s: %s', (inner, outer, expected) => {
  expect(canHold(inner, outer)).toBe(expected);
});

test.each([
  ['thành phố hồ chí minh', 'hồ chí minh'],
  ['tp.hcm', 'hồ chí minh'],
  ['tp hcm', 'hồ chí minh'],
  ['quận 1', 'quận 1'],
  ['hà nội', 'hà nội'],
])('%j has the key %j', (name, expected) => {
  expect(placeKey(name)).toBe(expected);
});

test.each([
  ['ở tỉnh Nghệ An', 'Nghệ An', 'tỉnh'],
  ['ở TP Vinh', 'Vinh', 'thành phố'],
  ['ở thành phố Vinh', 'Vinh', 'thành phố'],
  ['Thị xã Cửa Lò', 'Cửa Lò', 'thị xã'],
  ['ở TP.Vinh', 'Vinh', 'thành phố'],
  ['đến Vinh', 'Vinh', undefined],
  ['Vinh', 'Vinh', undefined],
])('in %j, before %j stands %s', (text, place, expected) => {
  expect(findPlaceHead(text, text.indexOf(place))).toBe(expected);
  const decomposed = text.normalize('NFD');
  expect(findPlaceHead(decomposed, decomposed.indexOf(place.normalize('NFD')))).toBe(expected);
});
