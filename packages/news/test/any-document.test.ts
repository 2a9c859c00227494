import { validateArticle } from '@quocngu/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...['(Ảnh: ', '(', ')', '/', 'TTXVN', 'Minh Anh', './.', '. ', '...', '\n', ' ', 'Mưa', 'ế'],
    ...['https://www.vietnamplus.vn/', '-post', '7', '.vnp', '😀', '\ud83d', '\0', '“', '”', '?'],
    ...[
      'https://tuoitre.vn/',
      '-20230105171530123',
      '.htm',
      '– Ảnh: ',
      '©',
      '[Xem thêm: ',
      ']',
      '>> ',
    ],
    ...[
      '(Dân trí) - ',
      'Hà Nội (TTXVN) - ',
      'Theo ',
      'Bài và ảnh: ',
      ' cho biết ',
      ' nói: ',
      'Sáng 13/1, ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('readArticle on any document', () => {
  it('gives a valid article, the same each time, and leaves the text as it is', () => {
    fc.assert(
      fc.property(text, text, text, (url, title, body) => {
        const article = readArticle({ url, title, body });
        expect(article.text).toEqual({ url, title, body });
        expect(
          validateArticle(article).filter(({ code }) => code !== 'span-splits-character'),
        ).toEqual([]);
        expect(readArticle({ url, title, body })).toEqual(article);
      }),
    );
  });

  it('says of an empty document what is missing', () => {
    const article = readArticle({ url: '', title: '', body: '' });
    expect(article.diagnostics?.map(({ code }) => code)).toEqual([
      'invalid-address',
      'no-publication-time',
      'empty-title',
      'empty-body',
      'no-word-model',
      'no-name-model',
    ]);
    expect(validateArticle(article)).toEqual([]);
  });

  it('reads an article in another language as text', () => {
    const body =
      'HANOI (Reuters) - Heavy rain flooded streets. “We waded to work,” Ms Lan said. (Photo: AFP)';
    const { blocks, diagnostics } = readArticle({
      url: 'https://news.example/1',
      title: 'Rain',
      body,
    });
    expect(blocks?.map(({ type }) => type)).toEqual(['dateline', 'paragraph', 'caption', 'credit']);
    expect(diagnostics?.map(({ code }) => code)).toEqual([
      'unknown-publisher',
      'no-publication-time',
      'no-end-mark',
      'uncertain-caption',
      'not-vietnamese',
      'no-word-model',
      'no-name-model',
    ]);
  });

  it('reads a body of a megabyte', () => {
    const front = 'Phố cổ sáng nay. (Ảnh: Minh Anh/TTXVN) ';
    const sentence = 'Bà Lan cho biết nước đã rút ở phố Thái Hà (Đống Đa) - một điểm ngập. ';
    const count = Math.ceil(1_000_000 / sentence.length);
    const article = readArticle({ url: '', title: 'Mưa', body: front + sentence.repeat(count) });
    expect(article.counts?.sentences).toBe(count);
    expect(article.quotations).toHaveLength(count);
    expect(article.media).toHaveLength(1);
  });

  it('keeps what the caller knows', () => {
    const contentHash = { algorithm: 'sha-256', value: '0'.repeat(64) } as const;
    const article = readArticle(
      { url: '', title: 'Mưa', body: 'Mưa to.' },
      {
        reference: '2024-02-29',
        identifiers: { contentHash },
        provenance: { file: 'a.txt', record: 3 },
      },
    );
    expect(article.dates).toMatchObject([{ role: 'reference', value: '2024-02-29' }]);
    expect(article.identifiers?.contentHash).toEqual(contentHash);
    expect(article.provenance).toMatchObject({ file: 'a.txt', record: 3 });
    expect(validateArticle(article)).toEqual([]);
  });

  it.each(['2023-02-29', '29/2/2024', ''])('refuses the reference %o', (reference) => {
    expect(() => readArticle({ url: '', title: '', body: '' }, { reference })).toThrow(
      new RangeError(`expected options.reference to be a date YYYY-MM-DD, got ${reference}`),
    );
  });

  it('refuses a document whose parts are no strings', () => {
    const document = { url: '', title: '', body: 7 } as unknown as Parameters<
      typeof readArticle
    >[0];
    expect(() => readArticle(document)).toThrow(
      new TypeError('expected document.body to be a string, got number'),
    );
  });
});
