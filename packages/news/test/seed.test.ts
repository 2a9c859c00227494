import { readFileSync } from 'node:fs';
import { sliceField, validateArticle, visitArticle, type FieldSpan } from '@quocngu/article';
import { parseSeed } from '@quocngu/seed-format';
import { toSlug } from '@quocngu/text';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../src/index.ts';

const seed = readFileSync(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url));

function read(form: 'NFC' | 'NFD' = 'NFC'): ReturnType<typeof readArticle> {
  const { document } = parseSeed(seed);
  if (document === undefined) throw new Error('the seed is not read');
  const { url, title, body } = document;
  return readArticle({ url, title: title.normalize(form), body: body.normalize(form) });
}

describe('the article of the real seed', () => {
  let article: ReturnType<typeof readArticle>;
  let slice: (span: FieldSpan | undefined) => string | undefined;

  beforeAll(() => {
    article = read();
    slice = (span) => (span === undefined ? undefined : sliceField(article, span));
  });

  it('says who published it, under which id and slug', () => {
    expect(article.publisher).toMatchObject({ key: 'vietnamplus', name: 'VietnamPlus' });
    expect(slice(article.publisher?.span)).toBe('www.vietnamplus.vn');
    expect(article.identifiers?.native).toMatchObject({ publisher: 'vietnamplus', text: '301816' });
    expect(slice(article.identifiers?.native?.span)).toBe('301816');
    expect(slice(article.address?.nativeId?.span)).toBe('301816');
    const slug = 'van-phong-trung-uong-dang-lam-tot-cong-tac-tham-muu-cho-lanh-dao';
    expect(slice(article.address?.slug?.span)).toBe(slug);
    expect(toSlug(article.headline?.text ?? '')).toBe(slug);
  });

  it('has its headline', () => {
    const headline = 'Văn phòng Trung ương Đảng làm tốt công tác tham mưu cho lãnh đạo';
    expect(article.headline?.text).toBe(headline);
    expect(slice(article.headline?.span)).toBe(headline);
  });

  it('has one picture, with its caption and its credit taken apart', () => {
    const [picture, ...others] = article.media ?? [];
    expect(others).toEqual([]);
    expect(slice(picture?.caption?.span)).toBe(
      'Thường trực Ban Bí thư Lê Hồng Anh đến dự và phát biểu tại Hội nghị.',
    );
    expect(slice(picture?.credit?.span)).toBe('(Ảnh: Phạm Kiên/TTXVN)');
    expect(picture?.credit?.photographers?.map(({ span }) => slice(span))).toEqual(['Phạm Kiên']);
    expect(picture?.credit?.agencies?.map(({ span }) => slice(span))).toEqual(['TTXVN']);
  });

  it('has 21 sentences, the caption apart', () => {
    const sentences = (article.sentences ?? []).map(({ span }) => slice(span) ?? '');
    expect(sentences).toHaveLength(21);
    expect(article.counts?.sentences).toBe(21);
    expect(sentences[0]).toMatch(/^Sáng 13\/1, tại Hà Nội, /);
    expect(sentences.filter((sentence) => sentence.endsWith('hệ thống chính trị...'))).toHaveLength(
      1,
    );
    expect(sentences.filter((sentence) => sentence.includes('hậu cần... phục vụ'))).toHaveLength(1);
    expect(sentences.at(-1)).toMatch(/\(18\/10\/1930-18\/10\/2015\)\.\/\.$/);
  });

  it('is cut into caption, credit, paragraph and end mark', () => {
    expect(article.blocks?.map(({ type }) => type)).toEqual([
      'caption',
      'credit',
      'paragraph',
      'end-mark',
    ]);
    expect(slice(article.blocks?.at(-1)?.span)).toBe('./.');
  });

  it('does not guess when it was published', () => {
    const roles = new Set(article.dates?.map(({ role }) => role));
    expect(roles).toEqual(new Set(['event', 'mentioned']));
    expect(article.diagnostics?.map(({ code }) => code)).toContain('no-publication-time');
  });

  it('is valid, and the same when it is read again', () => {
    expect(validateArticle(article)).toEqual([]);
    expect(JSON.stringify(read())).toBe(JSON.stringify(article));
  });

  it('says of every value by which rule it came to be', () => {
    const origins = new Map(article.provenance?.origins?.map((origin) => [origin.id, origin]));
    for (const { producer, version, rule } of origins.values()) {
      expect(producer).toBe('@quocngu/news');
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
      expect(rule).toMatch(/^[a-z]+\/[a-z-]+$/);
    }
    visitArticle(article, {
      block: ({ origin }) => {
        expect(origins.has(origin ?? '')).toBe(true);
      },
    });
  });

  it('is the same article in decomposed letters', () => {
    const decomposed = read('NFD');
    expect(decomposed.counts).toEqual(article.counts);
    const texts = (one: typeof article): readonly string[] =>
      [...(one.blocks ?? []), ...(one.sentences ?? [])].map(({ span }) =>
        sliceField(one, span).normalize('NFC'),
      );
    expect(texts(decomposed)).toEqual(texts(article));
  });
});
