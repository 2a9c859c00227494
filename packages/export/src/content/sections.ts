import {
  compareFieldSpans,
  sliceField,
  type Article,
  type Block,
  type FieldSpan,
} from '@quocngu/article';

/** A stretch of the body with one function, in the order of the body. */
export interface Section {
  readonly type: Block['type'];
  readonly span: FieldSpan;
  readonly text: string;
  /** The block that it is; left out for text that stands in none. */
  readonly block?: Block;
  /** The medium that a caption or credit belongs to. */
  readonly media?: string;
}

/**
 * Cuts the whole body into sections. Text that no block covers is a paragraph for each of its
 * lines, so that nothing but white space falls away; what lies inside another section, such as a
 * credit in its caption, is part of it.
 */
export function cutBody(article: Article): readonly Section[] {
  const known = article.blocks === undefined ? sectionsOfMedia(article) : sectionsOfBlocks(article);
  const sections: Section[] = [];
  let end = 0;
  for (const section of known) {
    if (section.span.start < end) continue;
    sections.push(...cutLines(article, end, section.span.start), section);
    end = section.span.end;
  }
  return [...sections, ...cutLines(article, end, article.text.body.length)];
}

function sectionsOfBlocks(article: Article): readonly Section[] {
  return (article.blocks ?? [])
    .filter(({ span }) => span.field === undefined)
    .map((block) => ({
      type: block.type,
      span: block.span,
      text: sliceField(article, block.span),
      block,
      ...('media' in block ? { media: block.media } : {}),
    }));
}

/** Captions and credits, where nothing but the media says which they are. */
function sectionsOfMedia(article: Article): readonly Section[] {
  return (article.media ?? [])
    .flatMap(({ id, caption, credit }): readonly Section[] => [
      ...(caption ? [{ ...caption, type: 'caption' as const, media: id }] : []),
      ...(credit ? [{ ...credit, type: 'credit' as const, media: id }] : []),
    ])
    .filter(({ span }) => span.field === undefined)
    .sort((left, right) => compareFieldSpans(left.span, right.span));
}

function cutLines(article: Article, start: number, end: number): readonly Section[] {
  const sections: Section[] = [];
  let lineStart = start;
  for (const line of article.text.body.slice(start, end).split('\n')) {
    const text = line.trim();
    if (text !== '') {
      const from = lineStart + line.indexOf(text);
      sections.push({ type: 'paragraph', span: { start: from, end: from + text.length }, text });
    }
    lineStart += line.length + 1;
  }
  return sections;
}

/** The sections that are the text of the article, without captions, bylines, links and marks. */
export function findRunningText(article: Article): readonly Section[] {
  return cutBody(article).filter(({ type }) => runningTypes.has(type));
}

const runningTypes: ReadonlySet<Section['type']> = new Set(['heading', 'paragraph', 'sapo']);
