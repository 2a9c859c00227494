import { describe, expect, it } from 'vitest';
import { getLeapMonth } from './get-leap-month.ts';
import { getTet } from './get-tet.ts';
import { fromDayNumber, type SolarDate, toDayNumber } from './solar-date.ts';
import { toLunarDate } from './to-lunar-date.ts';
import { toSolarDate } from './to-solar-date.ts';

function dayOf(year: number, month = 1, day = 1): number {
  return toDayNumber({ year, month, day });
}

function iso({ year, month, day }: SolarDate): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

const TET = `
  1900-01-31 1930-01-30 1945-02-13 1946-02-02 1954-02-03 1955-01-24 1966-01-21 1967-02-09
  1968-01-29 1969-02-16 1970-02-06 1971-01-27 1972-02-15 1973-02-03 1974-01-23 1975-02-11
  1976-01-31 1977-02-18 1978-02-07 1979-01-28 1980-02-16 1981-02-05 1982-01-25 1983-02-13
  1984-02-02 1985-01-21 1986-02-09 1987-01-29 1988-02-17 1989-02-06 1990-01-27 1991-02-15
  1992-02-04 1993-01-23 1994-02-10 1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16
  2000-02-05 2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-17
  2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19
  2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22
  2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23
  2032-02-11 2033-01-31 2034-02-19 2035-02-08`
  .trim()
  .split(/\s+/);

describe('Tết', () => {
  it.each(TET)('%s', (day) => {
    expect(iso(getTet(Number(day.slice(0, 4))))).toBe(day);
  });

  it('is another day than the Chinese new year in six years from 1968 to 2100', () => {
    const years = Array.from({ length: 133 }, (_, index) => 1968 + index);
    const other = years.filter((year) => iso(getTet(year)) !== iso(getTet(year, { utcOffset: 8 })));
    expect(other).toEqual([1968, 1969, 1985, 2007, 2030, 2053]);
  });

  it('lies from 21 January to 21 February and comes after 353 to 385 days', () => {
    for (let year = 1800; year < 2200; year++) {
      const tet = toDayNumber(getTet(year));
      expect(tet - dayOf(year, 1, 20)).toBeGreaterThan(0);
      expect(dayOf(year, 2, 22) - tet).toBeGreaterThan(0);
      if (year === 1800) continue;
      const length = tet - toDayNumber(getTet(year - 1));
      expect([353, 354, 355, 383, 384, 385]).toContain(length);
    }
  });
});

describe('leap months', () => {
  it.each([
    [1984, undefined, 10],
    [1985, 2, undefined],
    [1987, 7, 6],
    [1990, 5, 5],
    [1993, 3, 3],
    [1995, 8, 8],
    [1998, 5, 5],
    [2001, 4, 4],
    [2004, 2, 2],
    [2006, 7, 7],
    [2009, 5, 5],
    [2012, 4, 4],
    [2014, 9, 9],
    [2017, 6, 6],
    [2020, 4, 4],
    [2023, 2, 2],
    [2025, 6, 6],
    [2026, undefined, undefined],
    [2028, 5, 5],
    [2031, 3, 3],
    [2033, 11, 11],
    [2034, undefined, undefined],
  ])('%i: %s in Vietnam, %s in China', (year, ours, chinese) => {
    expect(getLeapMonth(year)).toBe(ours);
    expect(getLeapMonth(year, { utcOffset: 8 })).toBe(chinese);
  });

  it('are seven in nineteen years, and each can be reached', () => {
    let count = 0;
    for (let year = 1801; year <= 2199; year++) {
      const month = getLeapMonth(year);
      for (let each = 1; each <= 12; each++) {
        const first = toSolarDate({ year, month: each, day: 1, isLeapMonth: true });
        expect(first !== undefined).toBe(each === month);
      }
      if (month !== undefined) count++;
    }
    expect(count).toBe((399 / 19) * 7);
  });
});

describe('every day', () => {
  it.each([undefined, 8])(
    'of 1900 to 2100 comes back, one after the other (offset %s)',
    (offset) => {
      const options = offset === undefined ? {} : { utcOffset: offset };
      let before = toLunarDate(fromDayNumber(dayOf(1899, 12, 31)), options);
      const faults: string[] = [];
      for (let number = dayOf(1900); number < dayOf(2101); number++) {
        const solar = fromDayNumber(number);
        const lunar = toLunarDate(solar, options);
        const back = toSolarDate(lunar, options);
        const isNextDay =
          lunar.day === before.day + 1 &&
          lunar.month === before.month &&
          lunar.year === before.year &&
          lunar.isLeapMonth === before.isLeapMonth;
        const isNextMonth =
          lunar.day === 1 &&
          before.day >= 29 &&
          (lunar.isLeapMonth
            ? lunar.month === before.month && lunar.year === before.year && !before.isLeapMonth
            : lunar.month === (before.month % 12) + 1 &&
              lunar.year === before.year + (before.month === 12 ? 1 : 0));
        if (back === undefined || toDayNumber(back) !== number || lunar.day > 30) {
          faults.push(iso(solar));
        }
        if (!isNextDay && !isNextMonth) faults.push(iso(solar));
        before = lunar;
      }
      expect(faults).toEqual([]);
    },
  );

  it('at the ends of the range and at the change of 1968 comes back', () => {
    const spans = [
      [dayOf(1800), dayOf(1802)],
      [dayOf(1967, 11), dayOf(1968, 4)],
      [dayOf(2198), dayOf(2200)],
    ] as const;
    for (const [first, end] of spans) {
      for (let number = first; number < end; number++) {
        const solar = fromDayNumber(number);
        expect(toSolarDate(toLunarDate(solar))).toEqual(solar);
      }
    }
  });
});

