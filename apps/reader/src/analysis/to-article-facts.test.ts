import { readArticle } from '@quocngu/news';
import { expect, test } from 'vitest';
import { toArticleFacts } from './to-article-facts.ts';

test('what is said comes with its words, and keys to search it by', () => {
  const { statements } = toArticleFacts(
    readArticle({
      url: 'https://bao.example/1.html',
      title: 'Mưa lớn',
      body: 'Ông An nói: “Đường Láng ngập sâu”. Hà Nội mưa lớn.',
    }),
  );
  expect(statements).toEqual([
    {
      isPerson: false,
      text: 'Đường Láng ngập sâu',
      isDirect: true,
      folded: '  \n duong lang ngap sau ',
    },
  ]);
});

test('the day of an article is when it was published, or else when its event was', () => {
  const dayOf = (url: string, body: string): string | undefined =>
    toArticleFacts(readArticle({ url, title: 'Mưa', body })).day;
  expect(
    dayOf(
      'https://dantri.com.vn/xa-hoi/mua-o-hue-20071009024210000.htm',
      'Chiều 8/10, Huế mưa lớn.',
    ),
  ).toBe('2007-10-09T02:42');
  expect(dayOf('https://bao.example/1', 'Chiều 8/10/2007, Huế mưa lớn.')).toBe('2007-10-08');
  expect(dayOf('https://bao.example/1', 'Huế mưa lớn.')).toBeUndefined();
});
