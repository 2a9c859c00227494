import {
  createArticle,
  validateArticle,
  type Article,
  type Block,
  type Excerpt,
  type FieldSpan,
  type Word,
} from '@quocngu/article';
import fc from 'fast-check';

/** What breaks writers that do not escape, apart from each other so that any two can meet. */
const hostilePieces = [
  ...['"', "'", '&', '<', '>', '&amp;', ']]>', '<![CDATA[', '</script>', '<!--', '-->', '<b>'],
  ...['\\', '`', '**', '_', '# ', '- ', '1. ', '> ', '| ', '[x](y)', '![x](y)', '~~', '---', '=='],
  ...['https://a.example/?b=1&c', 'www.a.example', 'a@b.example', '{{x}}', '%s', '\u0085'],
  ...['\u0000', '\u0001', '\u001B[31m', '\u007F', '\uFFFE', '\u{1FFFE}', '\r', '\t', '\uFEFF'],
  ...['\u200F', '\u202E', '\u2028', '\u2029', '\u200B', '\u00A0', '\u3000'],
  ...['📚', '𠮷', '👨‍👩‍👧', '\uD800', '\uDC00', 'e\u0302\u0323', 'ệ', 'Đường', 'Hà Nội', 'tóan'],
];

const piece = fc.constantFrom(...hostilePieces);
const phrase = fc
  .array(fc.oneof(piece, fc.constantFrom('tin', 'sáng', 'nay')), { minLength: 1, maxLength: 5 })
  .map((pieces) => `x${pieces.join(' ')}y`);

const textNames = [
  ...(['title', 'caption', 'photographer', 'agency', 'sapo', 'place'] as const),
  ...(['heading', 'first', 'second', 'name', 'link', 'notice'] as const),
] as const;

interface Draft {
  readonly url: string;
  readonly texts: Readonly<Record<(typeof textNames)[number], string>>;
  readonly date: Pick<NonNullable<Article['dates']>[number], 'precision' | 'value'>;
  readonly zone: string | undefined;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  url: fc.constantFrom('https://a.example/tin?a=1&b="2"', 'https://a.example/đường-dài', '', '<x>'),
  texts: fc.record(
    Object.fromEntries(textNames.map((name) => [name, phrase])) as Record<
      (typeof textNames)[number],
      typeof phrase
    >,
  ),
  date: fc.constantFrom(
    { precision: 'day', value: '2015-01-01' },
    { precision: 'minute', value: '2015-01-01T00:30' },
    { precision: 'hour', value: '2015-12-31T23' },
    { precision: 'year', value: '2015' },
    { precision: 'day', value: '--02-29' },
    { precision: 'day' },
  ),
  zone: fc.constantFrom('+07:00', 'Asia/Ho_Chi_Minh', 'Z', 'Nowhere/Nothing', undefined),
});

/** Fifty valid articles whose every string is hostile; always the same. */
export function generateHostileArticles(): readonly Article[] {
  return fc.sample(draft, { seed: 20_150_113, numRuns: 50 }).map(build);
}

function build({ url, texts, date, zone }: Draft): Article {
  const { title, caption, photographer, agency, sapo, place } = texts;
  const { heading, first, second, name, link, notice } = texts;
  const write = createWriter();
  const captionSpan = write(caption, '\n');
  const creditSpan = write(`(Ảnh: ${photographer}/${agency})`, '\n');
  const sapoSpan = write(sapo);
  const datelineSpan = write(`${place} - `.trim(), '\n');
  const paragraphs = [write(first), write(second)];
  const headingSpan = write(heading);
  const linkSpan = write(link);
  const body = write.body();
  const excerpt = (text: string, from: number): Excerpt => {
    const start = body.indexOf(text, from);
    return { text, span: { start, end: start + text.length } };
  };
  const words = paragraphs.flatMap((span) => wordsIn(body, span));
  const byBlock = (type: Block['type'], id: string, span: FieldSpan, more = {}): Block => ({
    type,
    id,
    span,
    ...more,
  });
  const article = createArticle(
    { url, title, body },
    {
      identifiers: {
        type: 'identifiers',
        native: { publisher: name, text: name },
        other: [{ role: name, value: link }],
      },
      publisher: { type: 'publisher', key: name, name },
      agencies: [{ type: 'agency', name: agency }],
      headline: { type: 'headline', text: title, span: titleSpan(title) },
      sapo: { type: 'sapo', text: sapo, span: sapoSpan },
      bylines: [
        { type: 'byline', text: name, role: 'author' },
        { type: 'byline', text: photographer, role: 'photographer' },
      ],
      dates: [
        { type: 'date', id: 'd1', role: 'published', ...date, ...(zone ? { zone } : {}) },
        { type: 'date', id: 'd2', role: 'event', value: '2015-01-01', precision: 'day' },
      ],
      language: 'vi',
      blocks: [
        byBlock('caption', 'b1', captionSpan, { media: 'p1' }),
        byBlock('credit', 'b2', creditSpan, { media: 'p1' }),
        byBlock('sapo', 'b3', sapoSpan),
        byBlock('dateline', 'b4', datelineSpan),
        ...paragraphs.map((span, index) => byBlock('paragraph', `b${index + 5}`, span)),
        byBlock('heading', 'b7', headingSpan, { level: 2 }),
        byBlock('related-link', 'b8', linkSpan, { href: url === '' ? link : url }),
      ],
      media: [
        {
          type: 'picture',
          id: 'p1',
          href: url === '' ? link : `${url}#p`,
          caption: { text: caption, span: captionSpan },
          credit: {
            text: body.slice(creditSpan.start, creditSpan.end),
            span: creditSpan,
            photographers: [excerpt(photographer, creditSpan.start)],
            agencies: [excerpt(agency, creditSpan.start + 6 + photographer.length)],
          },
        },
      ],
      sentences: paragraphs.map((span) => ({ type: 'sentence', span })),
      words,
      entities: [
        { type: 'person', id: 'e1', name, titles: [heading] },
        { type: 'place', id: 'e2', name: place },
        { type: 'organisation', id: 'e3', name: agency, aliases: [link] },
      ],
      keywords: [{ type: 'keyword', text: heading }],
      counts: { type: 'counts', words: words.length },
      rights: { type: 'rights', holder: name, text: notice },
    },
  );
  const errors = validateArticle(article).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return article;
}

function titleSpan(title: string): FieldSpan {
  return { field: 'title', start: 0, end: title.length };
}

interface Writer {
  (text: string, end?: string): FieldSpan;
  readonly body: () => string;
}

/** Puts texts one after the other, and says where each stands. */
function createWriter(): Writer {
  let body = '';
  const write = (text: string, end = '\n\n'): FieldSpan => {
    const span = { start: body.length, end: body.length + text.length };
    body += text + end;
    return span;
  };
  return Object.assign(write, { body: () => body.trimEnd() });
}

/** A word for each stretch without spaces, and one of two stretches now and then. */
function wordsIn(body: string, { start, end }: FieldSpan): readonly Word[] {
  const words: Word[] = [];
  for (const { index, 0: found } of body.slice(start, end).matchAll(/[^ ]+(?: [^ ]+)?/g)) {
    const from = start + index;
    words.push({ type: 'word', span: { start: from, end: from + found.length }, upos: 'X' });
  }
  return words;
}
