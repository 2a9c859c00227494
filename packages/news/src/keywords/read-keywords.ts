import type { FieldSpan, Keyword, Mention } from '@quocngu/article';
import { extractKeywords, type Word } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import type { ReadWords } from '../words/read-words.ts';

/**
 * Finds what an article is about: words and phrases of its title and its running text. What it names is a
 * keyword by itself.
 */
export function readKeywords(
  { title, body }: { readonly title: string; readonly body: string },
  words: ReadWords,
  sentences: readonly Span[],
  mentions: readonly Mention[],
): readonly Keyword[] {
  const running = wordsWithin(words.body, sentences);
  const names = namesIn(mentions, undefined);
  const titleNames = namesIn(mentions, 'title');
  return extractKeywords(running, { title: words.title, sentences, names, titleNames }).map(
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

function namesIn(mentions: readonly Mention[], field: FieldSpan['field']): readonly Word[] {
  return mentions.flatMap(({ type, text, span }) =>
    type === 'date' || type === 'title' || span.field !== field
      ? []
      : [{ text, start: span.start, end: span.end }],
  );
}

/** The words of the sentences, which leave captions and credits out. */
function wordsWithin(words: readonly Word[], sentences: readonly Span[]): readonly Word[] {
  let at = 0;
  return words.filter(({ start, end }) => {
    while ((sentences[at]?.end ?? Infinity) <= start) at += 1;
    const sentence = sentences[at];
    return sentence !== undefined && sentence.start <= start && end <= sentence.end;
  });
}
