import { expect, test } from 'vitest';
import { linkOrganisations } from './link-organisations.ts';

test.each([
  [
    'văn phòng trung ương, văn phòng trung ương đảng',
    '',
    'văn phòng trung ương > văn phòng trung ương đảng',
  ],
  ['bộ y tế, bộ y tế và xã hội', '', 'bộ y tế > bộ y tế và xã hội'],
  // One step after the other.
  ['a b, a b c, a b c d', '', 'a b > a b c, a b c > a b c d'],
  // Two longer names: which one is meant is not known.
  ['sở y tế, sở y tế nam, sở y tế bắc', '', ''],
  // The name of a place makes another body.
  ['quốc hội, quốc hội mỹ', 'mỹ', ''],
  // A single syllable says too little.
  ['đảng, đảng cộng sản', '', ''],
  ['ban bí thư, bộ chính trị', '', ''],
])('%s, with the places %j: %j', (keys, places, expected) => {
  const links = linkOrganisations(new Set(keys.split(', ')), new Set(places.split(', ')));
  expect([...links].map((link) => link.join(' > ')).join(', ')).toBe(expected);
});
