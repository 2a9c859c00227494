import { createArticle, validateArticle, type Address, type Block } from '@quocngu/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedArticle, readDates } from './read-dates.ts';

const URL = 'https://bao.example/tin-20150114083000';

const TIMED: Address = {
  type: 'address',
  text: URL,
  span: { field: 'url', start: 0, end: URL.length },
  origin: 'address/bao',
  timestamp: {
    text: '20150114083000',
    span: { field: 'url', start: 24, end: 38 },
    value: '2015-01-14T08:30:00',
    zone: '+07:00',
  },
};

const NUMBERED: Address = {
  type: 'address',
  text: 'https://bao.example/tin-500',
  span: { field: 'url', start: 0, end: 27 },
  origin: 'address/bao',
  nativeId: { text: '500', span: { field: 'url', start: 24, end: 27 } },
};

/** The identifier 500 lies in the middle: about 1 July 2014, two and a half months to each side. */
const IDS = [
  { id: 0, days: { first: '2014-01-01', last: '2014-01-01' } },
  { id: 1000, days: { first: '2015-01-01', last: '2015-01-01' } },
];

function article(body: string, more: Partial<DatedArticle> = {}): DatedArticle {
  return {
    ...{ title: '', body, blocks: [], zone: '+07:00', datedIds: [] },
    ...{ given: undefined, address: undefined },
    sentences: [{ type: 'sentence', span: { start: 0, end: body.length } }],
    ...more,
  };
}

describe('the reference', () => {
  it('is the day that was given, before all others', () => {
    const dates = readDates(article('Sáng 13/1.', { given: '2013-02-01', address: TIMED }));
    expect(dates.map(({ id, role, value }) => ({ id, role, value }))).toEqual([
      { id: 'date-reference', role: 'reference', value: '2013-02-01' },
      { id: 'date-published', role: 'published', value: '2015-01-14T08:30' },
      { id: 'date-1', role: 'event', value: '2013-01-13' },
    ]);
    expect(dates[2]?.reference).toBe('date-reference');
  });

  it('is the timestamp of the address, where there is one', () => {
    const dates = readDates(article('Hôm qua, họp.', { address: TIMED }));
    expect(dates).toEqual([
      {
        ...{ type: 'date', id: 'date-published', role: 'published', precision: 'minute' },
        ...{ value: '2015-01-14T08:30', zone: '+07:00', origin: 'date/address-timestamp' },
        evidence: [{ field: 'url', start: 24, end: 38 }],
      },
      {
        ...{ type: 'date', id: 'date-1', role: 'event', precision: 'day', text: 'Hôm qua' },
        ...{ span: { start: 0, end: 7 }, value: '2015-01-13', zone: '+07:00' },
        ...{ origin: 'date/relative', reference: 'date-published', confidence: 0.95 },
      },
    ]);
  });

  it('is a whole date in the dateline', () => {
    const body = 'Hà Nội, 14/1/2015 (TTXVN) - Hôm qua, họp.';
    const blocks: readonly Block[] = [
      { type: 'dateline', id: 'block-1', span: { start: 0, end: 27 } },
    ];
    const dates = readDates(article(body, { blocks }));
    expect(dates).toMatchObject([
      { id: 'date-1', role: 'dateline', value: '2015-01-14' },
      { id: 'date-2', role: 'event', value: '2015-01-13', reference: 'date-1' },
    ]);
  });

  it('is nothing where nothing says it: then only what is written is told', () => {
    const dates = readDates(article('Sáng 13/1, hôm qua và tháng 2, ngày 5, thứ Ba.'));
    expect(dates.map(({ text, value, stated }) => ({ text, value, stated }))).toEqual([
      { text: 'Sáng 13/1', value: undefined, stated: '--01-13' },
      { text: 'hôm qua', value: undefined, stated: undefined },
      { text: 'tháng 2', value: undefined, stated: '--02' },
      { text: 'ngày 5', value: undefined, stated: '---05' },
      { text: 'thứ Ba', value: undefined, stated: undefined },
    ]);
    expect(dates.flatMap(({ alternatives = [] }) => alternatives)).toEqual([]);
  });
});

