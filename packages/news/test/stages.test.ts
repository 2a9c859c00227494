import { validateArticle } from '@quocngu/article';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/read-article.ts';
import { STAGE_NAMES } from '../src/stages/article-stage.ts';
import { models } from './models.ts';

const document = {
  url: 'https://www.vietnamplus.vn/mua-lon-o-ha-noi-post1006275.vnp',
  title: 'Mưa lớn ở Hà Nội',
  body: 'Phố cổ. (Ảnh: Minh Anh/TTXVN) Sáng 7/1, bà Trần Thị Mai cho biết Hà Nội mưa lớn từ đêm qua./.',
};

describe('stages of readArticle', () => {
  it.each(STAGE_NAMES)('without %s the article is valid, and the others still run', (name) => {
    const article = readArticle(document, { models, stages: { [name]: false } });
    expect(validateArticle(article)).toEqual([]);
    expect(article.text).toEqual(document);
    expect(Object.keys(article).length).toBeGreaterThan(8);
  });

  it('leaves out what only the stage left out gives', () => {
    const whole = readArticle(document, { models });
    const some = readArticle(document, { models, stages: { quotations: false, dates: false } });
    expect([whole.quotations?.length, whole.dates?.length]).toEqual([1, 2]);
    expect([some.quotations, some.dates]).toEqual([undefined, undefined]);
    expect(some.sentences).toEqual(whole.sentences);
  });

  it('takes a stage of the caller, which sees what was found before it', () => {
    const article = readArticle(document, {
      stages: {
        language: ({ found: { sentences = [] } }) => ({
          language: sentences.length === 1 ? 'vi-VN' : 'vi',
          diagnostics: [{ code: 'own', severity: 'info', message: 'One sentence.' }],
        }),
      },
    });
    expect(article.language).toBe('vi-VN');
    expect(article.diagnostics?.map(({ code }) => code)).toContain('own');
  });

  it('finds keywords in words of the caller', () => {
    const { body } = document;
    const words = Array.from(
      body.matchAll(/Hà Nội|[\p{L}\p{N}/]+|[.,()]/gu),
      ({ 0: word, index }) => ({
        type: 'word' as const,
        span: { start: index, end: index + word.length },
      }),
    );
    const article = readArticle(document, { stages: { words: () => ({ words }) } });
    expect(article.words).toEqual(words);
    expect(article.keywords?.map(({ text }) => text)).toContain('Hà Nội');
  });

  it('refuses a stage that it does not have', () => {
    const options = { stages: { word: false } } as never;
    expect(() => readArticle(document, options)).toThrow(
      /expected options\.stages to name address, .*, got word/,
    );
  });
});
