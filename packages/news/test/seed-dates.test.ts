import { readFileSync } from 'node:fs';
import { validateArticle, type Article, type ArticleDate, type FieldSpan } from '@quocngu/article';
import { parseSeed } from '@quocngu/seed-format';
import { describe, expect, it } from 'vitest';
import { readArticle, type ReadArticleOptions } from '../src/index.ts';

const { document } = parseSeed(
  readFileSync(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url)),
);
const { url, title, body } = document ?? { url: '', title: '', body: '' };

function read(options?: ReadArticleOptions, form: 'NFC' | 'NFD' = 'NFC'): Article {
  return readArticle({ url, title: title.normalize(form), body: body.normalize(form) }, options);
}

/** Where a text stands in the body: behind the one place where these words stand before it. */
function spanBehind(words: string, text: string): FieldSpan {
  const at = body.indexOf(words + text);
  expect(at, words + text).toBeGreaterThan(-1);
  expect(body.indexOf(words + text, at + 1), words + text).toBe(-1);
  const start = at + words.length;
  return { start, end: start + text.length };
}

const NATIVE_ID = { field: 'url', start: url.indexOf('301816'), end: url.indexOf('301816') + 6 };

/** What stands before each date, the date, its value, its role and the rule of its value. */
const GOLDEN: readonly (readonly [string, string, string, string, string])[] = [
  ['(Ảnh: Phạm Kiên/TTXVN) ', 'Sáng 13/1', '2015-01-13', 'event', 'date/year-from-native-id'],
  ['tổng kết công tác ', 'năm 2014', '2014', 'mentioned', 'date/written'],
  ['nhiệm vụ công tác ', 'năm 2015', '2015', 'mentioned', 'date/written'],
  ['nêu rõ ', 'năm 2014', '2014', 'mentioned', 'date/written'],
  ['Chương trình làm việc ', 'năm 2014', '2014', 'mentioned', 'date/written'],
  ['Văn phòng Trung ương Đảng trong ', 'năm 2014', '2014', 'mentioned', 'date/written'],
  ['nhấn mạnh ', 'năm 2015', '2015', 'mentioned', 'date/written'],
  ['kinh tế-xã hội ', 'năm 2015', '2015', 'mentioned', 'date/written'],
  ['Kế hoạch 5 năm ', '2011-2015', '2011/2015', 'mentioned', 'date/written'],
  ['các mục tiêu, nhiệm vụ ', 'năm 2015', '2015', 'mentioned', 'date/written'],
  ...[
    [
      'Văn phòng cấp ủy (',
      '18/10/1930-18/10/2015',
      '1930-10-18/2015-10-18',
      'mentioned',
      'date/written',
    ] as const,
  ],
];

describe('the dates of the real seed', () => {
  it('are these, each with its span, its value, its role and its rule, and no others', () => {
    const dates = read().dates?.map(({ span, text, value, role, origin }) => {
      return { span, text, value, role, origin };
    });
    expect(dates).toEqual(
      GOLDEN.map(([before, text, value, role, origin]) => {
        return { span: spanBehind(before, text), text, value, role, origin };
      }),
    );
  });

  it('has the morning of 13 January 2015, and says why', () => {
    const { confidence = 0, ...date }: Partial<ArticleDate> = read().dates?.[0] ?? {};
    expect(date).toEqual({
      type: 'date',
      id: 'date-1',
      role: 'event',
      value: '2015-01-13',
      precision: 'part-of-day',
      part: 'morning',
      zone: '+07:00',
      stated: '--01-13',
      text: 'Sáng 13/1',
      span: spanBehind('TTXVN) ', 'Sáng 13/1'),
      origin: 'date/year-from-native-id',
      // The identifier in the address, and the first place that names the year.
      evidence: [NATIVE_ID, spanBehind('nhiệm vụ công tác ', 'năm 2015')],
    });
    expect(confidence).toBeGreaterThan(0.8);
    expect(confidence).toBeLessThan(0.95);
    expect(read().provenance?.origins?.map(({ id }) => id)).toContain('date/year-from-native-id');
  });

  it('has it against a day that is given, too', () => {
    const [given, morning] = read({ reference: '2015-01-14' }).dates ?? [];
    expect(given).toMatchObject({ role: 'reference', value: '2015-01-14', origin: 'date/given' });
    expect(morning).toMatchObject({
      value: '2015-01-13',
      part: 'morning',
      zone: '+07:00',
      reference: given?.id,
      origin: 'date/nearest',
    });
    expect(morning?.evidence).toBeUndefined();
  });

  it('invents no year where the address is not known', () => {
    const article = readArticle({ url: 'https://bao.example/tin', title, body });
    const [morning] = article.dates ?? [];
    expect(morning).toMatchObject({ stated: '--01-13', precision: 'part-of-day', part: 'morning' });
    expect(morning?.value).toBeUndefined();
    expect(morning?.zone).toBeUndefined();
    // The years that the article names are offered, with the places that name them.
    expect(morning?.alternatives?.map(({ value }) => value).sort()).toEqual([
      '2014-01-13',
      '2015-01-13',
    ]);
    expect(validateArticle(article)).toEqual([]);
  });

  it('are mentions as well', () => {
    const { dates = [], mentions = [] } = read();
    const mentioned = mentions.flatMap((mention) => (mention.type === 'date' ? [mention] : []));
    expect(mentioned.map(({ span, text, date }) => ({ span, text, date }))).toEqual(
      dates.map(({ span, text, id }) => ({ span, text, date: id })),
    );
  });

  it('are the same in decomposed letters', () => {
    const composed = read().dates?.map(({ text, value, role }) => [text, value, role]);
    const decomposed = read({}, 'NFD').dates?.map(({ text, value, role }) => [
      text?.normalize('NFC'),
      value,
      role,
    ]);
    expect(decomposed).toEqual(composed);
  });
});
