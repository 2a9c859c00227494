import type { Article, Block, Mention, Sentence } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { segmentSentences } from '@quocngu/text';
import { readAddress } from '../address/read-address.ts';
import { createAgencyFinder, standardAgencyFinder } from '../blocks/find-agency.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { readCounts } from '../counts/read-counts.ts';
import { findDay } from '../dates/find-day.ts';
import { newsroomOf } from '../dates/newsroom.ts';
import { readDates } from '../dates/read-dates.ts';
import { newsDiagnostic } from '../diagnostics.ts';
import { readKeywords } from '../keywords/read-keywords.ts';
import { readSummary } from '../keywords/read-summary.ts';
import { readLanguage } from '../language/read-language.ts';
import { linkBylines } from '../mentions/link-bylines.ts';
import { readMentions } from '../mentions/read-mentions.ts';
import { openModels } from '../models.ts';
import { PUBLISHER_PROFILES } from '../publishers/publisher-profiles.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import type { SpeakerMention } from '../quotations/find-speaker.ts';
import type { ReadArticleOptions } from '../read-article.ts';
import { readWords } from '../words/read-words.ts';
import type { ArticleStage, StageName } from './article-stage.ts';

/** Makes the stages that come with the package, for the models and publishers of the options. */
export function createStandardStages(
  options: ReadArticleOptions,
): Readonly<Record<StageName, ArticleStage>> {
  const own = options.publishers;
  const profiles = own === undefined ? PUBLISHER_PROFILES : [...own, ...PUBLISHER_PROFILES];
  const findAgency = own === undefined ? standardAgencyFinder() : createAgencyFinder(profiles);
  const tools = openModels(options.models ?? {});
  return {
    address: ({ document }) => {
      const { address, publisher, nativeId, diagnostics } = readAddress(document.url, profiles);
      return {
        address,
        publisher,
        identifiers: nativeId && { type: 'identifiers', native: nativeId },
        diagnostics: [
          ...diagnostics,
          ...(address?.timestamp === undefined ? [newsDiagnostic('no-publication-time')] : []),
        ],
      };
    },
    blocks: ({ document: { title, body }, found: { publisher } }) => {
      const profile = profiles.find(({ key }) => key === publisher?.key);
      const read = readBlocks(body, { findAgency, ...(profile && { publisher: profile }) });
      const { agencies, blocks, bylines, media, diagnostics } = read;
      return {
        headline: headlineOf(title),
        sapo: sapoOf(body, blocks),
        agencies,
        blocks,
        bylines,
        media,
        diagnostics: [...(title === '' ? [newsDiagnostic('empty-title')] : []), ...diagnostics],
      };
    },
    sentences: ({ document: { body }, found: { blocks = [] }, running }) => ({
      sentences: readSentences(body, running, blocks),
    }),
    dates: ({
      document: { title, body },
      found: { address, publisher, blocks = [], sentences = [] },
    }) => ({
      dates: readDates({
        title,
        body,
        blocks,
        sentences,
        address,
        given: options.reference,
        ...newsroomOf(publisher, profiles),
      }),
    }),
    language: ({ document: { body }, running }) =>
      readLanguage(running.map(({ start, end }) => body.slice(start, end)).join('\n')),
    words: ({ document }) => {
      if (tools.words === undefined) return { diagnostics: [newsDiagnostic('no-word-model')] };
      return { words: readWords(document, tools.words, tools.tags) };
    },
    mentions: ({ document: { title, body }, found, words }) => {
      const { blocks = [], media = [], bylines = [], dates = [] } = found;
      const { mentions, entities } = readMentions({
        title,
        body,
        blocks,
        media,
        bylines,
        dates,
        ...(words && { words }),
        ...(tools.names && { recognizer: tools.names }),
        ...(options.findPlace && { findPlace: options.findPlace }),
        date: findDay(dates),
      });
      return {
        mentions,
        entities,
        bylines: found.bylines && linkBylines(bylines, mentions),
        diagnostics: tools.names === undefined ? [newsDiagnostic('no-name-model')] : [],
      };
    },
    quotations: ({ document: { body }, found: { sentences = [], mentions = [] } }) => ({
      quotations: findQuotations(body, sentences, mentions.filter(canSpeak)),
    }),
    keywords: ({ document, found: { sentences = [], mentions = [], entities = [] }, words }) => ({
      keywords:
        words && readKeywords(document, words, sentences.map(spanOf), { mentions, entities }),
    }),
    summary: ({ found: { sentences = [] }, words }) => ({
      summary: words && readSummary(words, sentences.map(spanOf)),
    }),
    counts: ({ document: { body }, found: { blocks = [], sentences = [] }, running, words }) => ({
      counts: readCounts(body, { blocks, running }, sentences, words?.body),
    }),
  };
}

function headlineOf(title: string): Article['headline'] | undefined {
  if (title === '') return undefined;
  return { type: 'headline', text: title, span: { field: 'title', start: 0, end: title.length } };
}

function sapoOf(body: string, blocks: readonly Block[]): Article['sapo'] | undefined {
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
function readSentences(
  body: string,
  running: readonly Span[],
  blocks: readonly Block[],
): readonly Sentence[] {
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

function spanOf({ span }: Sentence): Span {
  return span;
}

/** Who may be the speaker of a quotation; the title of an article quotes nobody. */
function canSpeak(mention: Mention): mention is SpeakerMention {
  const { type, span } = mention;
  return (
    span.field === undefined && (type === 'person' || type === 'organisation' || type === 'title')
  );
}