/**
 * Months from 1970 to 2100, by our first day, that ICU 78 begins or ends otherwise: its sun and moon
 * are some minutes out. In 1987 the sun came to 150° ten minutes past midnight, in the other years
 * the new moon is near midnight; that of 7 August 2097 is one of those that the Hong Kong
 * Observatory calls open, as ΔT is a guess by then.
 */
const WRONG_IN_ICU = [
  ...['1987-07-26', '1987-08-24', '1999-01-17', '2012-08-17', '2018-10-09', '2018-11-08'],
  ...['2027-02-06', '2030-01-04', '2030-02-03', '2070-03-12', '2097-07-09', '2097-08-08'],
];

describe('the Chinese calendar, by an offset of 8', () => {
  it('is that of Intl: where first and last day of a month agree, so do all between', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC' });
    const others: string[] = [];
    let number = dayOf(1970, 1, 8);
    while (number < dayOf(2101)) {
      const { year, month, isLeapMonth } = toLunarDate(fromDayNumber(number), { utcOffset: 8 });
      const hasThirty = toSolarDate({ year, month, day: 30, isLeapMonth }, { utcOffset: 8 });
      const length = hasThirty ? 30 : 29;
      const agrees = [1, length].every((day) => {
        const moment = (number + day - 1 - 2440588) * 86400000;
        return format.format(moment) === `${month}${isLeapMonth ? 'bis' : ''}/${day}/${year}`;
      });
      if (!agrees) others.push(iso(fromDayNumber(number)));
      number += length;
    }
    expect(others.filter((day) => !WRONG_IN_ICU.includes(day))).toEqual([]);
  });
});

describe('lunar days that do not exist', () => {
  it.each([
    ['day 30 of a short month', { year: 2024, month: 1, day: 30, isLeapMonth: false }],
    ['a leap month that the year has not', { year: 2024, month: 6, day: 1, isLeapMonth: true }],
    ['Chạp 30 of a year that ends with 29', { year: 2025, month: 12, day: 30, isLeapMonth: false }],
  ])('%s', (_, lunar) => {
    expect(toSolarDate(lunar)).toBeUndefined();
  });
});

describe('mistakes', () => {
  const lunar = { year: 2024, month: 1, day: 1, isLeapMonth: false };
  const solar = { year: 2024, month: 1, day: 1 };
  it.each([
    ['date.year', 'from 1800 to 2199, not 1799', () => toLunarDate({ ...solar, year: 1799 })],
    ['date.year', 'from 1800 to 2199, not 2200', () => toLunarDate({ ...solar, year: 2200 })],
    ['date.month', 'from 1 to 12, not 13', () => toLunarDate({ ...solar, month: 13 })],
    ['date.day', 'from 1 to 29, not 30', () => toLunarDate({ year: 2024, month: 2, day: 30 })],
    ['date.day', 'from 1 to 31, not 1.5', () => toLunarDate({ ...solar, day: 1.5 })],
    ['lunar.year', 'from 1799 to 2199, not NaN', () => toSolarDate({ ...lunar, year: NaN })],
    ['lunar.day', 'from 1 to 30, not 31', () => toSolarDate({ ...lunar, day: 31 })],
    ['year', 'from 1800 to 2199, not 1000', () => getTet(1000)],
    ['year', 'from 1800 to 2199, not 3000', () => getLeapMonth(3000)],
    ['utcOffset', 'from -12 to 14, not 420', () => getTet(2024, { utcOffset: 420 })],
    ['utcOffset', 'from -12 to 14, not NaN', () => getTet(2024, { utcOffset: NaN })],
  ])('%s must be %s', (name, rest, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(`${name} must be a`);
    expect(call).toThrow(rest);
  });

  it.each([
    ['date must be an object', () => toLunarDate(null as never)],
    ['date.year must be', () => toLunarDate({ ...solar, year: '2024' as never })],
    ['lunar must be an object', () => toSolarDate('1/1' as never)],
    ['lunar.isLeapMonth must be', () => toSolarDate({ ...lunar, isLeapMonth: undefined as never })],
    ['year must be', () => getTet('2024' as never)],
    ['utcOffset must be', () => getLeapMonth(2024, { utcOffset: '7' as never })],
  ])('%s … of another type', (message, call) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});
