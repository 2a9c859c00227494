import { type Article, sliceField, validateArticle } from '@quocngu/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazardousText } from '../../text/test/hazards.ts';
import { readArticle } from '../src/read-article.ts';
import { models } from './models.ts';

function read(body: string, title = ''): Article {
  const article = readArticle({ url: '', title, body }, { models });
  expect(validateArticle(article)).toEqual([]);
  return article;
}

/** Each entity as `type name = everything that means it`. */
function entitiesOf(article: Article): readonly string[] {
  return (article.entities ?? []).map(({ id, type, name }) => {
    const written = (article.mentions ?? [])
      .filter((mention) => 'entity' in mention && mention.entity === id)
      .map(({ text }) => text);
    return `${type} ${name} = ${written.join(', ')}`;
  });
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a person named in full and then short',
    'Phó Thủ tướng Trần Hồng Hà thăm Bệnh viện Bạch Mai. Ông Hà nói việc này cần làm sớm.',
    [
      'person Trần Hồng Hà = Trần Hồng Hà, Hà',
      'organisation Bệnh viện Bạch Mai = Bệnh viện Bạch Mai',
    ],
  ],
  [
    'a body and the abbreviation that the article defines',
    'Tổng Liên đoàn Lao động Việt Nam (TLĐ) họp sáng nay. TLĐ đề nghị tăng lương.',
    ['organisation Tổng Liên đoàn Lao động Việt Nam = Tổng Liên đoàn Lao động Việt Nam, TLĐ, TLĐ'],
  ],
  [
    'a body and an abbreviation that everybody knows',
    'Ủy ban nhân dân tỉnh Nghệ An họp. Lãnh đạo UBND tỉnh Nghệ An dự.',
    ['organisation Ủy ban nhân dân tỉnh Nghệ An = Ủy ban nhân dân tỉnh Nghệ An, UBND tỉnh Nghệ An'],
  ],
  [
    'a photographer, and a reporter who is not named',
    'Mưa ở Hà Nội. (Ảnh: Lê Minh Anh) Phố ngập. (Ảnh: P.V) Nước rút trong đêm.',
    ['person Lê Minh Anh = Lê Minh Anh', 'place Hà Nội = Hà Nội'],
  ],
  [
    'a person whose name stands behind that of a body, and again without a title',
    'Chủ tịch HĐQT Tập đoàn Thái Bình Phạm Nhật Vượng khai mạc. Theo ông Vượng, giá giảm. Vượng nói tiếp.',
    [
      'person Phạm Nhật Vượng = Phạm Nhật Vượng, Vượng, Vượng',
      'organisation HĐQT Tập đoàn Thái Bình = HĐQT Tập đoàn Thái Bình',
    ],
  ],
  [
    'a foreign person behind a country',
    'Tổng thống Mỹ Donald Trump điện đàm. Ông Trump hài lòng, Bộ trưởng Tài chính Mỹ Scott Bessent cũng vậy. Bessent nói thêm.',
    [
      'person Donald Trump = Donald Trump, Trump',
      'person Scott Bessent = Scott Bessent, Bessent',
      'place Mỹ = Mỹ, Mỹ',
    ],
  ],
  [
    'a company and its short name in brackets',
    'Hiệp hội Cà phê - Ca cao Việt Nam (Vicofa) dự báo giá tăng. Vicofa sẽ họp.',
    [
      'organisation Hiệp hội Cà phê - Ca cao Việt Nam = Hiệp hội Cà phê - Ca cao Việt Nam, Vicofa, Vicofa',
    ],
  ],
  [
    'an abbreviation that leaves the head out',
    'Bộ Nông nghiệp và Môi trường (NN&MT) họp. Bộ NN&MT sẽ báo cáo.',
    ['organisation Bộ Nông nghiệp và Môi trường = Bộ Nông nghiệp và Môi trường, NN&MT, Bộ NN&MT'],
  ],
  [
    'a city behind a word that ends in nước',
    'Công ty Thoát nước Hà Nội kiểm tra. Thành phố Hà Nội yêu cầu báo cáo.',
    ['organisation Thoát nước = Thoát nước', 'place Hà Nội = Hà Nội, Hà Nội'],
  ],
  [
    'places from small to great',
    'Mưa lớn ở xã Tân Phú, huyện Tân Kỳ, tỉnh Nghệ An.',
    ['place Tân Phú = Tân Phú', 'place Tân Kỳ = Tân Kỳ', 'place Nghệ An = Nghệ An'],
  ],
];

describe.each(CASES)('%s', (_, body, expected) => {
  it.each(['NFC', 'NFD'])('in %s', (form) => {
    expect(entitiesOf(read(body.normalize(form))).map((line) => line.normalize('NFC'))).toEqual(
      expected,
    );
  });
});

it('puts places into those around them', () => {
  const { entities = [] } = read('Mưa lớn ở xã Tân Phú, huyện Tân Kỳ, tỉnh Nghệ An.');
  const within = entities.map((entity) => (entity.type === 'place' ? entity.within : undefined));
  expect(within).toEqual(['place-2', 'place-3', undefined]);
});

