import { describe, expect, it } from 'vitest';
import { getSolarTerm } from './get-solar-term.ts';
import { listSolarTerms } from './list-solar-terms.ts';
import { newMoon } from './new-moon.ts';
import { fromDayNumber, toDayNumber } from './solar-date.ts';
import { sunReaches } from './sun-longitude.ts';

describe('instants', () => {
  it('of equinoxes and solstices, to a minute, as the U.S. Naval Observatory has them', () => {
    const known = [
      [0, '2000-03-20T07:35Z'],
      [90, '2000-06-21T01:48Z'],
      [180, '2000-09-22T17:28Z'],
      [270, '2000-12-21T13:37Z'],
      [0, '2024-03-20T03:06Z'],
      [90, '2024-06-20T20:51Z'],
      [180, '2024-09-22T12:44Z'],
      [270, '2024-12-21T09:21Z'],
    ] as const;
    for (const [longitude, instant] of known) {
      const found = (sunReaches(longitude, Number(instant.slice(0, 4))) - 2440587.5) * 1440;
      expect(Math.abs(found - Date.parse(instant) / 60000)).toBeLessThan(1);
    }
  });

  it('of the new moon of February 1977, as in Meeus, example 49.a', () => {
    // 2443192.65118 in dynamical time, ΔT being 48 seconds.
    expect(newMoon(-283)).toBeCloseTo(2443192.65118 - 48 / 86400, 4);
  });
});

describe('solar terms', () => {
  it('of 2024', () => {
    const terms = listSolarTerms(2024).map(({ name, date }) => `${name} ${date.day}/${date.month}`);
    expect(terms).toEqual([
      ...['Tiểu hàn 6/1', 'Đại hàn 20/1', 'Lập xuân 4/2', 'Vũ thủy 19/2', 'Kinh trập 5/3'],
      ...['Xuân phân 20/3', 'Thanh minh 4/4', 'Cốc vũ 19/4', 'Lập hạ 5/5', 'Tiểu mãn 20/5'],
      ...['Mang chủng 5/6', 'Hạ chí 21/6', 'Tiểu thử 6/7', 'Đại thử 22/7', 'Lập thu 7/8'],
      ...['Xử thử 22/8', 'Bạch lộ 7/9', 'Thu phân 22/9', 'Hàn lộ 8/10', 'Sương giáng 23/10'],
      ...['Lập đông 7/11', 'Tiểu tuyết 22/11', 'Đại tuyết 6/12', 'Đông chí 21/12'],
    ]);
  });

  it('begin on the days listed and not before, each year in order and within it', () => {
    for (let year = 1800; year <= 2199; year++) {
      let before = toDayNumber({ year, month: 1, day: 1 });
      for (const { date, name, longitude } of listSolarTerms(year)) {
        const day = toDayNumber(date);
        expect(date.year).toBe(year);
        expect(day).toBeGreaterThan(before);
        before = day;
        if (year % 5 !== 0) continue;
        expect(getSolarTerm(date)).toEqual({ name, longitude });
        expect(getSolarTerm(fromDayNumber(day - 1)).longitude).toBe((longitude + 345) % 360);
      }
    }
  });

  it('go by the clock: Hạ chí of 2020 was at 21:44 UTC of 20 June', () => {
    const date = { year: 2020, month: 6, day: 20 };
    expect(getSolarTerm(date).name).toBe('Mang chủng');
    expect(getSolarTerm(date, { utcOffset: 0 }).name).toBe('Hạ chí');
    expect(listSolarTerms(2020)[11]?.date.day).toBe(21);
  });

  it('refuse what is out of range', () => {
    expect(() => listSolarTerms(2200)).toThrow('year must be a whole number from 1800 to 2199');
    expect(() => getSolarTerm({ year: 2023, month: 2, day: 29 })).toThrow(RangeError);
  });
});
