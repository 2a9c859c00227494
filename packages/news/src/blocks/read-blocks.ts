import type { Agency, Block, FieldSpan, Media } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import { newsDiagnostic, type NewsDiagnostic } from '../diagnostics.ts';
import { findAgency } from './find-agency.ts';
import { findCaptions, type FoundCaption } from './find-captions.ts';
import { findEndMark, type FoundEndMark } from './find-end-mark.ts';
import { splitParts } from './split-parts.ts';

/** The body of an article cut by function. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  readonly media: readonly Media[];
  readonly agencies: readonly Agency[];
  /** The text of the article itself: captions, credits and closing agencies are outside. */
  readonly running: Span;
  readonly diagnostics: readonly NewsDiagnostic[];
}

/** Cuts a body into captions with their credits, paragraphs and the end mark. */
export function readBlocks(body: string): ReadBlocks {
  const { captions, rest } = findCaptions(body);
  const endMark = findEndMark(body, rest);
  const text = { start: rest, end: endMark?.span.start ?? body.length };
  const paragraphs = splitParts(body, text, '\n');

  const blocks = [
    ...captions.flatMap(captionBlocks),
    ...paragraphs.map((span, index): Block => ({
      type: 'paragraph',
      id: `paragraph-${index + 1}`,
      span,
      origin: 'block/line',
    })),
    ...(endMark === undefined ? [] : [endMarkBlock(body, endMark)]),
  ];
  return {
    blocks,
    media: captions.map((caption, index) => medium(body, caption, index)),
    agencies: endMark === undefined ? [] : agenciesOf(body, endMark),
    running: { start: rest, end: endMark?.sentenceEnd ?? body.length },
    diagnostics:
      body.trim() === ''
        ? [newsDiagnostic('empty-body')]
        : [
            ...(captions.length === 0 ? [newsDiagnostic('no-caption')] : []),
            ...(endMark === undefined ? [newsDiagnostic('no-end-mark')] : []),
          ],
  };
}

const CREDIT_ORIGIN = 'block/credit-in-brackets';

function captionBlocks({ caption, credit }: FoundCaption, index: number): readonly Block[] {
  const media = mediaId(index);
  const creditBlock: Block = {
    type: 'credit',
    id: `credit-${index + 1}`,
    span: credit.span,
    media,
    origin: CREDIT_ORIGIN,
  };
  if (isEmpty(caption)) return [creditBlock];
  return [
    { type: 'caption', id: `caption-${index + 1}`, span: caption, media, origin: CREDIT_ORIGIN },
    creditBlock,
  ];
}

function medium(body: string, { caption, credit }: FoundCaption, index: number): Media {
  const kind = credit.kind?.value;
  return {
    type: kind === 'video' || kind === 'graphic' ? kind : 'picture',
    id: mediaId(index),
    ...(isEmpty(caption)
      ? {}
      : {
          caption: {
            text: body.slice(caption.start, caption.end),
            span: caption,
            origin: CREDIT_ORIGIN,
          },
        }),
    credit: { ...credit, origin: CREDIT_ORIGIN },
    origin: CREDIT_ORIGIN,
  };
}

function mediaId(index: number): string {
  return `media-${index + 1}`;
}

function isEmpty(span: Span): boolean {
  return span.start === span.end;
}

const END_MARK_ORIGIN = 'block/end-mark';

function endMarkBlock(body: string, endMark: FoundEndMark): Block {
  const agencies = endMark.agencies.map((span) => ({
    text: body.slice(span.start, span.end),
    span,
  }));
  return {
    type: 'end-mark',
    id: 'end-mark',
    span: endMark.span,
    ...(agencies.length === 0 ? {} : { agencies }),
    origin: END_MARK_ORIGIN,
  };
}

function agenciesOf(body: string, endMark: FoundEndMark): readonly Agency[] {
  return endMark.agencies.flatMap((span: FieldSpan) => {
    const text = body.slice(span.start, span.end);
    const agency = findAgency(text);
    if (agency === undefined) return [];
    const { key, name } = agency;
    return [{ type: 'agency' as const, key, name, text, span, origin: END_MARK_ORIGIN }];
  });
}
