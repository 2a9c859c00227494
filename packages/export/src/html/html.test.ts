import { createArticle, type ArticleDate } from '@quocngu/article';
import { HtmlValidate } from 'html-validate';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { toHtml } from './to-html.ts';

const full = readFullArticle();
const articles = [full, ...readSeedArticles(), ...generateHostileArticles()];
const numbered = articles.map((article, at) => [at, article] as const);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // How to write a doctype, how long a title may be and where white space stands are matters of taste,
  // and the last two are the article's own.
  rules: { 'doctype-style': 'off', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

async function findFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

type Node = DefaultTreeAdapterTypes.Node;

/** What an HTML parser reads: the errors of the standard, element names, attributes, text. */
function read(
  html: string,
  isPage: boolean,
): {
  readonly errors: readonly string[];
  readonly names: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
} {
  const errors: string[] = [];
  const names: string[] = [];
  const attributes: (readonly [string, string])[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) texts.push(node.value);
    if ('tagName' in node) {
      names.push(node.tagName);
      attributes.push(...node.attrs.map(({ name, value }) => [name, value] as const));
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  const options = { onParseError: ({ code }: { readonly code: string }) => errors.push(code) };
  visit(isPage ? parse(html, options) : parseFragment(html, options));
  return { errors, names, attributes, text: texts.join(' ') };
}

describe('pages are valid', () => {
  test.each(numbered)('article %i', async (_, article) => {
    const { text } = toHtml(article, { kind: 'document' });
    expect(await findFaults(text)).toEqual([]);
    expect(read(text, true).errors).toEqual([]);
  });

  test('the validator finds faults', async () => {
    expect(await findFaults('<p><img src="a"></div>')).not.toEqual([]);
  });
});

/** The elements that the writer makes; text may make no other. */
const meant: ReadonlySet<string> = new Set([
  ...['article', 'header', 'footer', 'h1', 'h2', 'p', 'span', 'time', 'address', 'br'],
  ...['figure', 'img', 'a', 'figcaption', 'cite'],
]);

test.each(numbered)('the text of article %i makes no elements and no code', (_, article) => {
  const { names, attributes, text, errors } = read(toHtml(article).text, false);
  expect(errors).toEqual([]);
  expect(names.filter((name) => !meant.has(name))).toEqual([]);
  const links = attributes.filter(([name]) => name === 'href' || name === 'src');
  expect(links.filter(([, value]) => !/^https?:\/\//.test(value))).toEqual([]);
  expect(attributes.filter(([name]) => name.startsWith('on'))).toEqual([]);
  const title = article.text.title.replace(
    /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu,
    '\uFFFD',
  );
  expect(text).toContain(title.replace(/\r/g, '\n'));
});

describe('the full article', () => {
  const { text, losses } = toHtml(full);

  test.each([
    ['its language', '<article lang="vi">'],
    ['its headline', '<h1>Hội sách mùa xuân mở cửa tại Huế</h1>'],
    ['its time', '<time datetime="2024-02-15T09:30+07:00">2024-02-15 09:30+07:00</time>'],
    [
      'its picture',
      '<img src="https://bao-mau.example/1024.jpg" alt="Độc giả chọn sách sáng 15/2.">\n<figcaption>Độc giả chọn sách <time datetime="2024-02-15">sáng 15/2</time>. <cite>(Ảnh: Lan Chi/Hãng Mẫu - Tư liệu, Nhà sách Bến Ngự cung cấp)</cite></figcaption>',
    ],
    [
      'its sapo',
      '<p class="sapo">Hội sách mùa xuân mở cửa <time datetime="2024-02-15">sáng 15/2</time> bên sông Hương 📚.</p>',
    ],
    [
      'its dateline',
      '<p><span class="dateline">Huế, <time datetime="2024-02-15">15/2</time> (Hãng Mẫu) -</span> Giám đốc',
    ],
    ['a year', '“<time datetime="2024">Năm 2024</time>, thư viện'],
    ['no period', 'từ ngày 15 đến 20/2'],
    ['its heading', '<h2>Sách cho trẻ em</h2>'],
    ['its link', '<a href="https://bao-mau.example/hoi-sach-2023.html">'],
    ['its byline', '<address>Lê Văn Thử</address>'],
    ['its licence', '<a rel="license" href="https://bao-mau.example/giay-phep">'],
  ])('shows %s', (_, expected) => {
    expect(text).toContain(expected);
  });

  test('shows its rights once, and lists what it does not show', () => {
    expect(text.split('© Báo Mẫu giữ bản quyền.')).toHaveLength(2);
    const paths = losses.map(({ path }) => path);
    expect(paths).toContain('/entities');
    expect(paths).toContain('/keywords');
    expect(losses.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});

test('a link that runs code is left out, and that is reported', () => {
  const article = createArticle(
    { url: 'javascript:alert(1)', title: 'a', body: 'Xem thêm' },
    {
      blocks: [
        { type: 'related-link', id: 'b', span: { start: 0, end: 8 }, href: 'javascript:alert(1)' },
      ],
    },
  );
  const { text, losses } = toHtml(article, { kind: 'document' });
  expect(text).not.toContain('javascript');
  const leftOut = losses.filter(({ code }) => code === 'value-left-out').map(({ path }) => path);
  expect(leftOut).toEqual(['/blocks/*/href', '/text/url']);
});

test.each([
  ['2015', '2015'],
  ['2015-01', '2015-01'],
  ['2015-01-13', '2015-01-13'],
  ['--01-13', '01-13'],
  ['2015-01-13T07', '2015-01-13'],
  ['2015-01-13T07:30', '2015-01-13T07:30+07:00'],
  ['2011/2015', undefined],
  ['---13', undefined],
  ['-0110', undefined],
])('the date %s is marked %s', (value, dateTime) => {
  const date = { type: 'date', id: 'd', role: 'event', precision: 'day' } as const;
  const dates: readonly ArticleDate[] = [
    { ...date, value, zone: '+07:00', text: 'nay', span: { start: 5, end: 8 } },
    { ...date, id: 'e', value: '2015', text: 'Sáng', span: { start: 0, end: 4 } },
  ];
  const { text } = toHtml(createArticle({ url: '', title: '', body: 'Sáng nay.' }, { dates }));
  const marked = dateTime === undefined ? 'nay' : `<time datetime="${dateTime}">nay</time>`;
  expect(text).toContain(`<p><time datetime="2015">Sáng</time> ${marked}.</p>`);
});
