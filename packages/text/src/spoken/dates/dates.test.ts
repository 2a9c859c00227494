import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../test/hazards.ts';
import { dateToWords, type DateToWordsOptions, type SpokenDate, wordsToDate } from '../index.ts';

describe('dateToWords', () => {
  it.each<[SpokenDate, string, DateToWordsOptions?]>([
    [{ day: 13, month: 1, year: 2015 }, 'ngày mười ba tháng một năm hai nghìn không trăm mười lăm'],
    [{ day: 5, month: 2 }, 'ngày năm tháng hai'],
    [{ day: 5, month: 5 }, 'ngày mùng năm tháng năm', { firstDays: 'mùng' }],
    [{ day: 10, month: 3 }, 'ngày mồng mười tháng ba', { firstDays: 'mồng' }],
    [{ day: 11, month: 3 }, 'ngày mười một tháng ba', { firstDays: 'mồng' }],
    [{ day: 24, month: 4 }, 'ngày hai mươi tư tháng tư'],
    [{ day: 24, month: 4 }, 'ngày hai mươi bốn tháng tư', { four: 'bốn' }],
    [{ day: 4, month: 4 }, 'bốn tháng tư', { opening: 'none' }],
    [{ day: 4 }, 'ngày bốn', { opening: 'none' }],
    [{ day: 4 }, 'mùng bốn', { opening: 'none', firstDays: 'mùng' }],
    [{ weekday: 1 }, 'thứ hai'],
    [{ weekday: 3, day: 6 }, 'thứ tư ngày sáu'],
    [{ weekday: 7, day: 15, month: 12 }, 'chủ nhật ngày mười lăm tháng mười hai'],
    [{ month: 4, year: 1975 }, 'tháng tư năm một nghìn chín trăm bảy mươi lăm'],
    [{ year: 2005 }, 'năm hai ngàn không trăm lẻ năm', { thousand: 'ngàn', zero: 'lẻ' }],
    [{ year: 2015 }, 'năm hai không một năm', { year: 'digits' }],
    [{ year: 2015 }, 'năm hai không mười lăm', { year: 'short' }],
    [{ year: 2024 }, 'năm hai không hai tư', { year: 'short' }],
    [{ year: 1975 }, 'năm một chín bảy lăm', { year: 'short' }],
    [{ year: 1990 }, 'năm một chín chín mươi', { year: 'short' }],
    [{ year: 2005 }, 'năm hai không không năm', { year: 'short' }],
    [{ year: 2000 }, 'năm hai nghìn'],
    [{ year: 938 }, 'năm chín trăm ba mươi tám', { year: 'short' }],
    [{ day: 1, month: 1, calendar: 'lunar' }, 'ngày mùng một tháng giêng âm lịch'],
    [{ day: 23, month: 12, calendar: 'lunar' }, 'ngày hai mươi ba tháng chạp', { label: 'none' }],
    [
      { day: 8, month: 6, year: 2025, isLeapMonth: true, calendar: 'lunar' },
      'mùng tám tháng sáu nhuận năm hai nghìn không trăm hai mươi lăm âm lịch',
      { opening: 'none' },
    ],
    [{ day: 10, month: 3, calendar: 'lunar' }, 'ngày mười tháng ba âm lịch', { firstDays: 'none' }],
  ])('%j is %s', (date, words, options) => {
    expect(dateToWords(date, options)).toBe(words);
    if (options?.label === 'none') return;
    expect(wordsToDate(words)).toEqual(date);
    expect(wordsToDate(words.normalize('NFD').toUpperCase())).toEqual(date);
  });

  it.each<[SpokenDate]>([
    [{}],
    [{ calendar: 'lunar' }],
    [{ day: 31, month: 4 }],
    [{ day: 30, month: 2 }],
    [{ day: 29, month: 2, year: 2015 }],
    [{ day: 29, month: 2, year: 1900 }],
    [{ day: 31, month: 1, calendar: 'lunar' }],
    [{ day: 5, year: 2015 }],
    [{ weekday: 2, month: 5 }],
    [{ weekday: 2, year: 2015 }],
    [{ day: 8, month: 6, isLeapMonth: true }],
    [{ day: 8, calendar: 'lunar', isLeapMonth: true }],
    [{ day: 0 }],
    [{ month: 13 }],
    [{ year: 0 }],
    [{ weekday: 8 }],
    [{ day: 1.5 }],
  ])('refuses %j', (date) => {
    expect(() => dateToWords(date)).toThrow(RangeError);
  });

  it('says what was expected and what came', () => {
    expect(() => dateToWords({ day: 5, year: 2015 })).toThrow(
      'date must be a day, month or year that can be, alone or with those beside it, not {"day":5,"year":2015}',
    );
    expect(() => dateToWords({ day: 32 })).toThrow('date.day must be a whole number from 1 to 31');
    expect(() => dateToWords({ day: '5' as unknown as number })).toThrow(TypeError);
    expect(() => dateToWords(null as unknown as SpokenDate)).toThrow(
      new TypeError('date must be an object of year, month, day or weekday, not null'),
    );
    expect(() => dateToWords({ day: 5, calendar: 'moon' as 'lunar' })).toThrow(
      new RangeError("date.calendar must be 'solar' or 'lunar', not 'moon'"),
    );
    expect(() => dateToWords({ day: 5 }, { firstDays: 'mung' as 'mùng' })).toThrow(
      new RangeError("firstDays must be 'none' or 'mùng' or 'mồng', not 'mung'"),
    );
  });
});

