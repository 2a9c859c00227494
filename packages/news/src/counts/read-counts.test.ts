import type { Block } from '@quocngu/article';
import { expect, it } from 'vitest';
import { readCounts } from './read-counts.ts';

const BODY = 'Ảnh phố. Hà Nội mưa, 30 mm. Đường ngập.';
const blocks: readonly Block[] = [
  { type: 'caption', id: 'caption-1', span: { start: 0, end: 8 } },
  { type: 'paragraph', id: 'paragraph-1', span: { start: 9, end: 39 } },
];

const READ = { blocks, running: [{ start: 9, end: 39 }] };

function wordsOf(text: string): readonly { text: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/Hà Nội|[\p{L}\p{N}]+|[.,]/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

it('counts the running text alone', () => {
  expect(readCounts(BODY, READ, [], wordsOf(BODY))).toMatchObject({ words: 6, paragraphs: 1 });
});

it('leaves words out where they are not known', () => {
  expect(readCounts(BODY, READ, [], undefined)).not.toHaveProperty('words');
});

it('takes a minute for 240 syllables', () => {
  const body = 'mưa '.repeat(480);
  const running = [{ start: 0, end: body.length }];
  const { syllables, readingTime } = readCounts(body, { blocks: [], running }, [], undefined);
  expect(syllables).toBe(480);
  expect(readingTime).toEqual({ seconds: 120, basis: 'syllables', perMinute: 240 });
});
