import { displayWidth } from './display-width.ts';
import type { Span } from './span.ts';
import { toVisibleText } from './visible-text.ts';

/** A line of text made fit to show, and where the carets go under it, in terminal columns. */
export interface Excerpt {
  readonly line: string;
  /** Columns before the first caret. */
  readonly indent: number;
  /** How many carets; at least one. */
  readonly carets: number;
}

/** Code units kept for each column: room for a letter with its decomposed marks, or an emoji. */
const UNITS_PER_COLUMN = 4;

const ELLIPSIS = '…';

/**
 * Cuts the part of a line that shows a span, no wider than `width` columns. Only text near the span
 * is looked at, so that a line may have any length.
 */
export function excerptOf(text: string, line: Span, span: Span, width: number): Excerpt {
  const start = Math.min(span.start, line.end);
  const end = Math.max(start, Math.min(span.end, line.end));
  // A span that begins inside a cluster (a combining mark) is shown under the whole of it.
  const reach = width * UNITS_PER_COLUMN;
  const nearby = clustersOf(
    text,
    onBoundary(text, line.start, Math.max(line.start, start - reach)),
    Math.min(line.end, start + reach),
  );
  const first = Math.max(
    0,
    nearby.findLastIndex((cluster) => cluster.start <= start && cluster.columns > 0),
  );
  const target = start >= line.end ? nearby.length : first;

  // Half of the room, at the most, goes to what stands before the span; what it leaves, behind.
  let from = target;
  let used = 0;
  const room = width - 2;
  while (from > 0 && used + columnsOf(nearby, from - 1) <= room / 2) {
    from -= 1;
    used += columnsOf(nearby, from);
  }
  const before = used;
  let to = target;
  while (to < nearby.length && used + columnsOf(nearby, to) <= room) {
    used += columnsOf(nearby, to);
    to += 1;
  }
  // A short rest leaves room at the front.
  let indent = before;
  while (from > 0 && used + columnsOf(nearby, from - 1) <= room) {
    from -= 1;
    used += columnsOf(nearby, from);
    indent += columnsOf(nearby, from);
  }

  const shown = nearby.slice(from, to);
  const head = (nearby[from]?.start ?? line.end) > line.start ? ELLIPSIS : '';
  const tail = (nearby[to]?.start ?? nearby.at(-1)?.end ?? line.end) < line.end ? ELLIPSIS : '';
  const marked = nearby.slice(target, to).filter((cluster) => cluster.start < end);
  return {
    line: `${head}${shown.map((cluster) => cluster.shown).join('')}${tail}`,
    indent: indent + head.length,
    carets: Math.max(
      1,
      marked.reduce((sum, cluster) => sum + cluster.columns, 0),
    ),
  };
}

/** A grapheme cluster, as it is shown. */
interface Cluster extends Span {
  readonly shown: string;
  readonly columns: number;
}

function clustersOf(text: string, start: number, end: number): readonly Cluster[] {
  const shown = toVisibleText(text.slice(start, end));
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(shown), ({ segment, index }) => ({
    start: start + index,
    end: start + index + segment.length,
    shown: segment,
    columns: displayWidth(segment),
  }));
}

function columnsOf(clusters: readonly Cluster[], index: number): number {
  return clusters[index]?.columns ?? 0;
}

/** Moves a cut off combining marks and out of surrogate pairs, towards the end of the line. */
function onBoundary(text: string, lineStart: number, offset: number): number {
  let boundary = offset;
  while (
    boundary > lineStart &&
    boundary < offset + UNITS_PER_COLUMN &&
    JOINS.test(text.charAt(boundary))
  ) {
    boundary += 1;
  }
  return boundary;
}

/** What belongs to the character before it: marks, joiners, variation selectors, low surrogates. */
const JOINS = /[\p{M}\udc00-\udfff\u200d]/u;
