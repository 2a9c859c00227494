import {
  createArticle,
  type Article,
  type ArticleLayers,
  type Identifiers,
  type Provenance,
  type Sentence,
} from '@quocngu/article';
import type { SeedDocument } from '@quocngu/seed-format';
import { segmentSentences } from '@quocngu/text';
import { readAddress } from './address/read-address.ts';
import { readBlocks, type ReadBlocks } from './blocks/read-blocks.ts';
import { readCounts } from './counts/read-counts.ts';
import { findDay } from './dates/find-day.ts';
import { newsroomOf } from './dates/newsroom.ts';
import { readDates } from './dates/read-dates.ts';
import { newsDiagnostic, type NewsDiagnostic } from './diagnostics.ts';
import type { PlaceFinder } from './entities/place-finder.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import { readKeywords } from './keywords/read-keywords.ts';
import { readSummary } from './keywords/read-summary.ts';
import { readLanguage } from './language/read-language.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { type NewsModels, openModels } from './models.ts';
import { originsOf } from './origins.ts';
import type { PublisherProfile } from './publishers/publisher-profile.ts';
import { PUBLISHER_PROFILES } from './publishers/publisher-profiles.ts';
import { readWords, toWordLayer } from './words/read-words.ts';

/** Options of {@link readArticle}. */
export interface ReadArticleOptions {
  /** The day against which incomplete dates are resolved, `YYYY-MM-DD`. */
  readonly reference?: string;
  /** Models for words and names; without them, what rests on them is left out. */
  readonly models?: NewsModels;
  /** Looks places up, such as `findPlace` of `@quocngu/news/places`. */
  readonly findPlace?: PlaceFinder;
  /** Profiles of more publishers; they are tried before those that come with the package. */
  readonly publishers?: readonly PublisherProfile[];
  /** Identifiers that the text does not hold: of its file, of its content. */
  readonly identifiers?: Pick<Identifiers, 'contentHash' | 'file' | 'other'>;
  /** Where the document came from. */
  readonly provenance?: Omit<Provenance, 'origins' | 'type'>;
}

/**
 * Reads a news document into an Article: the address taken apart, headline, captions with their
 * credits, paragraphs, end mark, sentences, dates and counts. It never invents: what the document does not
 * say is left out, and what was looked for in vain is named in `diagnostics`. The text is kept as it
 * is, and every value taken from it carries its span.
 *
 * @param document - The document; any three strings will do.
 * @param options - What is known beyond its text.
 * @returns The article, the same for the same input.
 * @throws RangeError where `reference` is not a calendar date `YYYY-MM-DD`; TypeError where `url`,
 * `title` or `body` is no string.
 *
 * @example
 * ```ts
 * import { readArticle } from '@quocngu/news';
 *
 * const article = readArticle({
 *   url: 'https://www.vietnamplus.vn/mua-lon-o-ha-noi-post1006275.vnp',
 *   title: 'Mưa lớn ở Hà Nội',
 *   body: 'Phố cổ sáng nay. (Ảnh: Minh Anh/TTXVN) Hà Nội mưa lớn. Nhiều tuyến phố ngập./.',
 * });
 * article.publisher?.name; //=> 'VietnamPlus'
 * article.media?.[0]?.caption?.text; //=> 'Phố cổ sáng nay.'
 * article.counts?.sentences; //=> 2
 * ```
 */
export function readArticle(document: SeedDocument, options: ReadArticleOptions = {}): Article {
  const { url, title, body } = requireStrings(document);
  const profiles = [...(options.publishers ?? []), ...PUBLISHER_PROFILES];
  const { address, publisher, nativeId, diagnostics } = readAddress(url, profiles);
  const read = readBlocks(body);
  const sentences = readSentences(body, read);
  const dates = readDates({
    title,
    body,
    blocks: read.blocks,
    sentences,
    address,
    given: requireReference(options.reference),
    ...newsroomOf(publisher, profiles),
  });
  const tools = openModels(options.models ?? {});
  const words =
    tools.words === undefined ? undefined : readWords(document, tools.words, tools.tags);
  const { mentions, entities } = readMentions({
    title,
    body,
    blocks: read.blocks,
    media: read.media,
    dates,
    ...(words === undefined ? {} : { words }),
    ...(tools.names === undefined ? {} : { recognizer: tools.names }),
    ...(options.findPlace === undefined ? {} : { findPlace: options.findPlace }),
    date: findDay(dates),
  });
  const { language, diagnostics: languageDiagnostics } = readLanguage(
    body.slice(read.running.start, read.running.end),
  );
  const spans = sentences.map(({ span }) => span);

  const layers: ArticleLayers = {
    identifiers: identifiersOf(nativeId, options.identifiers),
    address,
    publisher,
    agencies: read.agencies,
    headline: headlineOf(title),
    dates,
    language,
    blocks: read.blocks,
    media: read.media,
    sentences,
    words: words === undefined ? undefined : toWordLayer(words),
    mentions,
    entities,
    keywords: words === undefined ? undefined : readKeywords(document, words, spans, mentions),
    summary: words === undefined ? undefined : readSummary(words, spans),
    counts: readCounts(body, read.blocks, sentences, words?.body),
    diagnostics: [
      ...diagnostics,
      ...(title === '' ? [newsDiagnostic('empty-title')] : []),
      ...(address?.timestamp === undefined ? [newsDiagnostic('no-publication-time')] : []),
      ...read.diagnostics,
      ...languageDiagnostics,
      ...(words === undefined ? [newsDiagnostic('no-word-model')] : []),
      ...(tools.names === undefined ? [newsDiagnostic('no-name-model')] : []),
    ] satisfies readonly NewsDiagnostic[],
  };
  const provenance: Provenance = {
    type: 'provenance',
    ...options.provenance,
    origins: originsOf(layers),
  };
  return createArticle({ url, title, body }, { ...layers, provenance });
}

function requireStrings(document: SeedDocument): SeedDocument {
  for (const field of ['url', 'title', 'body'] as const) {
    if (typeof document[field] !== 'string') {
      throw new TypeError(
        `expected document.${field} to be a string, got ${typeof document[field]}`,
      );
    }
  }
  return document;
}

function identifiersOf(
  native: Identifiers['native'],
  given: ReadArticleOptions['identifiers'],
): Identifiers | undefined {
  if (native === undefined && given === undefined) return undefined;
  return { type: 'identifiers', ...(native === undefined ? {} : { native }), ...given };
}

function headlineOf(title: string): Article['headline'] | undefined {
  if (title === '') return undefined;
  return { type: 'headline', text: title, span: { field: 'title', start: 0, end: title.length } };
}

function requireReference(reference: string | undefined): string | undefined {
  if (reference === undefined || isCalendarDate(reference)) return reference;
  throw new RangeError(`expected options.reference to be a date YYYY-MM-DD, got ${reference}`);
}

/** The sentences of the running text, each with the block that it begins in. */
function readSentences(body: string, { running, blocks }: ReadBlocks): readonly Sentence[] {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  let next = 0;
  return segmentSentences(body.slice(running.start, running.end)).map((sentence) => {
    const span = { start: running.start + sentence.start, end: running.start + sentence.end };
    while ((paragraphs[next]?.span.end ?? Infinity) <= span.start) next += 1;
    const block = paragraphs[next];
    const inside = block !== undefined && block.span.start <= span.start;
    return { type: 'sentence', span, ...(inside ? { block: block.id } : {}) };
  });
}
