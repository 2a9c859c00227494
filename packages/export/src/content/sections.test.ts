import { createArticle, type Article } from '@quocngu/article';
import { expect, test } from 'vitest';
import { readFullArticle } from '../../test/full-article.ts';
import { generateHostileArticles } from '../../test/hostile-articles.ts';
import { cutBody, findRunningText } from './sections.ts';
import { findOuterBylines, tellStory, textOfPassage } from './story.ts';

const full = readFullArticle();
const listTypes = (article: Article): readonly string[] =>
  cutBody(article).map(({ type, text }) => `${type}: ${text.slice(0, 8)}`);

test('the body is cut into its blocks, a credit within its caption', () => {
  expect(listTypes(full)).toEqual([
    'caption: Độc giả ',
    'sapo: Hội sách',
    'dateline: Huế, 15/',
    'paragraph: Giám đốc',
    'heading: Sách cho',
    'paragraph: Theo bà ',
    'related-link: [Xem thê',
    'byline: Lê Văn T',
    'end-mark: ./. (Hãn',
    'paragraph: © Báo Mẫ',
  ]);
});

test('without blocks, media say where the captions are, and each line is a paragraph', () => {
  const article = createArticle(full.text, { media: full.media });
  expect(listTypes(article).slice(0, 4)).toEqual([
    'caption: Độc giả ',
    'credit: (Ảnh: La',
    'paragraph: Hội sách',
    'paragraph: Huế, 15/',
  ]);
  expect(findRunningText(article)[0]?.text).toMatch(/^Hội sách mùa xuân/);
});

test('text between blocks is not lost', () => {
  const text = { url: '', title: '', body: 'một \n hai\n\nba' };
  const article = createArticle(text, {
    blocks: [{ type: 'heading', id: 'b1', span: { start: 6, end: 9 } }],
  });
  expect(cutBody(article).map(({ type, text: piece }) => [type, piece])).toEqual([
    ['paragraph', 'một'],
    ['heading', 'hai'],
    ['paragraph', 'ba'],
  ]);
});

test.each([full, ...generateHostileArticles()].map((article, at) => [at, article] as const))(
  'the sections of article %i read back, in order, and leave only white space',
  (_, article) => {
    const { body } = article.text;
    let end = 0;
    for (const { span, text } of cutBody(article)) {
      expect(body.slice(span.start, span.end)).toBe(text);
      expect(body.slice(end, span.start).trim()).toBe('');
      end = span.end;
    }
    expect(body.slice(end).trim()).toBe('');
  },
);

test('a dateline opens its paragraph, and each medium is shown once', () => {
  const parts = tellStory(full);
  expect(parts.map(({ type }) => type)).toEqual([
    'figure',
    'sapo',
    'paragraph',
    'heading',
    'paragraph',
    'related-link',
    'byline',
    'end-mark',
    'paragraph',
  ]);
  expect(parts[2]).toMatchObject({ dateline: { text: 'Huế, 15/2 (Hãng Mẫu) -' } });
  expect(parts[0]).toMatchObject({ caption: { text: 'Độc giả chọn sách sáng 15/2.' } });
});

test('captions without media are figures, media without captions come first', () => {
  const text = { url: '', title: '', body: 'Phố. (Ảnh: A) Mưa.' };
  const article = createArticle(text, {
    blocks: [
      { type: 'caption', id: 'b1', span: { start: 0, end: 4 } },
      { type: 'credit', id: 'b2', span: { start: 5, end: 13 } },
      { type: 'paragraph', id: 'b3', span: { start: 14, end: 18 } },
    ],
    media: [{ type: 'video', id: 'v1', href: 'https://a.example/1.mp4' }],
  });
  expect(tellStory(article)).toMatchObject([
    { type: 'figure', media: { id: 'v1' } },
    { type: 'figure', caption: { text: 'Phố.' }, credit: { text: '(Ảnh: A)' } },
    { type: 'paragraph', section: { text: 'Mưa.' } },
  ]);
});

test('bylines that the body does not say come apart', () => {
  const text = { url: '', title: '', body: 'Mưa. Lan, An' };
  const byline = { type: 'byline', role: 'author' } as const;
  const article = createArticle(text, {
    blocks: [
      { type: 'paragraph', id: 'b1', span: { start: 0, end: 4 } },
      { type: 'byline', id: 'b2', span: { start: 5, end: 12 } },
    ],
    bylines: [
      { ...byline, text: 'Lan', span: { start: 5, end: 8 } },
      { ...byline, text: 'An', span: { start: 10, end: 12 } },
      { ...byline, text: 'Mưa', span: { start: 0, end: 3 } },
      { ...byline, text: 'Bình' },
    ],
  });
  expect(findOuterBylines(article)).toEqual(['Mưa', 'Bình']);
});

test.each([
  ['Mưa./.', 3],
  ['Mưa. (TTXVN)', 5],
])('in %s, the end mark goes with the paragraph', (body, start) => {
  const article = createArticle(
    { url: '', title: '', body },
    {
      blocks: [
        {
          type: 'paragraph',
          id: 'b1',
          span: { start: 0, end: body.slice(0, start).trimEnd().length },
        },
        { type: 'end-mark', id: 'b2', span: { start, end: body.length } },
      ],
    },
  );
  const [part, ...others] = tellStory(article);
  expect(others).toEqual([]);
  expect(part?.type === 'paragraph' && textOfPassage(part)).toBe(body);
});
