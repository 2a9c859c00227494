import { readFileSync } from 'node:fs';
import { type Article, findMentionsOf, sliceField, validateArticle } from '@quocngu/article';
import { parseSeed } from '@quocngu/seed-format';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPlace } from '../src/places/index.ts';
import { readArticle } from '../src/read-article.ts';
import { models } from './models.ts';

const seed = readFileSync(new URL('../../../seeds/000_80b3f6d469e22f59.txt', import.meta.url));

/**
 * How often body and title name each, short forms among them. The numbers were written after the program had
 * given them, and then checked against the text: each by a search, those of `Đảng` one by one.
 */
const ENTITIES: readonly (readonly [string, string, number])[] = [
  ['person', 'Lê Hồng Anh', 5],
  ['person', 'Phạm Kiên', 1],
  ['person', 'Trần Quốc Vượng', 1],
  ['organisation', 'Ban Bí thư', 16],
  ['organisation', 'TTXVN', 1],
  ['organisation', 'Văn phòng Trung ương Đảng', 14],
  ['organisation', 'Bộ Chính trị', 12],
  ['organisation', 'Trung ương Đảng', 1],
  ['organisation', 'Đảng', 11],
  ['organisation', 'Ban Chấp hành Trung ương Đảng', 4],
  ['organisation', 'Quốc hội', 1],
  ['place', 'Hà Nội', 1],
];

describe('who and what the real seed names', () => {
  let article: Article;

  beforeAll(() => {
    const { document } = parseSeed(seed);
    if (document === undefined) throw new Error('the seed is not read');
    article = readArticle(document, { models, findPlace });
  });

  it('is valid', () => {
    expect(validateArticle(article)).toEqual([]);
    expect(article.language).toBe('vi');
  });

  it('has its persons, bodies and places, each with its mentions', () => {
    const found = (article.entities ?? []).map(({ id, type, name }) => [
      type,
      name,
      findMentionsOf(article, id).length,
    ]);
    expect(found).toEqual(expect.arrayContaining(ENTITIES.map((row) => [...row])));
    expect(found.filter(([type]) => type !== 'organisation')).toHaveLength(4);
  });

  it('names the Party wherever it stands free, but not inside events and where it is another word', () => {
    const { body } = article.text;
    const named = new Set(
      article.mentions
        ?.filter(({ span }) => span.field === undefined)
        .map(({ span }) => span.start),
    );
    const unnamed = Array.from(body.matchAll(/(?<!ương )Đảng/g), ({ index }) => index)
      .filter((index) => !named.has(index))
      .map((index) => body.slice(index - 'đại hội '.length, index + 'Đảng các cấp'.length));
    expect(unnamed.map((context) => context.toLowerCase())).toEqual([
      'đại hội đảng các cấp',
      'đại hội đảng bộ các ',
      'đại hội đảng các cấp',
    ]);
  });

  it('knows the titles of its persons', () => {
    const titles = Object.fromEntries(
      (article.entities ?? []).map((entity) => [
        entity.name,
        entity.type === 'person' ? entity.titles : undefined,
      ]),
    );
    expect(titles['Lê Hồng Anh']).toEqual(['Thường trực Ban Bí thư', 'Ủy viên Bộ Chính trị']);
    expect(titles['Trần Quốc Vượng']).toEqual([
      'Bí thư Trung ương Đảng',
      'Chánh Văn phòng Trung ương Đảng',
    ]);
  });

  it('links each title to its person and to the body inside it', () => {
    const { mentions = [] } = article;
    const textOf = (id: string): string | undefined =>
      mentions.find((mention) => mention.id === id)?.text;
    const links = mentions.flatMap((mention) =>
      mention.type === 'title'
        ? [[mention.text, mention.persons?.map(textOf), mention.organisations?.map(textOf)]]
        : [],
    );
    const leHongAnh = ['Thường trực Ban Bí thư', ['Lê Hồng Anh'], ['Ban Bí thư']];
    expect(links).toEqual([
      leHongAnh,
      ['Ủy viên Bộ Chính trị', ['Lê Hồng Anh'], ['Bộ Chính trị']],
      leHongAnh,
      ['Bí thư Trung ương Đảng', ['Trần Quốc Vượng'], ['Trung ương Đảng']],
      ['Chánh Văn phòng Trung ương Đảng', ['Trần Quốc Vượng'], ['Văn phòng Trung ương Đảng']],
      leHongAnh,
      leHongAnh,
      leHongAnh,
    ]);
  });

  it('ties the abbreviation of the agency to its name, and the place to its list', () => {
    const byName = new Map((article.entities ?? []).map((entity) => [entity.name, entity]));
    expect(byName.get('TTXVN')).toMatchObject({ longForm: 'Thông tấn xã Việt Nam' });
    expect(byName.get('Hà Nội')).toMatchObject({
      kind: 'province',
      identifiers: [{ scheme: 'gso-vn', value: '01' }],
      asOf: '2015-01-13',
    });
  });

  it('says who said what', () => {
    const { quotations = [], entities = [] } = article;
    const said = quotations.map(({ type, span, cue, entity }) => [
      type,
      entities.find(({ id }) => id === entity)?.name,
      cue?.text,
      sliceField(article, span).split(' ').slice(0, 4).join(' '),
    ]);
    expect(said).toEqual([
      ['reported', undefined, 'nêu rõ', 'năm 2014 Văn phòng'],
      ['reported', 'Lê Hồng Anh', 'nhấn mạnh', 'năm 2015, là năm'],
      ['reported', 'Lê Hồng Anh', 'đề nghị', 'Văn phòng Trung ương'],
    ]);
  });

  it('has words with their parts of speech, keywords and a summary', () => {
    const tagged = (article.words ?? []).slice(0, 4);
    expect(tagged.map(({ span }) => sliceField(article, span))).toEqual([
      'Văn phòng',
      'Trung ương',
      'Đảng',
      'làm',
    ]);
    expect((article.words ?? []).every(({ upos }) => upos !== undefined)).toBe(true);
    const keywords = article.keywords?.map(({ text }) => text);
    expect(keywords).toEqual(
      expect.arrayContaining(['Văn phòng Trung ương Đảng', 'Bộ Chính trị', 'Ban Bí thư']),
    );
    const [lead] = article.summary?.spans ?? [];
    expect(lead && sliceField(article, lead)).toMatch(/^Sáng 13\/1, tại Hà Nội, /);
  });

  it('counts the running text, and how long it takes to read', () => {
    expect(article.counts).toMatchObject({ syllables: 1161, sentences: 21, paragraphs: 1 });
    expect(article.counts?.readingTime?.seconds).toBe(290);
  });
});
