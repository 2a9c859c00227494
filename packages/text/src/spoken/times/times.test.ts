import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, hazardousText } from '../../../test/hazards.ts';
import { type SpokenTime, timeToWords, type TimeToWordsOptions, wordsToTime } from '../index.ts';

const twelve = { clock: '12-hour' } as const;
const colloquial = { style: 'colloquial' } as const;

describe('timeToWords', () => {
  it.each<[number, number, string, TimeToWordsOptions?]>([
    [7, 0, 'bảy giờ'],
    [7, 30, 'bảy giờ ba mươi phút'],
    [7, 30, 'bảy giờ ba mươi', { style: 'short' }],
    [7, 30, 'bảy rưỡi', colloquial],
    [7, 5, 'bảy giờ năm phút'],
    [7, 5, 'bảy giờ năm', { style: 'short' }],
    [7, 34, 'bảy giờ ba mươi tư', colloquial],
    [7, 35, 'tám giờ kém hai mươi lăm', colloquial],
    [7, 45, 'tám giờ kém mười lăm', colloquial],
    [7, 55, 'tám giờ kém năm', colloquial],
    [23, 45, 'hai mươi tư giờ kém mười lăm', colloquial],
    [23, 45, 'mười hai giờ kém mười lăm đêm', { ...twelve, ...colloquial }],
    [12, 45, 'một giờ kém mười lăm chiều', { ...twelve, ...colloquial }],
    [0, 0, 'không giờ'],
    [24, 0, 'hai mươi tư giờ'],
    [24, 0, 'hai mươi bốn giờ', { four: 'bốn' }],
    [0, 10, 'mười hai giờ mười phút đêm', twelve],
    [1, 0, 'một giờ sáng', twelve],
    [10, 15, 'mười giờ mười lăm phút sáng', twelve],
    [11, 0, 'mười một giờ trưa', twelve],
    [12, 0, 'mười hai giờ trưa', twelve],
    [13, 0, 'một giờ chiều', twelve],
    [18, 0, 'sáu giờ chiều', twelve],
    [19, 30, 'bảy rưỡi tối', { ...twelve, ...colloquial }],
    [21, 0, 'chín giờ tối', twelve],
    [22, 0, 'mười giờ đêm', twelve],
  ])('%i:%i is %s', (hour, minute, words, options) => {
    expect(timeToWords({ hour, minute }, options)).toBe(words);
  });

  it('says seconds in full', () => {
    const time = { hour: 7, minute: 0, second: 5 };
    expect(timeToWords(time)).toBe('bảy giờ không phút năm giây');
    expect(timeToWords(time, { ...twelve, ...colloquial })).toBe(
      'bảy giờ không phút năm giây sáng',
    );
  });

  it('refuses what is no time', () => {
    expect(() => timeToWords({ hour: 25, minute: 0 })).toThrow(RangeError);
    expect(() => timeToWords({ hour: 24, minute: 1 })).toThrow(RangeError);
    expect(() => timeToWords({ hour: 24, minute: 0, second: 1 })).toThrow(RangeError);
    expect(() => timeToWords({ hour: 7, minute: 60 })).toThrow(
      'time.minute must be a whole number from 0 to 59, not 60',
    );
    expect(() => timeToWords({ hour: '7' as unknown as number, minute: 0 })).toThrow(TypeError);
    expect(() => timeToWords('7:00' as unknown as SpokenTime)).toThrow(
      new TypeError('time must be an object of hour and minute, not string'),
    );
    expect(() => timeToWords({ hour: 7, minute: 0 }, { clock: '12' as '12-hour' })).toThrow(
      new RangeError("clock must be '24-hour' or '12-hour', not '12'"),
    );
  });
});

