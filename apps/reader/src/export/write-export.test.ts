import { readArticle } from '@quocngu/news';
import { expect, test } from 'vitest';
import { EXPORT_FORMS, formsFor } from './export-forms.ts';
import { writeExport } from './write-export.ts';

const now = '2015-01-14T00:00:00Z';
const article = readArticle({
  url: 'https://bao.example/mua-1.html',
  title: 'Mưa lớn ở Huế',
  body: 'Huế mưa lớn. Nhiều tuyến phố ngập./.',
});
const words = { ...article, words: [{ type: 'word', span: { start: 0, end: 3 } }] } as const;

test.each([
  ['jsonld', '"@type":"NewsArticle"'],
  ['ninjs', 'Mưa lớn ở Huế'],
  ['markdown', '# Mưa lớn ở Huế'],
  ['html', '<h1>Mưa lớn ở Huế</h1>'],
  ['text', 'Mưa lớn ở Huế'],
  ['conllu', '1\tHuế'],
  ['rss', '<title>Mưa lớn ở Huế</title>'],
  ['atom', 'Mưa lớn ở Huế'],
  ['jsonfeed', '"title": "Mưa lớn ở Huế"'],
] as const)('an article becomes %s', (form, part) => {
  expect(writeExport([words], form, now).content).toContain(part);
});

test('many articles stand in one Parquet file, a line each in JSON', () => {
  const { content } = writeExport([article, article], 'parquet', now);
  expect(content.slice(0, 4)).toEqual(new TextEncoder().encode('PAR1'));
  const lines = writeExport([article, article], 'ninjs', now).content as string;
  expect(lines.trimEnd().split('\n')).toHaveLength(2);
});

test('a feed without any address says what it wants', () => {
  const nowhere = readArticle({ url: '', title: 'Mưa', body: 'Huế mưa.' });
  expect(() => writeExport([nowhere], 'rss', now)).toThrow('address');
});

test('forms of one article are not offered for many', () => {
  expect(formsFor(1)).toEqual(EXPORT_FORMS);
  expect(formsFor(2)).not.toContain('html');
  expect(formsFor(2)).toContain('conllu');
});
