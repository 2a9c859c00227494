import { sliceField, type Article } from '@quocngu/article';
import { toConllu } from '@quocngu/export';
import type { Sink } from './sink.ts';

const encoder = new TextEncoder();

/** One Article as JSON a line. */
export const ndjsonSink: Sink = {
  name: 'ndjson',
  ending: '.ndjson',
  *encode(articles) {
    for (const { article } of articles) yield encoder.encode(`${JSON.stringify(article)}\n`);
  },
};

/** A sentence a line, and an empty line behind each article. */
export const textSink: Sink = {
  name: 'text',
  ending: '.txt',
  *encode(articles) {
    for (const { article } of articles) yield encoder.encode(`${listSentences(article)}\n`);
  },
};

/** Words with their tags in CoNLL-U; the id of a document is its file and record. */
export const conlluSink: Sink = {
  name: 'conllu',
  ending: '.conllu',
  *encode(articles) {
    for (const { article } of articles) {
      const { file = '', record = 1 } = article.provenance ?? {};
      yield encoder.encode(toConllu(article, { id: `${file}:${record}` }).text);
    }
  },
};

function listSentences(article: Article): string {
  return (article.sentences ?? [])
    .map(({ span }) => `${sliceField(article, span).split(LINE_BREAK).join(' ')}\n`)
    .join('');
}

/** Characters that some reader of lines takes for the end of one. */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]+/;