describe('wordsToTime', () => {
  it.each<[string, number, number, number?]>([
    ['Bảy  giờ\tsáng', 7, 0],
    ['bảy giờ đúng', 7, 0],
    ['bảy giờ linh năm', 7, 5],
    ['bảy giờ lẻ năm phút tối', 19, 5],
    ['bảy giờ tối ba mươi', 19, 30],
    ['tám giờ tối kém mười lăm', 19, 45],
    ['tám giờ thiếu mười phút', 7, 50],
    ['tám kém năm', 7, 55],
    ['mười rưỡi', 10, 30],
    ['mười giờ rưỡi tối', 22, 30],
    ['không giờ kém một phút', 23, 59],
    ['hai mươi tư giờ', 24, 0],
    ['hai giờ đêm', 2, 0],
    ['hai giờ khuya', 2, 0],
    ['mười hai giờ đêm', 0, 0],
    ['mười hai giờ kém năm đêm', 23, 55],
    ['không giờ đêm', 0, 0],
    ['mười hai giờ rưỡi trưa', 12, 30],
    ['một giờ trưa', 13, 0],
    ['mười giờ trưa', 10, 0],
    ['mười lăm giờ chiều', 15, 0],
    ['mười chín giờ ba mươi phút tối', 19, 30],
    ['hai mốt giờ', 21, 0],
    ['năm giờ năm', 5, 5],
    ['sáu giờ năm mươi chín phút năm mươi chín giây chiều', 18, 59, 59],
    ['bảy giờ không phút không giây', 7, 0, 0],
  ])('%s', (words, hour, minute, second) => {
    const time = second === undefined ? { hour, minute } : { hour, minute, second };
    expect(wordsToTime(words)).toEqual(time);
    expect(wordsToTime(words.normalize('NFD').toUpperCase())).toEqual(time);
  });

  it.each([
    '',
    'bảy',
    'giờ',
    'bảy sáng',
    'bảy ba mươi',
    'bảy giờ sáu mươi phút',
    'hai mươi lăm giờ',
    'hai mươi tư giờ mười phút',
    'hai mươi tư giờ không phút một giây',
    'ba giờ tối',
    'mười hai giờ sáng',
    'mười hai giờ chiều',
    'không giờ trưa',
    'mười ba giờ sáng',
    'bảy giờ tối sáng',
    'bảy giờ tối ba mươi tối',
    'bảy giờ linh',
    'bảy giờ linh mười',
    'bảy giờ kém',
    'bảy giờ kém không',
    'bảy giờ kém bốn mươi',
    'bảy giờ mười phút năm',
    'bảy giờ năm giây',
    'bảy giờ mười phút sáu mươi giây',
    'bảy giờ rưỡi mười',
    'bảy giờ constructor',
    '7 giờ',
  ])('%j is none', (words) => {
    expect(wordsToTime(words)).toBeUndefined();
  });

  it('refuses what is no string', () => {
    expect(() => wordsToTime(undefined as unknown as string)).toThrow(TypeError);
  });
});

describe('words give the time back', () => {
  const options = (['24-hour', '12-hour'] as const).flatMap((clock) =>
    (['full', 'short', 'colloquial'] as const).flatMap((style) =>
      (['tư', 'bốn'] as const).map((four) => ({ clock, style, four })),
    ),
  );

  it.each(options)('every minute of a day: %j', (style) => {
    for (let minutes = 0; minutes < 1440; minutes++) {
      const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
      const words = timeToWords(time, style);
      const read = wordsToTime(words);
      if (read?.hour !== time.hour || read.minute !== time.minute) {
        expect([words, read]).toEqual([words, time]);
      }
    }
  });

  it('every second of some hours', () => {
    for (let seconds = 0; seconds < 86_400; seconds += 7) {
      const time = {
        hour: Math.floor(seconds / 3600),
        minute: Math.floor(seconds / 60) % 60,
        second: seconds % 60,
      };
      const words = timeToWords(time, options[seconds % options.length] ?? {});
      const read = wordsToTime(words);
      if (JSON.stringify(read) !== JSON.stringify(time)) {
        expect([words, read]).toEqual([words, time]);
      }
    }
  });
});

describe('any text', () => {
  const words = fc
    .array(
      fc.constantFrom(
        ...'giờ phút giây rưỡi kém sáng trưa tối đêm linh đúng một hai tư mười mươi không lăm'.split(
          ' ',
        ),
      ),
      { maxLength: 9 },
    )
    .map((picked) => picked.join(' '));

  it('is a time that can be said, or none, in either form', () => {
    fc.assert(
      fc.property(fc.oneof(words, hazardousText), (text) => {
        const time = wordsToTime(text);
        expect(wordsToTime(text.normalize('NFD'))).toEqual(time);
        if (time) expect(wordsToTime(timeToWords(time))).toEqual(time);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['giờ ', 'một ', 'kém '])('work grows with it: %j', (piece) => {
    expect(growthOf((size) => `một ${piece.repeat(size)}`, wordsToTime)).toBeLessThan(2.2);
  });
});
