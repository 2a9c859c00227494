import type { Agency, Block, Byline, Excerpt, Media } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { newsDiagnostic, type NewsDiagnostic } from '../diagnostics.ts';
import type { PublisherProfile } from '../publishers/publisher-profile.ts';
import { standardAgencyFinder, type FindAgency } from './find-agency.ts';
import type { CaptionPiece, Pass, Piece } from './piece.ts';
import { splitParts } from './split-parts.ts';
import { takeCaptions } from './take-captions.ts';
import { takeEnding } from './take-ending.ts';
import { takeHeadings } from './take-headings.ts';
import { takeOpening } from './take-opening.ts';
import { takeRelatedLinks } from './take-related-links.ts';

/** The body of an article cut by function. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly media: readonly Media[];
  readonly bylines: readonly Byline[];
  /** The agencies of the dateline and of the end mark, each once, without the publisher itself. */
  readonly agencies: readonly Agency[];
  readonly diagnostics: readonly NewsDiagnostic[];
}

/** What is known of the body beyond its text. */
export interface ReadBlocksOptions {
  readonly findAgency?: FindAgency;
  readonly publisher?: PublisherProfile;
}

/** In this order: what a pass takes is no text for those behind it. */
const PASSES: readonly Pass[] = [
  takeRelatedLinks,
  takeCaptions,
  takeEnding,
  takeOpening,
  takeHeadings,
];

/** Cuts a body by function: captions with their credits, dateline, text, bylines, end mark, links. */
export function readBlocks(body: string, options: ReadBlocksOptions = {}): ReadBlocks {
  const { findAgency = standardAgencyFinder(), publisher } = options;
  const diagnostics: NewsDiagnostic[] = [];
  const context = {
    body,
    findAgency,
    ...(publisher === undefined ? {} : { publisher }),
    report: (diagnostic: NewsDiagnostic): void => void diagnostics.push(diagnostic),
  };
  const lines = splitParts(body, { start: 0, end: body.length }, '\n');
  const pieces = PASSES.reduce<readonly Piece[]>(
    (taken, pass) => pass(taken, context),
    lines.map((span) => ({ type: 'text', span, isLine: true })),
  );

  const name = createNamer();
  const media = createNamer();
  const captions = pieces.filter((piece) => piece.type === 'caption');
  return {
    blocks: pieces.flatMap((piece) => toBlocks(body, piece, name, media)),
    media: captions.map((piece, index) => toMedium(body, piece, `media-${index + 1}`)),
    bylines: pieces.flatMap((piece) => toBylines(body, piece)),
    agencies: withoutRepeats(
      pieces.flatMap((piece) => toAgencies(body, piece, findAgency)),
      publisher?.key,
    ),
    diagnostics: [...missingFrom(body, pieces), ...diagnostics],
  };
}

function missingFrom(body: string, pieces: readonly Piece[]): readonly NewsDiagnostic[] {
  if (body.trim() === '') return [newsDiagnostic('empty-body')];
  const has = (type: Piece['type']): boolean => pieces.some((piece) => piece.type === type);
  return [
    ...(has('caption') ? [] : [newsDiagnostic('no-caption')]),
    ...(has('end-mark') ? [] : [newsDiagnostic('no-end-mark')]),
  ];
}

/** Numbers the nodes of each type from 1. */
function createNamer(): (type: string) => string {
  const counts = new Map<string, number>();
  return (type) => {
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    return `${type}-${count}`;
  };
}

type Namer = ReturnType<typeof createNamer>;

function toBlocks(body: string, piece: Piece, name: Namer, media: Namer): readonly Block[] {
  const { span } = piece;
  const excerpts = (spans: readonly Span[]): readonly Excerpt[] =>
    spans.map((one) => excerptOf(body, one));
  switch (piece.type) {
    case 'text':
      return [{ type: 'paragraph', id: name('paragraph'), span, origin: 'block/line' }];
    case 'caption':
      return captionBlocks(piece, name, media('media'));
    case 'heading':
      return [{ type: 'heading', id: name('heading'), span, origin: 'block/short-line' }];
    case 'sapo':
      return [{ type: 'sapo', id: 'sapo', span, origin: 'block/opening' }];
    case 'byline':
      return [{ type: 'byline', id: name('byline'), span, origin: 'block/byline' }];
    case 'related-link': {
      const title = piece.title && { title: excerptOf(body, piece.title) };
      const id = name('related-link');
      return [{ type: 'related-link', id, span, ...title, origin: 'block/pointer' }];
    }
    case 'dateline': {
      const { places, agencies } = piece;
      return [
        {
          type: 'dateline',
          id: 'dateline',
          span,
          ...(places.length === 0 ? {} : { places: excerpts(places) }),
          ...(agencies.length === 0 ? {} : { agencies: excerpts(agencies) }),
          origin: DATELINE_ORIGIN,
        },
      ];
    }
    case 'end-mark': {
      const { agencies } = piece;
      const named = agencies.length === 0 ? {} : { agencies: excerpts(agencies) };
      return [{ type: 'end-mark', id: 'end-mark', span, ...named, origin: END_MARK_ORIGIN }];
    }
  }
}

const DATELINE_ORIGIN = 'block/dateline';
const END_MARK_ORIGIN = 'block/end-mark';

function captionBlocks(
  { caption, credit, origin }: CaptionPiece,
  name: Namer,
  media: string,
): readonly Block[] {
  const creditBlock: Block = {
    type: 'credit',
    id: name('credit'),
    span: credit.span,
    media,
    origin,
  };
  if (caption === undefined) return [creditBlock];
  return [{ type: 'caption', id: name('caption'), span: caption, media, origin }, creditBlock];
}

function toMedium(body: string, { caption, credit, origin }: CaptionPiece, id: string): Media {
  const kind = credit.kind?.value;
  return {
    type: kind === 'video' || kind === 'graphic' ? kind : 'picture',
    id,
    ...(caption === undefined ? {} : { caption: { ...excerptOf(body, caption), origin } }),
    credit: { ...credit, origin },
    origin,
  };
}

function toBylines(body: string, piece: Piece): readonly Byline[] {
  if (piece.type !== 'byline') return [];
  return piece.signatures.map(({ span, role }) => ({
    type: 'byline',
    ...excerptOf(body, span),
    role,
    origin: 'block/byline',
  }));
}

function toAgencies(body: string, piece: Piece, findAgency: FindAgency): readonly Agency[] {
  if (piece.type !== 'dateline' && piece.type !== 'end-mark') return [];
  const origin = piece.type === 'dateline' ? DATELINE_ORIGIN : END_MARK_ORIGIN;
  return piece.agencies.flatMap((span) => {
    const excerpt = excerptOf(body, span);
    const agency = findAgency(excerpt.text);
    return agency === undefined ? [] : [{ type: 'agency', ...agency, ...excerpt, origin }];
  });
}

function withoutRepeats(
  agencies: readonly Agency[],
  publisher: string | undefined,
): readonly Agency[] {
  const known = new Set<string | undefined>([publisher]);
  return agencies.filter(({ key }) => {
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function excerptOf(body: string, { start, end }: Span): Excerpt {
  return { text: body.slice(start, end), span: { start, end } };
}
