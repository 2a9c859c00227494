import { extractFromJson } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { createArticle, type Article, type ArticleDate } from '@quocngu/article';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { compileJsonFeedSchema } from '../../test/json-feed-schema.ts';
import { findChildren, readXml, textOfChild, type XmlElement } from '../../test/read-xml.ts';
import { readSeedArticles } from '../../test/seed-articles.ts';
import { findLatestTime } from './find-latest-time.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toRss } from './to-rss.ts';

const full = readFullArticle();
const articles = [full, ...readSeedArticles(), ...generateHostileArticles()];
const options = {
  title: 'Tin & <sáng> ]]>',
  baseUrl: 'https://bao.example/tin/',
  updated: '2024-02-16T00:00:00+07:00',
};

/** A string as XML can hold it. */
const whole = (text: string): string =>
  text.replace(/\r/g, '\n').replace(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD');

function isCleanHtml(html: string): boolean {
  let isClean = true;
  parseFragment(html, {
    onParseError: () => {
      isClean = false;
    },
  });
  return isClean;
}

describe('RSS', () => {
  const { text, losses } = toRss(articles, options);
  const [channel] = findChildren(readXml(text), 'channel');
  const items = channel === undefined ? [] : findChildren(channel, 'item');

  test('the channel has what RSS 2.0 and the profile for readers want', () => {
    expect(channel && textOfChild(channel, 'title')).toBe(options.title);
    expect(channel && textOfChild(channel, 'link')).toBe('https://bao.example/tin/');
    expect(channel && textOfChild(channel, 'description')).toBe(options.title);
    expect(channel && findChildren(channel, 'atom:link')[0]?.attributes).toMatchObject({
      href: 'https://bao.example/tin/rss.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
    expect(items).toHaveLength(articles.length);
  });

  test('every item reads back as its article', () => {
    items.forEach((item, index) => {
      const article = articles[index] ?? full;
      expect(textOfChild(item, 'title')).toBe(whole(article.text.title));
      expect(findChildren(item, 'category').map((category) => category.text)).toEqual(
        (article.keywords ?? []).map((keyword) => whole(keyword.text)),
      );
      expect(findChildren(item, 'dc:creator').map((creator) => creator.text)).toEqual(
        (article.bylines ?? [])
          .filter(({ role }) => role === 'author')
          .map((byline) => whole(byline.text)),
      );
      expect(findChildren(item, 'author')).toEqual([]);
      const guid = findChildren(item, 'guid')[0];
      expect(guid?.text).toMatch(/^(?:https?:\/\/|urn:)\S+$/);
      if (guid?.attributes.isPermaLink !== 'false') {
        expect(guid?.text).toBe(textOfChild(item, 'link'));
      }
      expect(isCleanHtml(textOfChild(item, 'content:encoded') ?? '')).toBe(true);
    });
  });

  test('a feed reader finds the same', () => {
    const feed = parseFeed(text);
    expect(feed.meta).toMatchObject({ type: 'rss', version: '2.0' });
    expect(feed.self).toBe('https://bao.example/tin/rss.xml');
    expect(feed.items).toHaveLength(articles.length);
    expect(feed.items[0]).toMatchObject({
      title: full.text.title,
      url: full.text.url,
      published: new Date('2024-02-15T09:30:00+07:00'),
      description: full.sapo?.text,
    });
    expect(feed.items[0]?.authors.map(({ name }) => name)).toEqual(['Lê Văn Thử']);
  });

  test('losses name the article, and what no item has a place for is said once', () => {
    expect(losses).toContainEqual(expect.objectContaining({ code: 'no-place', path: '/*/words' }));
    expect(losses.filter(({ path }) => path === '/*/words')).toHaveLength(1);
    const replaced = losses.filter(({ code }) => code === 'character-replaced');
    expect(replaced.length).toBeGreaterThan(10);
    expect(replaced.every(({ path }) => /^\/\d+\/text$/.test(path))).toBe(true);
  });
});

test('the latest time of articles is that of the newest', () => {
  const dated = (value: string, precision: 'day' | 'minute'): Article =>
    createArticle(
      { url: '', title: 'Tin', body: '' },
      {
        dates: [
          { type: 'date', id: 'date-1', role: 'published', value, precision, zone: '+07:00' },
        ],
      },
    );
  const days = [
    dated('2015-01-13T07:30', 'minute'),
    dated('2015-01-14', 'day'),
    dated('2014', 'day'),
  ];
  expect(findLatestTime(days)).toBe('2015-01-14T05:00:00.000Z');
  expect(findLatestTime([dated('2015-01-13T07:30', 'minute')])).toBe('2015-01-13T00:30:00.000Z');
  expect(findLatestTime([])).toBeUndefined();
});

describe('Atom', () => {
  const { text } = toAtom(articles, options);
  const feed = readXml(text);
  const entries = findChildren(feed, 'entry');
  const linkOf = (element: XmlElement, rel: string): string | undefined =>
    findChildren(element, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href;

  test('the feed has what RFC 4287 wants', () => {
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(textOfChild(feed, 'id')).toBe('https://bao.example/tin/atom.xml');
    expect(textOfChild(feed, 'title')).toBe(options.title);
    expect(textOfChild(feed, 'updated')).toBe('2024-02-15T17:00:00.000Z');
    expect(linkOf(feed, 'self')).toBe('https://bao.example/tin/atom.xml');
    expect(entries).toHaveLength(articles.length);
  });

  test('every entry has what RFC 4287 wants, and reads back as its article', () => {
    entries.forEach((entry, index) => {
      const article = articles[index] ?? full;
      expect(textOfChild(entry, 'id')).toMatch(/^(?:https?:\/\/|urn:)\S+$/);
      expect(textOfChild(entry, 'title')).toBe(whole(article.text.title));
      expect(textOfChild(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      const [content] = findChildren(entry, 'content');
      expect(content?.attributes.type).toBe('html');
      expect(isCleanHtml(content?.text ?? '')).toBe(true);
      for (const author of findChildren(entry, 'author')) {
        expect(textOfChild(author, 'name')).not.toBe('');
      }
    });
  });

  test('a feed reader finds the same', () => {
    const read = parseFeed(text);
    expect(read.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(read.items).toHaveLength(articles.length);
    expect(read.items[0]).toMatchObject({ id: full.text.url, title: full.text.title });
  });

  test('an entry without a time gets that of the feed, and that is reported', () => {
    const article = createArticle({ url: '', title: 'Mưa', body: 'Mưa.' });
    const written = toAtom([article], options);
    expect(written.text.match(/2024-02-15T17:00:00.000Z/g)).toHaveLength(2);
    expect(written.losses).toMatchObject([{ code: 'time-added', path: '/0/dates' }]);
  });

  test.each(['2024-02-16', '2024-02-16T00:00:00', 'now', '2024-13-01T00:00:00Z'])(
    'the time %s is refused',
    (updated) => {
      expect(() => toAtom([], { ...options, updated })).toThrow(RangeError);
    },
  );
});

describe('JSON Feed', () => {
  const { value } = toJsonFeed(articles, options);
  const validate = compileJsonFeedSchema();

  test('is valid', () => {
    validate(JSON.parse(JSON.stringify(value)));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...value, version: '1' })).toBe(false);
    expect(validate({ ...value, items: [{ id: '1' }] })).toBe(false);
  });

  test('a feed reader finds the same', () => {
    const read = extractFromJson(JSON.stringify(value), { descriptionMaxLen: 0 });
    expect(read).toMatchObject({ title: value.title, link: value.home_page_url });
    const entries = read.entries ?? [];
    expect(entries).toHaveLength(articles.length);
    expect(entries[0]).toMatchObject({
      id: full.text.url,
      link: full.text.url,
      title: full.text.title,
      published: '2024-02-15T02:30:00.000Z',
    });
  });

  test('every item reads back as its article', () => {
    value.items.forEach((item, index) => {
      const article = articles[index] ?? full;
      expect(item.title).toBe(article.text.title);
      expect(item.tags ?? []).toEqual((article.keywords ?? []).map((keyword) => keyword.text));
      expect(isCleanHtml(item.content_html)).toBe(true);
    });
    expect(value.items[0]).toMatchObject({
      id: full.text.url,
      url: full.text.url,
      image: 'https://bao-mau.example/1024.jpg',
      date_published: '2024-02-15T02:30:00.000Z',
      authors: [{ name: 'Lê Văn Thử' }],
      language: 'vi',
    });
  });

  test('is valid without items', () => {
    expect(validate(toJsonFeed([], options).value)).toBe(true);
  });
});

describe('a day does not slip', () => {
  const dated = (value: string, precision: ArticleDate['precision'], zone?: string): Article =>
    createArticle(
      { url: 'https://bao.example/1', title: 'Mưa', body: 'Mưa.' },
      {
        dates: [
          { type: 'date', id: 'd', role: 'published', value, precision, ...(zone ? { zone } : {}) },
        ],
      },
    );
  const publishedIn = (article: Article): readonly (string | undefined)[] => {
    const [channel] = findChildren(readXml(toRss([article], options).text), 'channel');
    const [item] = channel ? findChildren(channel, 'item') : [];
    const [entry] = findChildren(readXml(toAtom([article], options).text), 'entry');
    return [
      item && textOfChild(item, 'pubDate'),
      entry && textOfChild(entry, 'published'),
      toJsonFeed([article], options).value.items[0]?.date_published,
    ];
  };

  test.each([
    ['2015-01-01', '+07:00', '2015-01-01T05:00:00.000Z'],
    ['2015-01-01', 'Asia/Ho_Chi_Minh', '2015-01-01T05:00:00.000Z'],
    ['2015-01-01', undefined, '2015-01-01T12:00:00.000Z'],
  ])('%s in zone %s', (day, zone, instant) => {
    const article = dated(day, 'day', zone);
    expect(publishedIn(article).map((text) => new Date(text ?? '').toISOString())).toEqual(
      Array(3).fill(instant),
    );
    for (const { losses } of [toRss([article], options), toJsonFeed([article], options)]) {
      expect(losses).toContainEqual(
        expect.objectContaining({ code: 'time-added', path: '/0/dates/0', severity: 'warning' }),
      );
    }
  });

  test('a month is left out, and that is reported', () => {
    const article = dated('2015-01', 'month');
    expect(publishedIn(article)).toEqual([undefined, undefined, undefined]);
    expect(toRss([article], options).losses).toContainEqual(
      expect.objectContaining({ code: 'date-left-out', path: '/0/dates/0' }),
    );
  });
});

test.each(['bao.example', 'ftp://bao.example/', ''])('the address %j is refused', (baseUrl) => {
  for (const write of [toRss, toJsonFeed]) {
    expect(() => write([], { ...options, baseUrl })).toThrow(
      `expected options.baseUrl to be an absolute http or https address`,
    );
  }
  expect(() => toAtom([], { ...options, feedUrl: baseUrl })).toThrow('options.feedUrl');
});
