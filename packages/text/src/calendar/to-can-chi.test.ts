import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from './solar-date.ts';
import { toCanChi } from './to-can-chi.ts';

describe('can chi', () => {
  it.each([
    ['1945-09-02', 'Ất Dậu', 'Giáp Thân'],
    ['1968-01-29', 'Mậu Thân', 'Giáp Dần'],
    ['2000-01-01', 'Kỷ Mão', 'Bính Tý'],
    ['2023-01-21', 'Nhâm Dần', 'Quý Sửu'],
    ['2023-01-22', 'Quý Mão', 'Giáp Dần'],
    ['2024-02-10', 'Giáp Thìn', 'Bính Dần'],
    ['2025-08-01', 'Ất Tỵ', 'Quý Mùi'],
    ['2026-02-17', 'Bính Ngọ', 'Canh Dần'],
  ])('%s: year %s, month %s', (day, year, month) => {
    const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
    const found = toCanChi({ year: y, month: m, day: d });
    expect([found.year.name, found.month.name]).toEqual([year, month]);
    expect(found.hour).toBeUndefined();
  });

  it('days: 1 January 2000 is Mậu Ngọ, and sixty days hold sixty names', () => {
    const first = toDayNumber({ year: 2000, month: 1, day: 1 });
    expect(toCanChi(fromDayNumber(first)).day.name).toBe('Mậu Ngọ');
    const days = Array.from(
      { length: 120 },
      (_, at) => toCanChi(fromDayNumber(first + at)).day.name,
    );
    expect(new Set(days).size).toBe(60);
    expect(days.slice(0, 60)).toEqual(days.slice(60));
    expect(days[6]).toBe('Giáp Tý');
  });

  it.each([
    [0, 'Nhâm Tý'],
    [1, 'Quý Sửu'],
    [2, 'Quý Sửu'],
    [3, 'Giáp Dần'],
    [12, 'Mậu Ngọ'],
    [22, 'Quý Hợi'],
    [23, 'Giáp Tý'],
  ])('hour %i of a day Mậu is %s', (hour, name) => {
    const found = toCanChi({ year: 2000, month: 1, day: 1 }, { hour });
    expect(found.hour?.name).toBe(name);
    expect(found.day.name).toBe('Mậu Ngọ');
  });

  it('is total over the range', () => {
    for (const year of [1800, 2199]) {
      for (let month = 1; month <= 12; month++) {
        const found = toCanChi({ year, month, day: 1 }, { hour: 23 });
        for (const part of [found.year, found.month, found.day, found.hour]) {
          expect(part?.name).toMatch(/^\p{L}+ \p{L}+$/u);
        }
      }
    }
  });

  it('refuses other hours', () => {
    const date = { year: 2000, month: 1, day: 1 };
    expect(() => toCanChi(date, { hour: 24 })).toThrow('hour must be a whole number from 0 to 23');
    expect(() => toCanChi(date, { hour: '1' as never })).toThrow(TypeError);
  });
});
