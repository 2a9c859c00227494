import fc from 'fast-check';
import {
  createArticle,
  type Article,
  type ArticleDate,
  type Block,
  type DateMention,
  type Entity,
  type FieldSpan,
  type Layer,
  type Mention,
  type Origin,
  type PersonMention,
  type Quotation,
  type Sentence,
  type Word,
} from '../src/index.ts';

/** What text is made of here: marks apart and together, astral characters, what layouts use. */
const units = [
  'a',
  'ệ',
  'e\u0302\u0323',
  'Đ',
  '📚',
  '𠮷',
  '\u0301',
  '\u200f',
  '"',
  '<',
  ' ',
  '-',
  '\0',
];

const word = fc.string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 6 });
const piece = fc.array(word, { minLength: 1, maxLength: 5 });

/** Dates that exist, for each precision. */
const dateValue: fc.Arbitrary<Pick<ArticleDate, 'value' | 'precision' | 'part'>> = fc.constantFrom(
  { precision: 'century', value: '1901/2000' },
  { precision: 'decade', value: '1990/1999' },
  { precision: 'year', value: '2014' },
  { precision: 'year', value: '-0110' },
  { precision: 'year', value: '2011/2015' },
  { precision: 'month', value: '--02' },
  { precision: 'month', value: '2015-11/2016-02-03' },
  { precision: 'day', value: '2016-02-29' },
  { precision: 'day', value: '--02-29' },
  { precision: 'day', value: '---31' },
  { precision: 'day' },
  { precision: 'part-of-day', value: '2015-01-13', part: 'morning' },
  { precision: 'hour', value: '2015-01-13T23' },
  { precision: 'minute', value: '--01-13T07:30' },
);

interface Draft {
  readonly words: readonly string[];
  readonly block: Exclude<Block['type'], 'credit'>;
  readonly hasCredit: boolean;
  readonly mention: Mention['type'] | undefined;
  readonly date: Pick<ArticleDate, 'value' | 'precision' | 'part'>;
  readonly isQuoted: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  words: piece,
  block: fc.constantFrom(
    ...(['paragraph', 'sapo', 'heading', 'caption', 'dateline', 'byline'] as const),
    ...(['related-link', 'end-mark'] as const),
  ),
  hasCredit: fc.boolean(),
  mention: fc.option(fc.constantFrom('person', 'organisation', 'place', 'event', 'date', 'title'), {
    nil: undefined,
  }),
  date: dateValue,
  isQuoted: fc.boolean(),
});

/** Valid articles with every layer that stands in the text, over text made for the hazards. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    url: fc.webUrl(),
    title: word,
    drafts: fc.array(draft, { maxLength: 8 }),
  })
  .map(({ url, title, drafts }) => buildArticle(url, title, drafts));

function buildArticle(url: string, title: string, drafts: readonly Draft[]): Article {
  const pieces = drafts.map(({ words }) => words.join(' '));
  const text = { url, title, body: pieces.join('\n') };
  const starts = pieces.map((_, at) => pieces.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
  const spanOf = (at: number): FieldSpan => {
    const start = starts[at] ?? 0;
    return { start, end: start + (pieces[at] ?? '').length };
  };
  const indices = drafts.map((_, at) => at);
  const first = indices.slice(0, 1).map(spanOf);
  const layers = {
    headline: {
      type: 'headline',
      text: title,
      span: { field: 'title', start: 0, end: title.length },
    },
    address: { type: 'address', text: url, span: { field: 'url', start: 0, end: url.length } },
    blocks: drafts.flatMap((one, at) => blocksOf(one, at, spanOf(at))),
    media: drafts.flatMap(({ block }, at) =>
      block === 'caption' ? [{ type: 'picture' as const, id: `p${at}` }] : [],
    ),
    sentences: indices.map((at): Sentence => ({
      type: 'sentence',
      span: spanOf(at),
      block: `b${at}`,
    })),
    words: drafts.flatMap(({ words }, at) => wordsOf(words, spanOf(at).start)),
    quotations: drafts.flatMap(({ isQuoted }, at): Quotation[] =>
      isQuoted ? [{ type: 'direct', id: `q${at}`, span: spanOf(at), entity: `e-person` }] : [],
    ),
    summary: first.length > 0 ? { type: 'summary', spans: first } : undefined,
    mentions: drafts.flatMap((one, at) => mentionsOf(one, at, spanOf(at))),
    dates: drafts.map(({ date }, at): ArticleDate => ({
      ...date,
      type: 'date',
      id: `d${at}`,
      role: 'mentioned',
    })),
    entities: (['person', 'organisation', 'place', 'event'] as const).map((type): Entity => ({
      type,
      id: `e-${type}`,
      name: type,
    })),
    keywords: first.map((span) => ({
      type: 'keyword' as const,
      text: pieces[0] ?? '',
      spans: [span],
    })),
    counts: { type: 'counts', sentences: drafts.length },
  } satisfies Parameters<typeof createArticle>[1];
  const origin: Origin = {
    id: 'test',
    producer: 'test',
    layers: [...(Object.keys(layers) as Layer[]), 'tags'],
  };
  return createArticle(text, { ...layers, provenance: { type: 'provenance', origins: [origin] } });
}

function blocksOf(
  { block, hasCredit, words }: Draft,
  at: number,
  span: FieldSpan,
): readonly Block[] {
  const id = `b${at}`;
  if (block !== 'caption') return [{ type: block, id, span }];
  const start = span.end - (words.at(-1) ?? '').length;
  return [
    { type: 'caption', id, span, media: `p${at}` },
    ...(hasCredit
      ? [{ type: 'credit' as const, id: `c${at}`, span: { start, end: span.end }, media: `p${at}` }]
      : []),
  ];
}

function wordsOf(words: readonly string[], start: number): readonly Word[] {
  let next = start;
  return words.map((text) => {
    const span = { start: next, end: next + text.length };
    next = span.end + 1;
    return { type: 'word', span, upos: 'X' };
  });
}

/** A mention over the whole piece, and a person or a date in its first word. */
function mentionsOf(
  { mention, words, date }: Draft,
  at: number,
  span: FieldSpan,
): readonly Mention[] {
  if (mention === undefined) return [];
  const [head = ''] = words;
  const place = { text: head, span: { start: span.start, end: span.start + head.length } };
  const inner: PersonMention | DateMention =
    date.part === undefined
      ? { type: 'person', id: `n${at}`, ...place, entity: 'e-person' }
      : { type: 'date', id: `n${at}`, ...place, date: `d${at}` };
  const base = { id: `m${at}`, text: words.join(' '), span };
  return [{ ...outerMention(mention, base, inner, at) }, inner];
}

function outerMention(
  type: Mention['type'],
  base: Pick<Mention, 'id' | 'text' | 'span'>,
  inner: Mention,
  at: number,
): Mention {
  if (type === 'date') return { type, ...base, date: `d${at}` };
  if (type === 'title') {
    return { type, ...base, persons: inner.type === 'person' ? [inner.id] : [] };
  }
  return { type, ...base, entity: `e-${type}` };
}
