import type { Span } from '@quocngu/span';

/** Counts of spans, which may be added up over texts. */
export interface SpanCounts {
  /** Spans of the gold annotation. */
  readonly gold: number;
  /** Spans that were found. */
  readonly found: number;
  /** Spans that are in both. */
  readonly right: number;
}

/** Precision, recall and their harmonic mean, from 0 to 1. */
export interface SpanScore extends SpanCounts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts the spans that two annotations of one text share: both ends have to be the same. */
export function countSpans(gold: readonly Span[], found: readonly Span[]): SpanCounts {
  const keys = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  const right = found.filter(({ start, end }) => keys.has(`${start} ${end}`)).length;
  return { gold: gold.length, found: found.length, right };
}

/** Adds up the counts of many texts, and scores them. */
export function scoreSpans(counts: Iterable<SpanCounts>): SpanScore {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const part of counts) {
    gold += part.gold;
    found += part.found;
    right += part.right;
  }
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, right, precision, recall, f1 };
}
