import { createArticle, validateArticle, type Article } from '@quocngu/article';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { parseJsonLd } from './parse-json-ld.ts';
import { stringifyJsonLd } from './stringify-json-ld.ts';
import { toJsonLd } from './to-json-ld.ts';

const full = readFullArticle();
const articles = [full, ...readSeedArticles(), ...generateHostileArticles()];

/** What schema.org's context does to the properties that are written here; no network. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@id': 'https://schema.org/url', '@type': '@id' },
};
const documentLoader = (documentUrl: string): Promise<object> =>
  Promise.resolve({ documentUrl, document: { '@context': context } });

describe('the full article', () => {
  const { value, losses } = toJsonLd(full);

  test('says who, when and where', () => {
    expect(value).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: full.text.url,
      headline: 'Hội sách mùa xuân mở cửa tại Huế',
      description: 'Hội sách mùa xuân mở cửa sáng 15/2 bên sông Hương 📚.',
      abstract: ['Hội sách mùa xuân mở cửa sáng 15/2 bên sông Hương 📚.'],
      dateline: ['Huế, 15/2 (Hãng Mẫu) -'],
      articleSection: 'van-hoa/sach',
      inLanguage: 'vi',
      datePublished: '2024-02-15T09:30+07:00',
      contentReferenceTime: ['2024-02-15'],
      author: [{ '@type': 'Person', name: 'Lê Văn Thử' }],
      publisher: { '@type': 'Organization', name: 'Báo Mẫu', identifier: 'bao-mau' },
      sourceOrganization: [{ '@type': 'Organization', name: 'Hãng Mẫu' }],
      keywords: ['Hội sách', 'văn hóa đọc'],
      wordCount: 41,
      timeRequired: 'PT14S',
      copyrightNotice: '© Báo Mẫu giữ bản quyền.',
      license: 'https://bao-mau.example/giay-phep',
    });
  });

  test('keeps captions and marks out of the body', () => {
    expect(value.articleBody).toBe(
      [
        'Hội sách mùa xuân mở cửa sáng 15/2 bên sông Hương 📚.',
        'Giám đốc Thư viện Bến Ngự Trần Thị Mẫu nói: “Năm 2024, thư viện nhận thêm 3.000 cuốn sách.”',
        'Sách cho trẻ em',
        'Theo bà Mẫu, Thư viện Bến Ngự (TVBN) mở cửa từ ngày 15 đến 20/2 và nghỉ mùng 10 Tết.',
        '© Báo Mẫu giữ bản quyền.',
      ].join('\n\n'),
    );
    expect(value.image).toEqual([
      {
        '@type': 'ImageObject',
        contentUrl: 'https://bao-mau.example/1024.jpg',
        caption: 'Độc giả chọn sách sáng 15/2.',
        creditText: '(Ảnh: Lan Chi/Hãng Mẫu - Tư liệu, Nhà sách Bến Ngự cung cấp)',
        creator: [{ '@type': 'Person', name: 'Lan Chi' }],
        sourceOrganization: [{ '@type': 'Organization', name: 'Hãng Mẫu' }],
        provider: [{ '@type': 'Organization', name: 'Nhà sách Bến Ngự' }],
        dateCreated: '2024-02-15',
      },
    ]);
  });

  test('is about what its title names, and mentions the rest', () => {
    const names = (nodes: unknown): readonly unknown[] =>
      (nodes as readonly { readonly name: string }[]).map(({ name }) => name);
    expect(names(value.about)).toEqual(['Huế', 'Hội sách mùa xuân']);
    expect(names(value.mentions)).toEqual([
      'Trần Thị Mẫu',
      'Thư viện Bến Ngự',
      'Lê Văn Thử',
      'Việt Nam',
    ]);
    expect(value.about).toContainEqual({
      '@type': 'Place',
      name: 'Huế',
      alternateName: ['Cố đô', 'TTH'],
      identifier: [{ '@type': 'PropertyValue', propertyID: 'danh-ba-mau', value: '46' }],
      containedInPlace: { '@type': 'Place', name: 'Việt Nam' },
    });
  });

  test('lists what it does not say', () => {
    const paths = losses.filter(({ code }) => code === 'no-place').map(({ path }) => path);
    expect(paths).toContain('/quotations');
    expect(paths).toContain('/words');
    expect(paths).toContain('/dates/*/part');
    expect(paths).toContain('/media/*/credit/notes');
    expect(paths).not.toContain('/keywords');
    expect(losses.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});

test.each([
  ['2015-01-13', ['2015-01-13'], undefined],
  ['2011/2015', undefined, ['2011/2015']],
  ['--01-13', undefined, undefined],
  ['--01-13/--01-15', undefined, undefined],
])('the event %s has a place where it has a year', (value, time, coverage) => {
  const precision = value === '2011/2015' ? 'year' : 'day';
  const article = createArticle(full.text, {
    dates: [{ type: 'date', id: 'd', role: 'event', value, precision }],
  });
  const { value: written, losses } = toJsonLd(article);
  expect(written.contentReferenceTime).toEqual(time);
  expect(written.temporalCoverage).toEqual(coverage);
  const isLost = losses.some(({ code, path }) => code === 'no-place' && path === '/dates/0');
  expect(isLost).toBe(time === undefined && coverage === undefined);
});