describe('wordsToDate', () => {
  it.each<[string, SpokenDate]>([
    ['Thứ Ba, ngày 	mồng năm tháng bốn', { weekday: 2, day: 5, month: 4 }],
    ['thứ bẩy', { weekday: 6 }],
    ['chúa nhật', { weekday: 7 }],
    ['thứ năm ngày năm tháng năm năm năm', { weekday: 4, day: 5, month: 5, year: 5 }],
    ['năm tháng năm', { day: 5, month: 5 }],
    ['hăm mốt tháng bẩy', { day: 21, month: 7 }],
    ['ngày hai mốt', { day: 21 }],
    ['tháng mười năm hai không mười lăm', { month: 10, year: 2015 }],
    ['tháng mười một năm hai nghìn lẻ năm', { month: 11, year: 2005 }],
    ['tháng mười hai', { month: 12 }],
    ['năm hai không hai tư', { year: 2024 }],
    ['năm hai không hai mươi bốn', { year: 2024 }],
    ['năm một chín bốn lăm', { year: 1945 }],
    ['năm một chín bốn nhăm', { year: 1945 }],
    ['rằm tháng bảy', { day: 15, month: 7, calendar: 'lunar' }],
    ['ngày rằm', { day: 15, calendar: 'lunar' }],
    ['tháng chạp', { month: 12, calendar: 'lunar' }],
    ['tháng giêng dương lịch', { month: 1 }],
    ['ngày hai tháng chín dương lịch năm hai nghìn', { day: 2, month: 9, year: 2000 }],
    [
      'mùng mười tháng ba âm lịch năm hai nghìn',
      { day: 10, month: 3, year: 2000, calendar: 'lunar' },
    ],
    ['ba mươi tháng hai âm lịch', { day: 30, month: 2, calendar: 'lunar' }],
  ])('%s', (words, date) => {
    expect(wordsToDate(words)).toEqual(date);
    expect(wordsToDate(words.normalize('NFD'))).toEqual(date);
  });

  it.each([
    '',
    'ngày',
    'mười ba',
    'hai tháng',
    'năm tháng',
    'tháng',
    'tháng mười ba',
    'tháng không',
    'thứ',
    'thứ tám',
    'thứ hai tháng',
    'thứ hai tháng hai',
    'thứ ba tuần trước',
    'ngày ba mươi tháng hai',
    'ngày ba mươi mốt tháng tư',
    'ngày ba mươi mốt tháng một âm lịch',
    'ngày hai mươi chín tháng hai năm hai nghìn không trăm mười lăm',
    'ngày không',
    'ngày ba hai',
    'mùng mười một',
    'ngày năm năm hai nghìn',
    'tháng nhuận',
    'tháng sáu nhuận dương lịch',
    'âm lịch',
    'tháng năm hai nghìn',
    'năm bảy lăm',
    'năm bảy tư',
    'năm không nghìn không trăm linh năm',
    'năm hai nghìn hai lăm',
    'năm không không',
    'năm mười nghìn',
    'năm hai nghìn rưỡi tháng ba',
    'tháng mười năm',
    'ngày 5 tháng 2',
    'ngày mười ba tháng một năm hai nghìn âm lịch dương lịch',
  ])('%j is none', (words) => {
    expect(wordsToDate(words)).toBeUndefined();
  });

  it('refuses what is no string', () => {
    expect(() => wordsToDate(5 as unknown as string)).toThrow(
      new TypeError('text must be a string, not number'),
    );
  });
});

