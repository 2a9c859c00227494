import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateExpression } from './date-expression.ts';
import { fromDayNumber, toDayNumber } from './resolve/day-number.ts';
import { findDates } from './find-dates.ts';

interface Row {
  readonly text: string;
  readonly reference: string;
  readonly expected: string;
}

const SEEDS = new URL('../../../../seeds/', import.meta.url);
const ROWS: readonly Row[] = ['expressions', 'sentences']
  .map((name) => new URL(`../../fixtures/dates/${name}.tsv`, import.meta.url))
  .flatMap((fixture) => readFileSync(fixture, 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', reference = '', expected = ''] = line.split('\t');
    return { text, reference, expected };
  });

function find(text: string, reference: string): readonly DateExpression[] {
  return findDates(text, reference === '' ? {} : { reference: { date: reference } });
}

function describeDates(dates: readonly DateExpression[]): string {
  return dates
    .map(({ text, value = '?', part, precision, alternatives = [] }) =>
      [`${text} = ${value} ${part ?? precision}`, ...alternatives.map((other) => other.value)].join(
        ' ~ ',
      ),
    )
    .join(' ; ');
}

function valuesOf(dates: readonly DateExpression[]): readonly unknown[] {
  return dates.map(({ value, precision, part }) => ({ value, precision, part }));
}

describe('the table', () => {
  it('has at least 1300 expressions', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(1300);
  });

  it.each(ROWS)('$text ($reference)', ({ text, reference, expected }) => {
    expect(describeDates(find(text, reference))).toBe(expected);
  });

  it('reads the same decomposed, and within a sentence', () => {
    for (const { text, reference, expected } of ROWS) {
      const decomposed = find(text.normalize('NFD'), reference);
      expect(describeDates(decomposed).normalize('NFC')).toBe(expected);
      const inside = `Nam ${text} \u{1f600}`;
      for (const { start, end, text: span } of find(inside, reference)) {
        expect(inside.slice(start, end)).toBe(span);
      }
    }
  });

  it('reads the same in capitals', () => {
    for (const { text, reference } of ROWS) {
      const upper = find(text.toUpperCase(), reference);
      // Nothing tells there a weekday from an ordinal, Noel from a name, a film from a day.
      const plain = text.replace(/(?:thứ|Noel|phim|khúc|thuyết|rạp) (?!Tết)\p{Lu}/giu, (words) =>
        words.toLowerCase(),
      );
      expect([text, valuesOf(upper)]).toEqual([text, valuesOf(find(plain, reference))]);
    }
  });
});