describe('an identifier that leaves some months', () => {
  const numbered = { address: NUMBERED, datedIds: IDS };

  it('gives the year that every day of them gives', () => {
    const [date] = readDates(article('Sáng 13/6, họp.', numbered));
    expect(date).toMatchObject({
      value: '2014-06-13',
      stated: '--06-13',
      origin: 'date/year-from-native-id',
      evidence: [NUMBERED.nativeId?.span],
    });
    expect(date?.confidence).toBeLessThanOrEqual(0.8);
  });

  it('takes of two years the one that the article names', () => {
    // In April the last 10 November was that of 2013; in September the next one is near.
    const [date] = readDates(article('Ngày 10/11, tổng kết năm 2013.', numbered));
    expect(date).toMatchObject({
      value: '2013-11-10',
      alternatives: [{ value: '2014-11-10' }],
      evidence: [NUMBERED.nativeId?.span, { start: 21, end: 29 }],
    });
    expect(date?.confidence).toBeLessThanOrEqual(0.6);
  });

  it('takes neither where the article names none', () => {
    const [date] = readDates(article('Ngày 10/11, họp.', numbered));
    expect(date?.value).toBeUndefined();
    expect(date?.stated).toBe('--11-10');
    expect(date?.alternatives?.map(({ value }) => value).sort()).toEqual([
      '2013-11-10',
      '2014-11-10',
    ]);
  });

  it('says nothing of what needs the very day', () => {
    const dates = readDates(article('Hôm qua và thứ Ba, từ ngày 13 tới tuần tới.', numbered));
    expect(dates.map(({ value, alternatives }) => [value, alternatives])).toEqual(
      [0, 1, 2, 3].map(() => [undefined, undefined]),
    );
  });

  it('tells what a year is counted from, where all its days lie in one', () => {
    const dates = readDates(article('Năm nay và mùng 2 Tết năm nay.', numbered));
    expect(dates.map(({ value }) => value)).toEqual(['2014', '2014-02-01']);
  });
});

describe('roles', () => {
  it('are those of the place: a caption, the lead, the rest', () => {
    const body = 'Chợ hoa ngày 2/2/2015. Năm 2014 và sáng 13/1/2015, họp. Ngày 14/1/2015, nghỉ.';
    const blocks: readonly Block[] = [
      { type: 'caption', id: 'block-1', span: { start: 0, end: 22 } },
      { type: 'paragraph', id: 'block-2', span: { start: 23, end: body.length } },
    ];
    const sentences = [
      { type: 'sentence', span: { start: 23, end: 55 } },
      { type: 'sentence', span: { start: 56, end: body.length } },
    ] as const;
    const title = 'Họp ngày 13/1/2015';
    const dates = readDates(article(body, { title, blocks, sentences }));
    expect(dates.map(({ text, role }) => `${text ?? ''}: ${role}`)).toEqual([
      'ngày 13/1/2015: mentioned',
      'ngày 2/2/2015: captured',
      'Năm 2014: mentioned',
      'sáng 13/1/2015: event',
      'Ngày 14/1/2015: mentioned',
    ]);
    expect(dates[0]?.span).toEqual({ field: 'title', start: 4, end: 18 });
  });
});

describe('the event', () => {
  it.each([
    ['Lễ kỷ niệm (18/10/1930-18/10/2015) diễn ra sáng 13/1.', 'sáng 13/1'],
    ['Bị cáo Hùng (sinh ngày 5/3/1980) ra tòa chiều 13/1.', 'chiều 13/1'],
    ['Từ ngày 28/12/2014 đến 3/1/2015, chợ họp.', 'ngày 28/12/2014'],
    ['Hội chợ 28/12-3/1 đã đóng cửa.', '28/12-3/1'],
  ])('%s', (body, event) => {
    const dates = readDates(article(body, { address: TIMED }));
    expect(dates.find(({ role }) => role === 'event')?.text).toBe(event);
  });
});

describe('any article', () => {
  const piece = fc.constantFrom(
    ...[
      'Sáng 13/1',
      'ngày 29/2',
      'tháng Giêng',
      'mùng 2 Tết',
      'mùa hè này',
      'năm 2014',
      '31/12-2/1',
    ],
    ...['hôm qua', 'thế kỷ 20', 'quý I', '22h - 2h ngày 13/1', 'ngày 3, 5 và 7/10', 'năm 45', '. '],
    ...[
      '12 giờ đêm 31/12',
      'mùng 2/9',
      'từ ',
      ' đến ',
      ', ',
      '\ud83d',
      '\0',
      '\u0301',
      '(',
      ')',
      ' ',
    ],
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
  const clue = fc.constantFrom<Partial<DatedArticle>>(
    {},
    { given: '2016-02-29' },
    { address: TIMED },
    { address: NUMBERED, datedIds: IDS },
  );

  it('gets dates that are valid, the same each time', () => {
    fc.assert(
      fc.property(text, text, clue, (title, body, clues) => {
        const given = { ...article(body, clues), title };
        const dates = readDates(given);
        const address = clues.address === undefined ? {} : { address: clues.address };
        const whole = createArticle(
          { url: clues.address?.text ?? '', title, body },
          { ...address, dates },
        );
        const findings = validateArticle(whole).filter(
          ({ code }) => code !== 'unknown-origin' && code !== 'span-splits-character',
        );
        expect(findings).toEqual([]);
        expect(readDates(given)).toEqual(dates);
      }),
      { numRuns: 300 },
    );
  });
});
