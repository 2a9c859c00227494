import type { FieldSpan, Keyword } from '@quocngu/article';
import { extractKeywords } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import type { ReadWords } from '../words/read-words.ts';

/** Finds what an article is about: words and phrases of its title and its running text. */
export function readKeywords(
  { title, body }: { readonly title: string; readonly body: string },
  words: ReadWords,
  sentences: readonly Span[],
): readonly Keyword[] {
  return extractKeywords(words.body, { title: words.title, sentences }).map(
    ({ score, spans, titleSpans }): Keyword => {
      const written: readonly FieldSpan[] = [
        ...titleSpans.map(({ start, end }) => ({ field: 'title' as const, start, end })),
        ...spans,
      ];
      const [first = { start: 0, end: 0 }] = written;
      const text = (first.field === 'title' ? title : body).slice(first.start, first.end);
      return { type: 'keyword', text, score, spans: written };
    },
  );
}
