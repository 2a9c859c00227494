import {
  createArticle,
  type Article,
  type ArticleLayers,
  type Identifiers,
  type Provenance,
} from '@quocngu/article';
import type { SeedDocument } from '@quocngu/seed-format';
import type { PlaceFinder } from './entities/place-finder.ts';
import { isCalendarDate } from './is-calendar-date.ts';
import type { NewsModels } from './models.ts';
import { originsOf } from './origins.ts';
import type { PublisherProfile } from './publishers/publisher-profile.ts';
import { type ArticleStage, STAGE_NAMES, type StageName } from './stages/article-stage.ts';
import { runStages } from './stages/run-stages.ts';
import { createStandardStages } from './stages/standard-stages.ts';

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
  /**
   * Stages to leave out (`false`) or to put in the place of those that come with the package. Each sees
   * what those before it found.
   */
  readonly stages?: Readonly<Partial<Record<StageName, ArticleStage | false>>>;
  /** Identifiers that the text does not hold: of its file, of its content. */
  readonly identifiers?: Pick<Identifiers, 'contentHash' | 'file' | 'other'>;
  /** Where the document came from. */
  readonly provenance?: Omit<Provenance, 'origins' | 'type'>;
}

/**
 * Reads a news document into an Article: the address taken apart, headline, sapo, captions with their
 * credits, dateline, bylines, headings, paragraphs, related links, end mark, sentences, dates,
 * quotations and counts; with models also words, names, keywords and a summary. It never invents: what
 * the document does not say is left out, and what was looked for in vain is named in `diagnostics`. The
 * text is kept as it is, and every value taken from it carries its span.
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
  requireReference(options.reference);
  const found = runStages({ url, title, body }, stagesOf(options));
  const layers: ArticleLayers = {
    ...found,
    identifiers: identifiersOf(found.identifiers, options.identifiers),
  };
  const provenance: Provenance = {
    type: 'provenance',
    ...options.provenance,
    origins: originsOf(layers),
  };
  return createArticle({ url, title, body }, { ...layers, provenance });
}

function stagesOf(options: ReadArticleOptions): Partial<Record<StageName, ArticleStage>> {
  const standard = createStandardStages(options);
  const { stages: own } = options;
  if (own === undefined) return standard;
  const unknown = Object.keys(own).find(
    (name) => !(STAGE_NAMES as readonly string[]).includes(name),
  );
  if (unknown !== undefined) {
    throw new RangeError(
      `expected options.stages to name ${STAGE_NAMES.join(', ')}, got ${unknown}`,
    );
  }
  return Object.fromEntries(
    STAGE_NAMES.flatMap((name) => {
      const stage = own[name] ?? standard[name];
      return stage === false ? [] : [[name, stage]];
    }),
  );
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

function requireReference(reference: string | undefined): void {
  if (reference === undefined || isCalendarDate(reference)) return;
  throw new RangeError(`expected options.reference to be a date YYYY-MM-DD, got ${reference}`);
}

function identifiersOf(
  found: Identifiers | undefined,
  given: ReadArticleOptions['identifiers'],
): Identifiers | undefined {
  if (found === undefined && given === undefined) return undefined;
  return { type: 'identifiers', ...found, ...given };
}