test('no time is invented', () => {
  const dated = (value: string, precision: 'day' | 'hour' | 'year'): Article =>
    createArticle(full.text, {
      dates: [{ type: 'date', id: 'd', role: 'published', value, precision }],
    });
  expect(toJsonLd(dated('2015', 'year')).value.datePublished).toBe('2015');
  expect(toJsonLd(dated('2015-01-13', 'day')).value.datePublished).toBe('2015-01-13');
  const cut = toJsonLd(dated('2015-01-13T07', 'hour'));
  expect(cut.value.datePublished).toBe('2015-01-13');
  expect(cut.losses).toContainEqual(
    expect.objectContaining({ code: 'date-cut', path: '/dates/0' }),
  );
  const without = toJsonLd(dated('--01-13', 'day'));
  expect(without.value.datePublished).toBeUndefined();
  expect(without.losses).toContainEqual(
    expect.objectContaining({ code: 'date-left-out', path: '/dates/0', severity: 'warning' }),
  );
});

test.each(articles.map((article, index) => [index, article] as const))(
  'article %i is read by a JSON-LD processor, and comes back',
  async (_, article) => {
    const { value } = toJsonLd(article);
    const [expanded] = await jsonld.expand(value, {
      documentLoader: documentLoader as never,
    });
    expect(expanded?.['@type']).toEqual(['https://schema.org/NewsArticle']);
    expect(expanded?.['https://schema.org/headline']).toEqual([{ '@value': article.text.title }]);

    const text = stringifyJsonLd(value);
    expect(text).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(value);

    const read = parseJsonLd(text);
    expect(read.diagnostics).toEqual([]);
    expect(validateArticle(read.article).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const again: Record<string, unknown> = { ...toJsonLd(read.article).value };
    // Address and reading time come from layers that are not read back.
    const carried = Object.entries(value).filter(
      ([name]) => name !== 'articleSection' && name !== 'timeRequired',
    );
    expect(again).toEqual(Object.fromEntries(carried));
  },
);

describe('what the form carries comes back', () => {
  const { article } = parseJsonLd(toJsonLd(full).value);

  test('as it was', () => {
    const { publisher, agencies, identifiers, keywords, language } = article;
    expect(article.headline?.text).toBe(full.headline?.text);
    expect(article.sapo?.text).toBe(full.sapo?.text);
    expect(language).toBe(full.language);
    expect(publisher).toMatchObject({ key: 'bao-mau', name: 'Báo Mẫu' });
    expect(agencies).toMatchObject([{ key: 'hang-mau', name: 'Hãng Mẫu' }]);
    expect(identifiers).toMatchObject({
      native: { publisher: 'bao-mau', text: '1024' },
      contentHash: full.identifiers?.contentHash,
      file: full.identifiers?.file,
      other: full.identifiers?.other,
    });
    expect(keywords?.map(({ text }) => text)).toEqual(full.keywords?.map(({ text }) => text));
    expect(article.bylines?.map(({ text, role }) => [text, role])).toEqual([
      ['Lê Văn Thử', 'author'],
    ]);
    expect(article.dates?.find(({ role }) => role === 'published')).toMatchObject({
      value: '2024-02-15T09:30',
      precision: 'minute',
      zone: '+07:00',
    });
    expect(article.entities?.map(({ type, name }) => [type, name]).sort()).toEqual(
      full.entities?.map(({ type, name }) => [type, name]).sort(),
    );
    expect(article.media?.[0]?.caption?.text).toBe(full.media?.[0]?.caption?.text);
    expect(article.media?.[0]?.credit?.photographers?.[0]?.text).toBe('Lan Chi');
    expect(article.rights).toEqual({
      type: 'rights',
      holder: 'Báo Mẫu',
      license: 'https://bao-mau.example/giay-phep',
      terms: 'Dẫn nguồn khi dùng lại.',
      text: '© Báo Mẫu giữ bản quyền.',
    });
  });
});

describe('reading what others wrote', () => {
  test.each([
    ['no JSON', 'not json'],
    ['no article', '{"@type":"Person"}'],
    ['nothing', undefined],
    ['a list of nothing', '[[[[[[]]]]]]'],
  ])('%s gives an empty article and says so', (_, input) => {
    const { article, diagnostics } = parseJsonLd(input);
    expect(article.text).toEqual({ url: '', title: '', body: '' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['malformed']);
  });

  test('an article in a graph, with single values where lists may stand', () => {
    const { article, diagnostics } = parseJsonLd({
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Mưa',
          image: 'https://a.example/1.jpg',
          author: { name: 'An' },
          keywords: 'mưa',
          datePublished: '2015-02-30',
        },
      ],
    });
    expect(article.headline?.text).toBe('Mưa');
    expect(article.media).toEqual([{ type: 'picture', id: 'p1', href: 'https://a.example/1.jpg' }]);
    expect(article.bylines).toEqual([{ type: 'byline', text: 'An', role: 'author' }]);
    expect(diagnostics.map(({ code, data }) => [code, data?.path])).toEqual([
      ['unreadable-date', '/datePublished'],
    ]);
  });

  test('places that lie around each other are not tied', () => {
    const place = (name: string, within: string): object => ({
      '@type': 'Place',
      name,
      containedInPlace: { name: within },
    });
    const { article } = parseJsonLd({
      '@type': 'NewsArticle',
      mentions: [place('A', 'B'), place('B', 'A'), place('C', 'A')],
    });
    expect(validateArticle(article).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(article.entities?.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });
});
