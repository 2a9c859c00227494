import { expect, test } from 'vitest';
import { createTextIndex } from './text-index.ts';

const index = createTextIndex();
index.add('street', { url: '', title: 'Kẹt xe trên đường Láng', body: 'Hà Nội mưa.' });
index.add('sugar', { url: '', title: 'Giá đường tăng', body: 'Duong Van An bình luận.' });
index.add('party', { url: '', title: 'Văn phòng Trung ương Đảng', body: 'Hội nghị tổng kết.' });

const find = (query: string): readonly string[] => index.search(query).map(({ id }) => id);

test('a query without marks finds all marks', () => {
  expect(find('duong lang')).toEqual(['street']);
  expect(find('trung uong dang')).toEqual(['party']);
});

test('what agrees in all marks comes first', () => {
  expect(index.search('duong')).toEqual([
    { id: 'sugar', isExact: true },
    { id: 'street', isExact: false },
  ]);
});

test('a query with marks asks for these', () => {
  expect(find('đường')).toEqual(['street', 'sugar']);
  expect(find('đương')).toEqual([]);
});

test('the last word may be only begun, the others may not', () => {
  expect(find('trung ư')).toEqual(['party']);
  expect(find('trun ương')).toEqual([]);
});

test('composed and decomposed queries find the same; signs alone find nothing', () => {
  expect(find('Hà Nội'.normalize('NFD'))).toEqual(['street']);
  expect(find(' ?! ')).toEqual([]);
});
