import type { Span } from '@quocngu/span';
import { requireOneOf, requireWholeNumber } from '../arguments/require.ts';
import { readArticleWords } from '../keywords/article-words.ts';
import { requireSpans, requireWords } from '../keywords/require-words.ts';
import { joinNames } from '../keywords/join-names.ts';
import { createFormReader } from '../keywords/word-form.ts';
import type { Word } from '../words/word.ts';
import { chooseSentences } from './choose-sentences.ts';
import { rankSentences } from './rank-sentences.ts';
import { createSentenceVectors } from './sentence-vectors.ts';

/** Options of `summarize`. */
export interface SummarizeOptions {
  /** How many sentences at most; 3 where left out. */
  readonly count?: number;
  /** The words of the title: sentences about the same are preferred. */
  readonly title?: readonly Word[];
  /**
   * Whether early sentences are preferred, as the `lead` of news tells the most (the default), or
   * place makes no difference: `any`.
   */
  readonly position?: SummaryPosition;
}

/** Where the most important sentences of a text stand. */
export type SummaryPosition = 'lead' | 'any';

/** A sentence of a summary, with its span in the text. */
export interface SummarySentence extends Span {
  /** Its number among the sentences given, from 0. */
  readonly index: number;
  /** From 0 to 1, relative to the best of the text. */
  readonly score: number;
}

const POSITIONS: readonly SummaryPosition[] = ['lead', 'any'];

/**
 * Chooses the sentences that tell the most of a text, in the order in which they stand in it.
 *
 * Sentences that are like many others count for more, and so do those that are like such sentences
 * (LexRank with weighted edges: the cosine of their words, by tf-idf within the text). The lead and
 * the title add to that. A sentence much like one chosen already is passed over, and those of three
 * words that mean something, or fewer, are taken last. Time is linear in the words: likeness is summed over
 * words and not by pairs of sentences, and only the 32 first chosen are compared in pairs.
 *
 * @param words - The words of a text in order, as `segment` of a word segmenter gives them.
 * @param sentences - The sentences of the same text in order, as `segmentSentences` gives them; leave
 * out what no summary should have, as captions.
 * @param options - How many, and what is known of the text.
 * @returns The sentences chosen; fewer than asked for where the others say nothing new.
 * @throws TypeError where words, sentences or an option are of a wrong kind; RangeError where a value
 * is not allowed.
 * @see Erkan and Radev (2004), LexRank: Graph-based lexical centrality as salience in text
 * summarization; Otterbacher, Erkan and Radev (2005) for the prior.
 *
 * @example
 * ```ts
 * import { summarize } from '@quocngu/nlp';
 *
 * const text = 'Mưa to. Mưa to làm đường ngập sâu. Đường ngập, xe tắc. Ai cũng mệt.';
 * const toSpan = ({ 0: found, index }: RegExpMatchArray) =>
 *   ({ text: found, start: index ?? 0, end: (index ?? 0) + found.length });
 * const words = Array.from(text.matchAll(/\p{L}+|[.,]/gu), toSpan);
 * const sentences = Array.from(text.matchAll(/[^. ][^.]*\./g), toSpan);
 * const [best] = summarize(words, sentences, { count: 1 });
 * text.slice(best?.start, best?.end); //=> 'Mưa to làm đường ngập sâu.'
 * ```
 */
export function summarize(
  words: readonly Word[],
  sentences: readonly Span[],
  options: SummarizeOptions = {},
): SummarySentence[] {
  const { count = 3, title = [], position = 'lead' } = options;
  requireWords('words', words);
  requireSpans('sentences', sentences);
  requireWords('title', title);
  requireWholeNumber('count', count, 0);
  requireOneOf('position', position, POSITIONS);

  const readForm = createFormReader();
  const size = sentences.length;
  // The title takes part as one more sentence, which is not chosen.
  const all = [
    ...readArticleWords(joinNames(wordsWithin(words, sentences), []), sentences, readForm),
    ...readArticleWords(joinNames(title, []), [], readForm).map((word) => ({
      ...word,
      sentence: size,
    })),
  ];
  const vectors = createSentenceVectors(all, size + 1);
  const ranks = rankSentences(vectors, priorOf(size, position, title.length > 0)).subarray(0, size);
  const most = ranks.reduce((left, right) => Math.max(left, right), 0);
  return chooseSentences(vectors, ranks, count)
    .toSorted((left, right) => left - right)
    .map((index) => {
      const { start = 0, end = 0 } = sentences[index] ?? {};
      const score = Math.round((1000 * (ranks[index] ?? 0)) / most) / 1000;
      return { index, start, end, score };
    });
}

/** The words that stand inside the sentences. */
function wordsWithin(words: readonly Word[], sentences: readonly Span[]): readonly Word[] {
  let at = 0;
  return words.filter(({ start, end }) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at];
    return sentence !== undefined && sentence.start <= start && end <= sentence.end;
  });
}

/** The importance of sentences before their words are looked at; the title comes last. */
function priorOf(size: number, position: SummaryPosition, hasTitle: boolean): Float64Array {
  const prior = new Float64Array(size + 1);
  let sum = 0;
  for (let index = 0; index < size; index++) {
    const share = position === 'lead' ? 1 / (1 + index) : 1 / size;
    prior[index] = share;
    sum += share;
  }
  if (hasTitle) {
    prior[size] = 1;
    sum += 1;
  }
  return sum > 0 ? prior.map((share) => share / sum) : prior;
}
