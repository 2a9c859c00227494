import {
  createArticle,
  type Article,
  type ArticleLayers,
  type Block,
  type Credit,
  type Excerpt,
  type FieldSpan,
  type Media,
} from '@quocngu/article';
import { compact } from '../content/compact.ts';
import { orNothing } from './known-layers.ts';
import { findWhole } from './find-whole.ts';
import { readDiagnostic, type ReadDiagnostic } from './diagnostic.ts';

/** A medium as other forms give it: strings without places. */
export interface MediaDraft {
  readonly type: Media['type'];
  readonly href?: string | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly photographers: readonly string[];
  readonly agencies: readonly string[];
  readonly providers: readonly string[];
  /** Id of a date. */
  readonly date?: string | undefined;
}

/** An article as other forms give it: its texts apart from each other. */
export interface ArticleDraft {
  readonly url: string;
  readonly title: string;
  readonly media: readonly MediaDraft[];
  readonly datelines: readonly string[];
  readonly sapo: string | undefined;
  /** The running text, its paragraphs apart by an empty line. */
  readonly running: string;
  readonly relatedLinks: readonly { readonly title: string; readonly href?: string | undefined }[];
  /** Sentences of the running text that sum it up. */
  readonly summary: readonly string[];
}

/** An article that was read from another form. */
export interface ParsedArticle {
  readonly article: Article;
  readonly diagnostics: readonly ReadDiagnostic[];
}

/**
 * Makes an article of texts that another form keeps apart. Its body is written anew, in the order of
 * agency text: captions with their credits, datelines, the running text, related links.
 */
export function composeArticle(draft: ArticleDraft, known: ArticleLayers): ParsedArticle {
  const body = createBody();
  const diagnostics: ReadDiagnostic[] = [];
  const media = draft.media.map((medium, index) => placeMedium(medium, index, body, diagnostics));
  for (const dateline of draft.datelines) body.block('dateline', dateline);
  const { sapo, paragraphs } = splitRunning(draft);
  for (const text of paragraphs) body.block(text === sapo ? 'sapo' : 'paragraph', text);
  for (const { title, href } of draft.relatedLinks) {
    const span = body.block('related-link', title);
    body.amend({ title: { text: title, span }, ...(href === undefined ? {} : { href }) });
  }
  const { text, blocks } = body.finish();
  const title = draft.title;
  const sapoSpan = sapo === undefined ? undefined : findSpan(text, sapo);
  const article = createArticle(
    { url: draft.url, title, body: text },
    {
      ...known,
      headline:
        title === ''
          ? undefined
          : {
              type: 'headline',
              text: title,
              span: { field: 'title', start: 0, end: title.length },
            },
      sapo:
        sapo === undefined || sapoSpan === undefined
          ? undefined
          : { type: 'sapo', text: sapo, span: sapoSpan },
      blocks: orNothing(blocks),
      media: orNothing(media),
      summary: placeSummary(draft.summary, text, diagnostics),
    },
  );
  return { article, diagnostics };
}

interface Body {
  readonly block: (
    type: Block['type'],
    text: string,
    separator?: string,
    media?: string,
  ) => FieldSpan;
  /** Adds properties to the last block. */
  readonly amend: (properties: object) => void;
  readonly finish: () => { readonly text: string; readonly blocks: readonly Block[] };
}

function createBody(): Body {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const append = (text: string): number => {
    pieces.push(text);
    length += text.length;
    return length - text.length;
  };
  return {
    block: (type, text, separator = '\n', media) => {
      if (length > 0) append(separator);
      const start = append(text);
      const span = { start, end: length };
      const id = `b${blocks.length + 1}`;
      blocks.push({ type, id, span, ...(media === undefined ? {} : { media }) });
      return span;
    },
    amend: (properties) => {
      const last = blocks.pop();
      if (last !== undefined) blocks.push({ ...last, ...properties });
    },
    finish: () => ({ text: pieces.join(''), blocks }),
  };
}

function placeMedium(
  medium: MediaDraft,
  index: number,
  body: Body,
  diagnostics: ReadDiagnostic[],
): Media {
  const id = `p${index + 1}`;
  const { type, href, date, caption, credit } = medium;
  const captionSpan = caption === undefined ? undefined : body.block('caption', caption, '\n', id);
  const creditSpan =
    credit === undefined
      ? undefined
      : body.block('credit', credit, captionSpan === undefined ? '\n' : ' ', id);
  return compact<Media>({
    type,
    id,
    caption:
      caption === undefined || captionSpan === undefined
        ? undefined
        : { text: caption, span: captionSpan },
    credit:
      credit === undefined || creditSpan === undefined
        ? undefined
        : placeCredit(credit, creditSpan, medium, diagnostics),
    href,
    date,
  });
}

function placeCredit(
  text: string,
  span: FieldSpan,
  medium: MediaDraft,
  diagnostics: ReadDiagnostic[],
): Credit {
  const place = (names: readonly string[], path: string): readonly Excerpt[] =>
    names.flatMap((name) => {
      const at = findWhole(text, name);
      if (at < 0) {
        diagnostics.push(readDiagnostic('not-in-text', { path, text: name }));
        return [];
      }
      const start = span.start + at;
      return [{ text: name, span: { start, end: start + name.length } }];
    });
  return compact<Credit>({
    text,
    span,
    photographers: place(medium.photographers, '/credit/photographers'),
    agencies: place(medium.agencies, '/credit/agencies'),
    providers: place(medium.providers, '/credit/providers'),
  });
}

/** Paragraphs of the running text; a sapo that is none of them, nor inside one, comes first. */
function splitRunning({ running, sapo }: ArticleDraft): {
  readonly sapo: string | undefined;
  readonly paragraphs: readonly string[];
} {
  const paragraphs = running.split('\n\n').filter((text) => text !== '');
  const isThere = sapo === undefined || findWhole(running, sapo) >= 0;
  return { sapo, paragraphs: isThere ? paragraphs : [sapo, ...paragraphs] };
}

function findSpan(body: string, text: string, from = 0): FieldSpan | undefined {
  const start = findWhole(body, text, from);
  return start < 0 ? undefined : { start, end: start + text.length };
}

function placeSummary(
  sentences: readonly string[],
  body: string,
  diagnostics: ReadDiagnostic[],
): Article['summary'] {
  const spans: FieldSpan[] = [];
  for (const sentence of sentences) {
    const span = findSpan(body, sentence, spans.at(-1)?.end);
    if (span === undefined) {
      diagnostics.push(readDiagnostic('not-in-text', { path: '/summary', text: sentence }));
    } else spans.push(span);
  }
  return spans.length === 0 ? undefined : { type: 'summary', spans };
}
