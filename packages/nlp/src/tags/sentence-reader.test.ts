import { describe, expect, it } from 'vitest';
import { createSentenceReader } from './sentence-reader.ts';
import { createTagLexicon } from './tag-model.ts';
import { createTagSentence, LONGEST_SENTENCE, MARGIN } from './tag-sentence.ts';
import { createWordReader } from './word-reader.ts';
import { hasCapital } from './word-shape.ts';

const reader = createWordReader(createTagLexicon(new Int32Array(0), new Uint8Array(0), 0));
const sentenceReader = createSentenceReader(reader);
const sentence = createTagSentence();

/** The words of each sentence, apart by spaces. */
function cut(text: string): readonly string[] {
  const forms = text.split(' ');
  const sentences: string[] = [];
  for (let start = 0; start < forms.length;) {
    const end = sentenceReader.read(forms, start, sentence);
    expect(sentence.end - MARGIN).toBe(end - start);
    sentences.push(forms.slice(start, end).join(' '));
    start = end;
  }
  return sentences;
}

describe('a sentence', () => {
  it.each([
    ['Mưa . Gió .', ['Mưa .', 'Gió .']],
    ['Đi đâu ? Về nhà ! Hay … Thôi', ['Đi đâu ?', 'Về nhà !', 'Hay …', 'Thôi']],
    ['" Đi ! " Lan nói', ['" Đi ! " Lan nói']],
    ['a . b . 3', ['a . b . 3']],
    ['hết rồi ./. Tin', ['hết rồi ./.', 'Tin']],
    ['Đ\u0302 . Ðó', ['Đ\u0302 .', 'Ðó']],
  ])('ends at full stops before capitals: %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('is cut where it is too long', () => {
    const words = 'a '.repeat(LONGEST_SENTENCE * 2 + 1).trim();
    expect(cut(words).map((part) => part.split(' ').length)).toEqual([256, 256, 1]);
  });
});

it.each([
  ['THỦ_TƯỚNG THĂM HÀ_NỘI', true],
  ['THỦ_TƯỚNG THĂM 3 TỈNH , 2 THÀNH_PHỐ VÀ KÝ', true],
  ['HÀ_NỘI CẤM xe', false],
  ['HCM', false],
  ['TP. HCM', false],
  ['Ông Lan Anh', false],
])('in %s capitals tell nothing: %s', (text, isHeadline) => {
  const forms = text.split(' ');
  sentenceReader.read(forms, 0, sentence);
  const shapes = sentence.shapes.subarray(MARGIN, sentence.end);
  expect(!shapes.some(hasCapital)).toBe(isHeadline);
});
