import {
  createArticle,
  type Article,
  type ArticleLayers,
  type Identifiers,
  type Mention,
  type Provenance,
  type Sentence,
} from '@quocngu/article';
import type { SeedDocument } from '@quocngu/seed-format';
import { segmentSentences } from '@quocngu/text';
import { readAddress } from './address/read-address.ts';
import { createAgencyFinder, standardAgencyFinder, type FindAgency } from './blocks/find-agency.ts';
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
import { linkBylines } from './mentions/link-bylines.ts';
import { readMentions } from './mentions/read-mentions.ts';
import { type NewsModels, openModels } from './models.ts';
import { originsOf } from './origins.ts';
import type { PublisherProfile } from './publishers/publisher-profile.ts';
import { PUBLISHER_PROFILES } from './publishers/publisher-profiles.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { SpeakerMention } from './quotations/find-speaker.ts';
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
 * Reads a news document into an Article: the address taken apart, headline, sapo, captions with their
 * credits, dateline, bylines, headings, paragraphs, related links, end mark, sentences, dates,
 * quotations and counts; with models also words, names, keywords and a summary. It never invents: what the document does not say is left out, and what was looked for in
 * vain is named in `diagnostics`. The text is kept as it is, and every value taken from it carries
 * its span.
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
  const { profiles, findAgency } = newsroomsOf(options.publishers);
  const { address, publisher, nativeId, diagnostics } = readAddress(url, profiles);
  const profile = profiles.find(({ key }) => key === publisher?.key);
  const read = readBlocks(body, {
    findAgency,
    ...(profile === undefined ? {} : { publisher: profile }),
  });
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
    bylines: read.bylines,
    dates,
    ...(words === undefined ? {} : { words }),
    ...(tools.names === undefined ? {} : { recognizer: tools.names }),
    ...(options.findPlace === undefined ? {} : { findPlace: options.findPlace }),
    date: findDay(dates),
  });
  const { language, diagnostics: languageDiagnostics } = readLanguage(
    read.running.map(({ start, end }) => body.slice(start, end)).join('\n'),
  );
  const spans = sentences.map(({ span }) => span);

  const layers: ArticleLayers = {
    identifiers: identifiersOf(nativeId, options.identifiers),
    address,
    publisher,
    agencies: read.agencies,
    headline: headlineOf(title),
    sapo: sapoOf(body, read),
    bylines: linkBylines(read.bylines, mentions),
    dates,
    language,
    blocks: read.blocks,
    media: read.media,
    sentences,
    words: words === undefined ? undefined : toWordLayer(words),
    mentions,
    entities,
    quotations: findQuotations(body, sentences, mentions.filter(canSpeak)),
    keywords: words === undefined ? undefined : readKeywords(document, words, spans, mentions),
    summary: words === undefined ? undefined : readSummary(words, spans),
    counts: readCounts(body, read, sentences, words?.body),
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

function newsroomsOf(own: ReadArticleOptions['publishers']): {
  readonly profiles: readonly PublisherProfile[];
  readonly findAgency: FindAgency;
} {
  if (own === undefined) {
    return { profiles: PUBLISHER_PROFILES, findAgency: standardAgencyFinder() };
  }
  const profiles = [...own, ...PUBLISHER_PROFILES];
  return { profiles, findAgency: createAgencyFinder(profiles) };
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

/** Who may be the speaker of a quotation; the title of an article quotes nobody. */
function canSpeak(mention: Mention): mention is SpeakerMention {
  const { type, span } = mention;
  return (
    span.field === undefined && (type === 'person' || type === 'organisation' || type === 'title')
  );
}

function sapoOf(body: string, { blocks }: ReadBlocks): Article['sapo'] | undefined {
  const block = blocks.find(({ type }) => type === 'sapo');
  if (block === undefined) return undefined;
  const { span, origin } = block;
  return {
    type: 'sapo',
    text: body.slice(span.start, span.end),
    span,
    ...(origin === undefined ? {} : { origin }),
  };
}

/** The sentences of the running text, each with the block that it begins in. */
function readSentences(body: string, { running, blocks }: ReadBlocks): readonly Sentence[] {
  const ids = new Map(blocks.map(({ id, span }) => [span.start, id]));
  return running.flatMap(({ start, end }) => {
    const block = ids.get(start);
    return segmentSentences(body.slice(start, end)).map((sentence) => ({
      type: 'sentence',
      span: { start: start + sentence.start, end: start + sentence.end },
      ...(block === undefined ? {} : { block }),
    }));
  });
}
