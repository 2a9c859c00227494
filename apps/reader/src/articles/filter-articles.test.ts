import { expect, test } from 'vitest';
import type { ArticleFacts } from '../analysis/protocol.ts';
import {
  changeFilter,
  fitsFilters,
  listFilterValues,
  takeMostFrequent,
} from './filter-articles.ts';

const empty: ArticleFacts = {
  statements: [],
  persons: [],
  organisations: [],
  places: [],
  years: [],
  dates: [],
  keywords: [],
};
const meeting: ArticleFacts = {
  ...empty,
  publisher: 'VietnamPlus',
  persons: ['Lê Hồng Anh', 'Trần Quốc Vượng'],
  places: ['Hà Nội'],
  years: ['2014', '2015'],
};
const storm: ArticleFacts = {
  ...empty,
  publisher: 'Báo Nhà',
  persons: ['Lê Hồng Anh'],
  places: ['Huế', 'Hà Nội'],
  years: ['2009'],
};

test('every filter has to fit', () => {
  expect(fitsFilters(meeting, {})).toBe(true);
  expect(fitsFilters(meeting, { person: 'Lê Hồng Anh', year: '2015' })).toBe(true);
  expect(fitsFilters(meeting, { person: 'Lê Hồng Anh', year: '2009' })).toBe(false);
  expect(fitsFilters(storm, { publisher: 'VietnamPlus' })).toBe(false);
});

test('an article that was not read yet fits no filter', () => {
  expect(fitsFilters(undefined, {})).toBe(true);
  expect(fitsFilters(undefined, { place: 'Huế' })).toBe(false);
});

test('values are counted by article, the most frequent first', () => {
  const compare = (left: string, right: string): number => left.localeCompare(right, 'vi');
  expect(listFilterValues([storm, meeting], 'place', compare)).toEqual({
    values: [
      { value: 'Hà Nội', count: 2 },
      { value: 'Huế', count: 1 },
    ],
    left: 0,
  });
  const years = listFilterValues([meeting, storm], 'year', compare).values;
  expect(years.map(({ value }) => value)).toEqual(['2009', '2014', '2015']);
});

test('of many values the rarest are left out', () => {
  const compare = (left: string, right: string): number => left.localeCompare(right, 'vi');
  const counted = ['b', 'đ', 'd', 'a'].map((value) => ({ value, count: value === 'đ' ? 2 : 1 }));
  expect(takeMostFrequent(counted, 3, compare).map(({ value }) => value)).toEqual(['đ', 'a', 'b']);
  const persons = Array.from({ length: 250 }, (_, number) => `Người ${number}`);
  const { values, left } = listFilterValues([{ ...empty, persons }], 'person', compare);
  expect([values.length, left]).toEqual([200, 50]);
});

test('a filter is changed and taken away, and the others stay', () => {
  const filters = { person: 'Lê Hồng Anh', year: '2015' };
  expect(changeFilter(filters, 'year', '2009')).toEqual({ ...filters, year: '2009' });
  expect(changeFilter(filters, 'year', '')).toEqual({ person: 'Lê Hồng Anh' });
});
