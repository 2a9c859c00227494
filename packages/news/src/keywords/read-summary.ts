import type { Summary } from '@quocngu/article';
import { summarize } from '@quocngu/nlp';
import type { Span } from '@quocngu/span';
import type { ReadWords } from '../words/read-words.ts';

/** Chooses the sentences of the running text that say most; none where there are no sentences. */
export function readSummary(words: ReadWords, sentences: readonly Span[]): Summary | undefined {
  const chosen = summarize(words.body, sentences, { title: words.title });
  if (chosen.length === 0) return undefined;
  return { type: 'summary', spans: chosen.map(({ start, end }) => ({ start, end })) };
}
