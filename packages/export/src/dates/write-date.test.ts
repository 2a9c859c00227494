import type { ArticleDate } from '@quocngu/article';
import { expect, test } from 'vitest';
import { findZoneOffset } from './zone-offset.ts';
import { writeInstant, writeIsoDate } from './write-date.ts';

type Written = readonly [text: string | undefined, losses: readonly string[]];

function write(
  writer: typeof writeIsoDate,
  date: Pick<ArticleDate, 'precision' | 'value' | 'zone'>,
): Written {
  const codes: string[] = [];
  const text = writer(
    { date: { type: 'date', id: 'd', role: 'published', ...date }, path: '/dates/0' },
    { add: (code) => codes.push(code) },
  );
  return [text, codes];
}

test.each([
  ['2015', 'year', '2015', []],
  ['2015-01', 'month', '2015-01', []],
  ['2015-01-13', 'day', '2015-01-13', []],
  ['2015-01-13', 'part-of-day', '2015-01-13', []],
  ['2015-01-13T07', 'hour', '2015-01-13', ['date-cut']],
  ['2015-01-13T07:30', 'minute', '2015-01-13T07:30+07:00', []],
  ['--01-13', 'day', undefined, ['date-left-out']],
  ['2011/2015', 'year', undefined, ['date-left-out']],
  [undefined, 'year', undefined, ['date-left-out']],
] as const)('%s to the %s is written %s', (value, precision, text, losses) => {
  const date = { precision, zone: '+07:00', ...(value === undefined ? {} : { value }) };
  expect(write(writeIsoDate, date)).toEqual([text, losses]);
});

test.each([
  ['2015-01-13', '+07:00', '2015-01-13T12:00:00+07:00', '2015-01-13'],
  ['2015-01-01', '+12:00', '2015-01-01T12:00:00+12:00', '2015-01-01'],
  ['2015-01-01', '-11:00', '2015-01-01T12:00:00-11:00', '2015-01-01'],
  ['2015-01-01', undefined, '2015-01-01T12:00:00Z', '2015-01-01'],
  ['2015-01-01', 'Asia/Ho_Chi_Minh', '2015-01-01T12:00:00+07:00', '2015-01-01'],
])('the day %s in zone %s stays that day in UTC', (value, zone, text, day) => {
  const [written, losses] = write(writeInstant, {
    value,
    precision: 'day',
    ...(zone === undefined ? {} : { zone }),
  });
  expect(written).toBe(text);
  expect(losses).toEqual(['time-added']);
  expect(new Date(written ?? '').toISOString().slice(0, 10)).toBe(day);
});

test.each([
  ['2015-01-13T00:30', '+07:00', '2015-01-13T00:30:00+07:00', []],
  ['2015-01-13T00:30', undefined, undefined, ['date-left-out']],
  ['2015-01', '+07:00', undefined, ['date-left-out']],
] as const)('the instant of %s in zone %s is %s', (value, zone, text, losses) => {
  const date = { value, precision: 'minute', ...(zone === undefined ? {} : { zone }) } as const;
  expect(write(writeInstant, date)).toEqual([text, losses]);
});

test.each([
  ['+07:00', '2015-01-13T00:00Z', '+07:00'],
  ['Asia/Ho_Chi_Minh', '2015-01-13T00:00Z', '+07:00'],
  ['America/New_York', '2015-07-01T00:00Z', '-04:00'],
  // Clocks went forward at two o'clock: the hour before is winter time, the hour after is not.
  ['America/New_York', '2015-03-08T01:30Z', '-05:00'],
  ['America/New_York', '2015-03-08T03:30Z', '-04:00'],
  ['Etc/UTC', '2015-01-13T00:00Z', '+00:00'],
  // Hanoi's local mean time had seconds, which no date type can say.
  ['Asia/Ho_Chi_Minh', '1900-01-01T00:00Z', undefined],
  ['Nowhere/Nothing', '2015-01-13T00:00Z', undefined],
])('%s at %s is %s', (zone, local, offset) => {
  expect(findZoneOffset(zone, Date.parse(local))).toBe(offset);
});
