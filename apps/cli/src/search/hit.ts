import type { FieldSpan } from '@quocngu/article';
import { highlight } from '@quocngu/search';
import type { Span } from '@quocngu/span';
import type { FoundArticle } from './find-articles.ts';
import { chooseSnippet } from './choose-snippet.ts';

/** An article that a query has found, as the command shows it. */
export interface Hit {
  /** From 1, the best. */
  readonly rank: number;
  readonly score: number;
  /** As the command line named it when the article was read. */
  readonly file: string;
  /** From 1. */
  readonly record: number;
  readonly url: string;
  readonly title: string;
  /** What the query has found; spans lead into the body where no field is named. */
  readonly spans: readonly FieldSpan[];
  /** The stretch of the body that shows the most of it, as it was written. */
  readonly snippet: Span & { readonly text: string };
}

/** The longest snippet, in UTF-16 code units: about two lines of a terminal. */
const SNIPPET_LENGTH = 160;

/** Finds in an article what a query has found it by. */
export function toHit({ article, score }: FoundArticle, query: string, rank: number): Hit {
  const { file, record, url, title, body } = article;
  const inTitle = findSpans(title, query);
  const inBody = findSpans(body, query);
  const { start, end } = chooseSnippet(body, inBody, SNIPPET_LENGTH);
  return {
    rank,
    score,
    file,
    record,
    url,
    title,
    spans: [...inTitle.map((span) => ({ field: 'title', ...span }) as const), ...inBody],
    snippet: { start, end, text: body.slice(start, end) },
  };
}

/** What a query has found in a text; syllables that only white space parts are one span. */
function findSpans(text: string, query: string): readonly Span[] {
  return highlight(text, query)
    .filter(({ isMatch }) => isMatch)
    .map(({ start, end }) => ({ start, end }));
}