const STYLES: readonly DateToWordsOptions[] = (['number', 'digits', 'short'] as const).flatMap(
  (year) =>
    (['none', 'mùng', 'mồng'] as const).flatMap((firstDays) =>
      (['ngày', 'none'] as const).flatMap((opening) =>
        (['linh', 'lẻ'] as const).flatMap((zero) =>
          (['nghìn', 'ngàn'] as const).flatMap((thousand) =>
            (['tư', 'bốn'] as const).map((four) => ({
              ...{ year, firstDays, opening, zero, thousand, four },
            })),
          ),
        ),
      ),
    ),
);

function expectRoundTrip(date: SpokenDate, style: DateToWordsOptions): void {
  const words = dateToWords(date, style);
  const read = wordsToDate(words);
  const isSame =
    read?.day === date.day &&
    read?.month === date.month &&
    read?.year === date.year &&
    read?.weekday === date.weekday &&
    read?.calendar === date.calendar &&
    read?.isLeapMonth === date.isLeapMonth;
  if (!isSame) expect([words, read]).toEqual([words, date]);
}

describe('words give the date back', () => {
  it('every day of a century, in a style each', () => {
    const start = Date.UTC(1950, 0, 1);
    for (let count = 0; count < 36_525; count++) {
      const day = new Date(start + count * 86_400_000);
      const date = {
        weekday: day.getUTCDay() || 7,
        day: day.getUTCDate(),
        month: day.getUTCMonth() + 1,
        year: day.getUTCFullYear(),
      };
      expectRoundTrip(date, STYLES[count % 143] ?? {});
    }
  });

  it('every day of a year in all styles, solar and lunar, leap months too', () => {
    for (const style of STYLES) {
      for (let month = 1; month <= 12; month++) {
        const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
        for (let day = 1; day <= days; day += month === 4 ? 1 : 3) {
          expectRoundTrip({ day, month }, style);
          if (day > 30) continue;
          expectRoundTrip({ day, month, calendar: 'lunar' }, style);
          expectRoundTrip({ day, month, calendar: 'lunar', isLeapMonth: true }, style);
        }
      }
    }
  });

  it('every year from 1 to 9999, in every reading', () => {
    for (const year of ['number', 'digits', 'short'] as const) {
      for (let value = 1; value < 10_000; value++) expectRoundTrip({ year: value }, { year });
    }
  });
});

describe('any text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...'ngày tháng năm thứ chủ nhật mùng rằm giêng chạp nhuận âm dương lịch một hai tư mười mươi không nghìn lăm ,'.split(
          ' ',
        ),
      ),
      { maxLength: 12 },
    )
    .map((picked) => picked.join(' '));

  it('is a date that can be said, or none, in either form', () => {
    fc.assert(
      fc.property(fc.oneof(words, hazardousText), (text) => {
        const date = wordsToDate(text);
        expect(wordsToDate(text.normalize('NFD'))).toEqual(date);
        if (date) expect(wordsToDate(dateToWords(date))).toEqual(date);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['không ', 'tháng năm ', 'âm lịch ', ', ', 'một '])('work grows with it: %j', (piece) => {
    expect(growthOf((size) => `năm ${piece.repeat(size)}`, wordsToDate)).toBeLessThan(2.2);
  });
});
