import type { Span } from '@quocngu/span';

/** A word or phrase that tells what an article is about. */
export interface Keyword {
  /** As it is mostly written; with the capital of a sentence's beginning only where it has no other form. */
  readonly text: string;
  /** From 0 to 1, relative to the best of the article. */
  readonly score: number;
  /** Where it stands in the text; empty where only the title has it. */
  readonly spans: readonly Span[];
  /** Where it stands in the title. */
  readonly titleSpans: readonly Span[];
}
