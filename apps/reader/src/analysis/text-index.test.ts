import { expect, test } from 'vitest';
import { createTextIndex } from './text-index.ts';

const index = createTextIndex();
index.add('street', { url: '', title: 'Kẹt xe trên đường Láng', body: 'Hà Nội mưa.' });
index.add('sugar', { url: '', title: 'Giá đường tăng', body: 'Duong Van An bình luận.' });
index.add('party', { url: '', title: 'Văn phòng Trung ương Đảng', body: 'Hội nghị tổng kết.' });
index.add('village', { url: '', title: 'Đường về làng', body: 'Dương đi bộ. Xe qua Láng.' });

const find = (query: string): readonly string[] => index.search(query).hits.map(({ id }) => id);

test('a query without marks finds all marks', () => {
  expect(find('ket xe')).toEqual(['street']);
  expect(find('trung uong dang')).toEqual(['party']);
  expect(index.search('dang').hits).toEqual([{ id: 'party', isExact: true }]);
});

test('what agrees in all marks comes first', () => {
  expect(index.search('Dương').hits.map(({ id, isExact }) => [id, isExact])).toEqual([
    ['village', true],
    ['sugar', false],
    ['street', false],
  ]);
});

test('syllables that stand apart are found only where nothing has them in a row', () => {
  expect(find('đường láng')).toEqual(['street']);
  expect(find('duong lang')).toEqual(['street']);
  expect(find('láng đường')).toEqual(['street', 'village']);
});

test('the last syllable may be only begun, the others may not', () => {
  expect(find('trung ươ')).toEqual(['party']);
  expect(find('trun ương')).toEqual([]);
  expect(find('trung uo ')).toEqual([]);
  expect(index.search('hội ngh').marked.split(' ')).toEqual(['hội', 'ngh', 'nghi', 'nghị']);
});

test('a letter behind other syllables narrows nothing yet', () => {
  expect(find('trung ư')).toEqual(['party']);
  expect(find('trung x ')).toEqual([]);
});

test('composed and decomposed queries find the same; signs alone find nothing', () => {
  expect(find('Hà Nội'.normalize('NFD'))).toEqual(['street']);
  expect(find(' ?! ')).toEqual([]);
});

test('a document that is opened anew takes the place of what it was', () => {
  const changing = createTextIndex();
  changing.add('one', { url: '', title: 'Mưa', body: '' });
  changing.add('one', { url: '', title: 'Nắng', body: '' });
  expect(changing.search('mưa').hits).toEqual([]);
  expect(changing.search('nắng').hits).toEqual([{ id: 'one', isExact: true }]);
});
