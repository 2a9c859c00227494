import type { Sentence } from '@quocngu/article';
import type { Span } from '@quocngu/span';
import type { Cue } from './find-cues.ts';

/** A body with what its speech is read from. */
export interface Speech {
  readonly body: string;
  readonly sentences: readonly Span[];
  /** Sentences that stand in one paragraph, as one stretch each. */
  readonly stretches: readonly Span[];
  readonly cues: readonly Cue[];
  /** The index of the sentence that holds an offset, or of the last before it; -1 before all. */
  readonly sentenceAt: (offset: number) => number;
  /** The cues between two offsets. */
  readonly cuesIn: (span: Span) => readonly Cue[];
}

/** A quotation before its speaker is looked for. */
export interface FoundQuotation {
  readonly type: 'direct' | 'reported';
  readonly span: Span;
  readonly cue?: Span;
  /** The words around the cue that may name the speaker. */
  readonly region: Span;
}

/** Prepares a body for the search. */
export function createSpeech(
  body: string,
  given: readonly Sentence[],
  cues: readonly Cue[],
): Speech {
  const inBody = given.filter(({ span }) => span.field === undefined);
  const sentences = inBody.map(({ span }) => span);
  const stretches: { start: number; end: number }[] = [];
  let lastBlock: string | undefined;
  for (const { span, block } of inBody) {
    const last = stretches.at(-1);
    if (last !== undefined && block !== undefined && block === lastBlock) last.end = span.end;
    else stretches.push({ start: span.start, end: span.end });
    lastBlock = block;
  }
  return {
    body,
    sentences,
    stretches,
    cues,
    sentenceAt: (offset) => lastAtOrBefore(sentences, offset),
    cuesIn: ({ start, end }) => {
      const first = lastAtOrBefore(cues, start - 1) + 1;
      const last = lastAtOrBefore(cues, end - 1);
      return cues.slice(first, last + 1).filter((cue) => cue.end <= end);
    },
  };
}

/** The index of the last span that starts at an offset or before it, by halving. */
export function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