it('links a title to its person and to the body that it is held in', () => {
  const article = read('Bộ trưởng Bộ Y tế Đào Hồng Lan, đại biểu Quốc hội, dự họp.');
  const { mentions = [] } = article;
  const [title] = mentions.filter((mention) => mention.type === 'title');
  expect(title?.text).toBe('Bộ trưởng Bộ Y tế');
  const textOf = (id: string | undefined): string | undefined =>
    mentions.find((mention) => mention.id === id)?.text;
  expect(textOf(title?.persons?.[0])).toBe('Đào Hồng Lan');
  expect(textOf(title?.organisations?.[0])).toBe('Bộ Y tế');
});

it('takes who made a picture from its credit, whatever the name looks like', () => {
  const article = read('Phố cổ sáng nay. (Ảnh: Hoàng Hôn/TTXVN) Hà Nội mưa.');
  expect(entitiesOf(article)).toEqual([
    'person Hoàng Hôn = Hoàng Hôn',
    'organisation TTXVN = TTXVN',
    'place Hà Nội = Hà Nội',
  ]);
  expect(article.entities?.[1]).toMatchObject({ longForm: 'Thông tấn xã Việt Nam' });
});

it('knows who signs', () => {
  const { bylines = [], entities = [] } = read('Sáng 13/1, Hà Nội mưa to.\nMinh Anh/TTXVN');
  const nameOf = (id: string | undefined): string | undefined =>
    entities.find((entity) => entity.id === id)?.name;
  expect(bylines.map(({ text, entity }) => [text, nameOf(entity)])).toEqual([
    ['Minh Anh', 'Minh Anh'],
    ['TTXVN', 'TTXVN'],
  ]);
});

it('remembers titles, but not words of kinship', () => {
  const { entities } = read('Chủ tịch nước Lương Cường thăm Lào. Ông Lương Cường về nước hôm qua.');
  expect(entities?.[0]).toMatchObject({ name: 'Lương Cường', titles: ['Chủ tịch nước'] });
});

it('reads words, keywords and a summary where there is a model of words', () => {
  const article = read('Giá gạo tăng. Giá gạo xuất khẩu lên cao.', 'Nông dân bán giá gạo cao');
  expect(article.words?.slice(0, 3).map(({ span }) => sliceField(article, span))).toEqual([
    'Nông dân',
    'bán',
    'giá',
  ]);
  expect(article.words?.slice(0, 3).map(({ upos }) => upos)).toEqual(['NOUN', 'VERB', 'NOUN']);
  expect(article.keywords?.[0]?.text).toBe('giá gạo');
  expect(article.summary?.spans.length).toBeGreaterThan(0);
});

describe('keywords', () => {
  const keywordsOf = (body: string, title: string): readonly string[] =>
    (read(body, title).keywords ?? []).map(({ text }) => text);

  it('count the names of an entity together, under the first that is written', () => {
    const keywords = keywordsOf(
      'Ông Lê Văn Thịnh xây cầu. Thịnh nói cầu sẽ xong. Theo ông Thịnh, cầu dài 30 m.',
      'Dân làng xây cầu',
    );
    expect(keywords).toContain('Lê Văn Thịnh');
    expect(keywords).not.toContain('Thịnh');
  });

  it('are no titles of persons, but an office that the article is about', () => {
    const keywords = keywordsOf(
      'Giám đốc Lê Văn An đến. Giám đốc Trần Thị Mai về. Thủ tướng Nhật Bản từ chức.',
      'Thủ tướng Nhật Bản từ chức',
    );
    expect(keywords).toContain('Thủ tướng');
    expect(keywords).not.toContain('Giám đốc');
  });

  it('are no single syllables but nouns, and no heads of names', () => {
    const keywords = keywordsOf(
      'Giá gạo tăng so với năm ngoái. Huyện Ba Vì thắng. Huyện Ba Vì hát, giá gạo tăng so với cũ.',
      'Giá gạo tăng, huyện Ba Vì thắng và hát',
    );
    expect(keywords).toEqual(expect.arrayContaining(['Giá gạo tăng', 'Ba Vì']));
    expect(keywords.filter((text) => /^(?:so|tăng|thắng|hát|huyện)$/i.test(text))).toEqual([]);
  });
});

it('says which models it had to do without', () => {
  const { diagnostics = [], words, keywords } = readArticle({ url: '', title: 'a', body: 'b' });
  expect(diagnostics.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['no-word-model', 'no-name-model']),
  );
  expect([words, keywords]).toEqual([undefined, undefined]);
});

it('makes a valid article of any text, the same each time', () => {
  fc.assert(
    fc.property(hazardousText, hazardousText, (title, body) => {
      const article = read(body, title);
      expect(JSON.stringify(read(body, title))).toBe(JSON.stringify(article));
    }),
    { numRuns: 60 },
  );
});
