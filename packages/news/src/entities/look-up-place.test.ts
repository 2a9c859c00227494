import { expect, test } from 'vitest';
import { findPlace } from '../places/index.ts';
import { lookUpPlace } from './look-up-place.ts';
import type { PlaceQuery } from './place-finder.ts';

test.each<[string, PlaceQuery, string | undefined]>([
  ['a province of today', { name: 'Cần Thơ', date: '2025-10-01' }, 'province 2025-07-01'],
  ['one that was merged', { name: 'Hậu Giang', date: '2025-10-01' }, 'province 2025-06-30'],
  ['one that was merged, in an undated article', { name: 'Hậu Giang' }, 'province 2025-06-30'],
  ['one before it was merged', { name: 'Hậu Giang', date: '2020-01-01' }, 'province 2020-01-01'],
  [
    'a district that was dissolved',
    { name: 'Cư Jút', head: 'huyện', date: '2025-10-01' },
    'district 2025-06-30',
  ],
  ['what has only its name', { name: 'Thống Nhất', date: '2025-10-01' }, undefined],
  ['nothing', { name: 'Xờ Bờ Lờ', date: '2025-10-01' }, undefined],
])('%s', (_, query, expected) => {
  const found = lookUpPlace(findPlace, query);
  expect(found && `${found.kind} ${found.asOf ?? ''}`).toBe(expected);
});
