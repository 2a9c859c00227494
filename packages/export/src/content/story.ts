import type { Article, Byline, Excerpt, Media } from '@quocngu/article';
import { findFirstFrom } from './find-first-from.ts';
import { cutBody, type Section } from './sections.ts';

/** A picture or recording as it is shown: what is known of it, its caption and its credit. */
export interface Figure {
  readonly type: 'figure';
  readonly media?: Media;
  readonly caption?: Excerpt;
  readonly credit?: Excerpt;
}

/** A stretch of text as it is shown. */
export interface Passage {
  readonly type: Exclude<Section['type'], 'caption' | 'credit'>;
  readonly section: Section;
  /** The dateline that opens it. */
  readonly dateline?: Section;
  /** The mark that ends it. */
  readonly endMark?: Section;
}

/** The parts of an article below its headline, in the order in which they are shown. */
export type StoryPart = Figure | Passage;

/**
 * Lists the parts of an article: the body in its order, each dateline with the text that it opens and
 * an end mark with the text that it ends, each medium once, where its caption or credit stands, and those that stand nowhere before all else.
 */
export function tellStory(article: Article): readonly StoryPart[] {
  const media = new Map((article.media ?? []).map((one) => [one.id, one]));
  const parts: StoryPart[] = [];
  const shown = new Set<string>();
  for (const section of cutBody(article)) {
    const { type } = section;
    if (type !== 'caption' && type !== 'credit') {
      pushPassage(parts, { type, section });
      continue;
    }
    const medium = section.media === undefined ? undefined : media.get(section.media);
    if (medium === undefined) pushLooseFigure(parts, type, section);
    else if (!shown.has(medium.id)) parts.push(figureOf(medium, type, section));
    if (medium !== undefined) shown.add(medium.id);
  }
  const elsewhere = [...media.values()].filter(({ id }) => !shown.has(id));
  return [...elsewhere.map((medium) => figureOf(medium)), ...parts];
}

function pushPassage(parts: StoryPart[], passage: Passage): void {
  const last = parts.at(-1);
  const opens = passage.type === 'paragraph' || passage.type === 'sapo';
  if (opens && last?.type === 'dateline') {
    parts[parts.length - 1] = { ...passage, dateline: last.section };
  } else if (passage.type === 'end-mark' && last?.type === 'paragraph') {
    parts[parts.length - 1] = { ...last, endMark: passage.section };
  } else parts.push(passage);
}

/** What stands between a passage and the mark that ends it. */
export function spaceBeforeEndMark({ section, endMark }: Passage): '' | ' ' {
  return endMark === undefined || endMark.span.start === section.span.end ? '' : ' ';
}

/** A credit without a medium belongs to the caption before it. */
function pushLooseFigure(parts: StoryPart[], type: 'caption' | 'credit', section: Section): void {
  const last = parts.at(-1);
  const joins =
    type === 'credit' && last?.type === 'figure' && !last.media && last.credit === undefined;
  if (joins) parts[parts.length - 1] = { ...last, credit: section };
  else parts.push({ type: 'figure', [type]: section });
}

function figureOf(media: Media, type?: 'caption' | 'credit', section?: Section): Figure {
  const caption = media.caption ?? (type === 'caption' ? section : undefined);
  const credit = media.credit ?? (type === 'credit' ? section : undefined);
  return {
    type: 'figure',
    media,
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  };
}

/** The text of a passage with its end mark. */
export function textOfPassage(passage: Passage): string {
  const { section, endMark } = passage;
  return section.text + spaceBeforeEndMark(passage) + (endMark?.text ?? '');
}

/** Bylines that stand nowhere among the parts. */
export function findOuterBylines(article: Article): readonly string[] {
  const inner = cutBody(article)
    .filter(({ type }) => type === 'byline')
    .map(({ span }) => span);
  const isInner = ({ span }: Byline): boolean => {
    if (span === undefined || span.field !== undefined) return false;
    const around = inner[findFirstFrom(inner, span.start + 1) - 1];
    return around !== undefined && span.end <= around.end;
  };
  return (article.bylines ?? []).filter((byline) => !isInner(byline)).map(({ text }) => text);
}
