import { createArticle } from '@quocngu/article';
import { expect, test } from 'vitest';
import { toUri, toWebUri, uriOf } from './uri.ts';

test.each([
  ['https://a.example/1', 'https://a.example/1'],
  ['https://a.example/đường', 'https://a.example/%C4%91%C6%B0%E1%BB%9Dng'],
  ['https://a.example/%C4%91?q=1&r=%', 'https://a.example/%C4%91?q=1&r=%25'],
  ['https://a.example/a b"<>[1]', 'https://a.example/a%20b%22%3C%3E%5B1%5D'],
  ['https://a.example/#a#b', 'https://a.example/#a%23b'],
  ['https://a.example/\uD800', 'https://a.example/%EF%BF%BD'],
  ['urn:isbn:0451450523', 'urn:isbn:0451450523'],
  ['/tin/1', undefined],
  ['tin', undefined],
  ['https://', undefined],
  ['https://báo.example/', undefined],
  ['', undefined],
])('%s is the URI %s', (text, uri) => {
  expect(toUri(text)).toBe(uri);
  if (uri !== undefined) expect(URL.canParse(uri)).toBe(true);
});

test.each([
  ['HTTPS://a.example/', 'HTTPS://a.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
])('%s leads to %s on a page', (text, uri) => {
  expect(toWebUri(text)).toBe(uri);
});

test('an article without an address has a name', () => {
  const article = createArticle({ url: '', title: 'Mưa to', body: '' });
  expect(uriOf(article)).toBe('urn:x-quocngu:M%C6%B0a%20to');
});
