import { createArticle, validateArticle, type ArticleDate } from '@quocngu/article';
import { describe, expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { compileNinjsSchema, hasNinjsSchema } from '../../test/ninjs-schema.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { parseNinjs } from './parse-ninjs.ts';
import { toNinjs } from './to-ninjs.ts';

const full = readFullArticle();
const articles = [full, ...readSeedArticles(), ...generateHostileArticles()];

describe.skipIf(!hasNinjsSchema)('against the official schema of ninjs 3.1', () => {
  const validate = hasNinjsSchema ? compileNinjsSchema() : undefined;

  test.each(articles.map((article, index) => [index, article] as const))(
    'article %i is valid',
    (_, article) => {
      const isValid = validate?.(toNinjs(article).value);
      expect(validate?.errors ?? []).toEqual([]);
      expect(isValid).toBe(true);
    },
  );

  test('the schema refuses what is wrong', () => {
    const { value } = toNinjs(full);
    expect(validate?.({ ...value, contentCreated: '2015-01-13' })).toBe(false);
    expect(validate?.({ ...value, sapo: 'x' })).toBe(false);
    expect(validate?.({ ...value, uri: 'đường' })).toBe(false);
  });
});

describe('the full article', () => {
  const { value, losses } = toNinjs(full);

  test('says who, what and when', () => {
    expect(value).toMatchObject({
      uri: full.text.url,
      type: 'text',
      contentCreated: '2024-02-15T09:30:00+07:00',
      language: 'vi',
      headlines: [{ role: 'main', value: 'Hội sách mùa xuân mở cửa tại Huế' }],
      by: 'Lê Văn Thử',
      located: 'Huế',
      slugline: 'hoi-sach-mua-xuan-mo-cua',
      organisations: [{ name: 'Thư viện Bến Ngự', rel: 'mentioned', literal: 'danh-ba-mau:17' }],
      events: [{ name: 'Hội sách mùa xuân', rel: 'mentioned', literal: 'danh-ba-mau:8' }],
      infoSources: [
        { name: 'Báo Mẫu', role: 'publisher', literal: 'bao-mau' },
        { name: 'Hãng Mẫu', role: 'agency', literal: 'hang-mau' },
      ],
      altIds: [
        { role: 'native:bao-mau', value: '1024' },
        { role: 'sha-256', value: '0f'.repeat(32) },
        { role: 'file-key', value: '80b3f6d469e22f59' },
        { role: 'file-index', value: '7' },
        { role: 'other:guid', value: 'bao-mau:1024' },
      ],
      copyrightHolder: 'Báo Mẫu',
      rightsInfo: { linkedRights: 'https://bao-mau.example/giay-phep' },
    });
    expect(value.people?.map(({ name, rel }) => [name, rel])).toEqual([
      ['Lê Văn Thử', 'author'],
      ['Trần Thị Mẫu', 'mentioned'],
      ['Lê Văn Thử', 'mentioned'],
    ]);
  });

  test('counts the body without captions', () => {
    const [body] = value.bodies ?? [];
    expect(body?.value).not.toContain('Lan Chi');
    expect(body?.wordCount).toBe(41);
    // One character of the sapo, the books, takes two code units.
    expect(body?.charCount).toBe((body?.value.length ?? 0) - 1);
  });

  test('has the picture as an association', () => {
    expect(value.associations).toEqual([
      {
        name: 'Độc giả chọn sách sáng 15/2.',
        uri: 'https://bao-mau.example/1024.jpg',
        type: 'picture',
        by: 'Lan Chi',
        descriptions: [
          { role: 'caption', contentType: 'text/plain', value: 'Độc giả chọn sách sáng 15/2.' },
          {
            role: 'credit',
            contentType: 'text/plain',
            value: '(Ảnh: Lan Chi/Hãng Mẫu - Tư liệu, Nhà sách Bến Ngự cung cấp)',
          },
        ],
        people: [{ name: 'Lan Chi', rel: 'photographer' }],
        infoSources: [
          { name: 'Hãng Mẫu', role: 'agency' },
          { name: 'Nhà sách Bến Ngự', role: 'provider' },
        ],
        renditions: [{ name: 'original', href: 'https://bao-mau.example/1024.jpg' }],
      },
    ]);
  });

  test('reports the day of the picture, and what has no place', () => {
    expect(losses).toContainEqual(
      expect.objectContaining({ code: 'date-left-out', path: '/dates/1', severity: 'warning' }),
    );
    const paths = losses.filter(({ code }) => code === 'no-place').map(({ path }) => path);
    expect(paths).toContain('/quotations');
    expect(paths).toContain('/entities/*/aliases');
    expect(paths).not.toContain('/rights');
  });
});

test.each([
  ['2015-01-13T07:30', '+07:00', '2015-01-13T07:30:00+07:00'],
  ['2015-01-13T07:30', 'Asia/Ho_Chi_Minh', '2015-01-13T07:30:00+07:00'],
  ['2015-07-01T12:00', 'Europe/Paris', '2015-07-01T12:00:00+02:00'],
  ['2015-01-13T07:30', 'Z', '2015-01-13T07:30:00Z'],
  ['2015-01-13T07:30', undefined, undefined],
  ['2015-01-13T07:30', 'Nowhere/Nothing', undefined],
  ['2015-01-13', '+07:00', undefined],
  ['2015', undefined, undefined],
])('published %s in zone %s is created at %s', (value, zone, expected) => {
  const precision = { 4: 'year', 10: 'day', 16: 'minute' }[value.length] as 'day';
  const date: ArticleDate = { type: 'date', id: 'd', role: 'published', value, precision };
  const article = createArticle(full.text, { dates: [{ ...date, ...(zone ? { zone } : {}) }] });
  const { value: item, losses } = toNinjs(article);
  expect(item.contentCreated).toBe(expected);
  expect(losses.some(({ code }) => code === 'date-left-out')).toBe(expected === undefined);
});

test.each(articles.map((article, index) => [index, article] as const))(
  'article %i comes back',
  (_, article) => {
    const { value } = toNinjs(article);
    const read = parseNinjs(JSON.stringify(value));
    expect(read.diagnostics).toEqual([]);
    expect(validateArticle(read.article).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    // The place of the dateline, the slug and the section are found again by who reads the text.
    const { subjects = [], ...rest } = value;
    const carried = Object.entries(rest).filter(
      ([name]) => name !== 'located' && name !== 'slugline',
    );
    const { subjects: again = [], ...restAgain } = toNinjs(read.article).value;
    expect(restAgain).toEqual(Object.fromEntries(carried));
    expect(again).toEqual(subjects.filter(({ rel }) => rel === 'keyword'));
  },
);

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['no uri', '{"type":"text"}'],
])('%s gives an empty article and says so', (_, input) => {
  const { article, diagnostics } = parseNinjs(input);
  expect(article.text).toEqual({ url: '', title: '', body: '' });
  expect(diagnostics.map(({ code }) => code)).toEqual(['malformed']);
});