describe('every day of a century', () => {
  const first = toDayNumber({ year: 1925, month: 1, day: 1 });
  const end = toDayNumber({ year: 2025, month: 1, day: 1 });
  const forms: readonly ((day: number, month: number, year: number) => string)[] = [
    (day, month, year) => `ngày ${day}/${month}/${year}`,
    (day, month, year) => `${day}/${month}/${year}`,
    (day, month, year) => `${day}.${month}.${year}`,
    (day, month, year) => `${day} - ${month} - ${year}`,
    (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`,
    (day, month, year) => `${day} tháng ${month}/${year}`,
  ];

  it.each(forms.map((form) => [form(13, 1, 2015), form] as const))('as %s', (_, form) => {
    const wrong: string[] = [];
    for (let number = first; number < end; number += 3) {
      const { day, month, year } = fromDayNumber(number);
      const text = form(day, month, year);
      const iso = new Date(number * 86400000).toISOString().slice(0, 10);
      const [found, ...more] = findDates(text);
      if (found?.value !== iso || found.text !== text || more.length > 0) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it('without its year, within nine months before and three behind the reference', () => {
    for (let number = first; number < end; number += 29) {
      for (const distance of [-270, -100, -30, -1, 0, 1, 30, 85]) {
        const { day, month } = fromDayNumber(number + distance);
        if (day === 29 && month === 2) continue;
        const iso = (each: number): string => new Date(each * 86400000).toISOString().slice(0, 10);
        const [found] = find(`ngày ${day}/${month}`, iso(number));
        expect(found?.value).toBe(iso(number + distance));
      }
    }
  });
});

describe('what is told beside the value', () => {
  it('is the zone of the writing, else that of the reference', () => {
    const reference = { date: '2015-01-14', zone: '+07:00' };
    const zones = [
      'Sáng 13/1',
      '10 giờ GMT ngày 13/1',
      '7h ngày 13/1 (giờ địa phương)',
      'năm 2014',
    ];
    expect(zones.map((text) => findDates(text, { reference })[0]?.zone)).toEqual([
      ...['+07:00', 'Z', undefined, undefined],
    ]);
    expect(findDates('19h ngày 5/2/2015 (giờ GMT+9)')[0]?.zone).toBe('+09:00');
  });

  it('is what the writing alone says, with the rule and how sure it is', () => {
    expect(findDates('Sáng 13/1', { reference: { date: '2015-01-14' } })).toEqual([
      {
        ...{ start: 0, end: 9, text: 'Sáng 13/1', value: '2015-01-13', precision: 'part-of-day' },
        ...{ part: 'morning', stated: '--01-13', rule: 'date/nearest', confidence: 0.95 },
      },
    ]);
  });

  it.each([
    ['thứ Tư, 13/1/2015', 'date/weekday-differs'],
    ['thứ Ba (13/1)', 'date/weekday-agrees'],
    ['ngày 20/1 tới', 'date/direction'],
    ['từ ngày 2 đến 8/10/2023', 'date/from-neighbour'],
    ['rằm tháng Bảy', 'date/lunar'],
    ['ngày Quốc khánh 2/9/1945', 'date/holiday'],
    ['năm 45', 'date/short-year'],
    ['mùa hè này', 'date/season'],
    ['thứ Ba', 'date/weekday'],
    ['hôm qua', 'date/relative'],
    ['năm 2014', 'date/written'],
  ])('%s: %s', (text, rule) => {
    expect(find(text, '2015-01-14')[0]?.rule).toBe(rule);
  });

  it.each([
    // Told of 2013, and yet the news of today.
    [
      'Ngày 5/3/2013, hai bên ký. Ngày 10/5, hàng về.',
      '2014-05-10',
      0.6,
      ['2013-05-10', '2015-05-10'],
    ],
    ['Tháng 10/2013, hai bên ký. Tháng 12, hàng về.', '2014-12', 0.7, ['2013-12']],
    ['Ngày 5/1/2015, hai bên ký. Ngày 13/1, hàng về.', '2015-01-13', 0.95, undefined],
    // The day that is written is not the one that is counted.
    ['hôm qua, 12/1', '2015-01-12', 0.7, undefined],
    ['thứ Ba, 12/1', '2015-01-12', 0.5, ['2016-01-12']],
    // A score may stand in the brackets.
    ['tối qua (2-1)', '2015-01-02', 0.6, undefined],
    ['từ 5 đến 7/10', '2014-10-07', 0.6, ['2015-10-07']],
  ])('%s: as sure as it can be', (text, value, confidence, others) => {
    const date = find(text, '2015-01-14').at(-1);
    expect(date).toMatchObject({ value, confidence });
    expect(date?.alternatives?.map((other) => other.value)).toEqual(others);
  });

  it('is never full certainty where another reading is given', () => {
    for (const { text, reference } of ROWS) {
      for (const { alternatives, confidence } of find(text, reference)) {
        if (alternatives !== undefined) expect(confidence).toBeLessThan(0.9001);
      }
    }
  });
});

it('reads the dates of the seed, and nothing else', () => {
  const [name = ''] = readdirSync(SEEDS);
  const body = readFileSync(new URL(name, SEEDS), 'utf8');
  const dates = find(body, '2015-01-14');
  expect([...new Set(dates.map(({ text, value = '?' }) => `${text} = ${value}`))]).toEqual([
    'Sáng 13/1 = 2015-01-13',
    'năm 2014 = 2014',
    'năm 2015 = 2015',
    '2011-2015 = 2011/2015',
    '18/10/1930-18/10/2015 = 1930-10-18/2015-10-18',
  ]);
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...ROWS.map(({ text }) => text),
      ...'ngày |tháng |năm |13|/|-|.|1|2015| |,|(|)|sáng |thứ |Ba |tuần |tới |mùng |Tết |giờ |7h30 '.split(
        '|',
      ),
      ...[
        '\ud83d',
        '\0',
        '\u0301',
        '\u{1f600}',
        'rằm ',
        'tháng Giêng ',
        'đầu ',
        'quý I',
        'thế kỷ ',
        ...[
          ' - ',
          ' và ',
          ' đến ',
          'tháng Chạp ',
          'âm lịch ',
          'năm ngoái ',
          'III ',
          '28',
          'nhuận ',
        ],
        ...['trước Công nguyên ', 'thập niên 60', 'hôm qua ', 'năm học này ', 'cùng tháng '],
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  const reference = fc
    .integer({ min: -600000, max: 2900000 })
    .map((day) => new Date(day * 86400000).toISOString().slice(0, 10));

  it('gives dates in order, each equal to its slice, with a value of the form promised', () => {
    const form =
      /^(?:-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d(?::\d\d)?)?)?)?|--\d\d(?:-\d\d(?:T\d\d(?::\d\d)?)?)?|---\d\d(?:T\d\d(?::\d\d)?)?)$/;
    fc.assert(
      fc.property(text, reference, fc.boolean(), (given, date, hasReference) => {
        let before = 0;
        for (const found of findDates(given, hasReference ? { reference: { date } } : {})) {
          expect(found.start).toBeGreaterThanOrEqual(before);
          expect(found.end).toBeGreaterThan(found.start);
          expect(given.slice(found.start, found.end)).toBe(found.text);
          expect(found.part !== undefined).toBe(found.precision === 'part-of-day');
          const halves = found.value?.split('/') ?? [];
          expect(halves.length).toBeLessThanOrEqual(2);
          for (const half of halves) expect(half).toMatch(form);
          expect(found.confidence).toBeGreaterThan(0);
          before = found.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('mistakes', () => {
  it.each([
    [() => findDates(undefined as never), TypeError, 'expected text to be a string'],
    [() => findDates('', { reference: '2015-01-14' as never }), TypeError, 'to be an object'],
    [() => findDates('', { reference: null as never }), TypeError, 'to be an object'],
    [() => findDates('', { reference: { date: '14/1/2015' } }), RangeError, 'YYYY-MM-DD'],
  ])('%s', (call, type, message) => {
    expect(call).toThrow(type);
    expect(call).toThrow(message);
  });
});
