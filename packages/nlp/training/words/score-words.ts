import { createWordSegmenter } from '../../src/words/create-word-segmenter.ts';
import type { TreebankSentence } from '../corpus/conllu.ts';
import { countSpans, scoreSpans, type SpanCounts, type SpanScore } from '../scoring/score-spans.ts';
import { respell } from './respell.ts';

/** Finds the words of a sentence. */
export type FindWords = (
  text: string,
) => readonly { readonly start: number; readonly end: number }[];

/** Scores of a segmenter on the same sentences, written in several ways. */
export interface WordScores {
  readonly asWritten: SpanScore;
  readonly decomposed: SpanScore;
  readonly upper: SpanScore;
  readonly lower: SpanScore;
}

/** Counts the words that are found in each sentence alone. */
export function countWords(
  sentences: readonly TreebankSentence[],
  find: FindWords,
): readonly SpanCounts[] {
  return sentences.map(({ text, words }) => countSpans(words, find(text)));
}

/** Scores a way to find words. */
export function scoreWords(sentences: readonly TreebankSentence[], find: FindWords): WordScores {
  const scoreOf = (write: (text: string) => string): SpanScore =>
    scoreSpans(
      countWords(
        sentences.map((sentence) => respell(sentence, write)),
        find,
      ),
    );
  return {
    asWritten: scoreSpans(countWords(sentences, find)),
    decomposed: scoreOf((text) => text.normalize('NFD')),
    upper: scoreOf((text) => text.toUpperCase()),
    lower: scoreOf((text) => text.toLowerCase()),
  };
}

/** What a model finds. */
export function findWithModel(bytes: Uint8Array): FindWords {
  return createWordSegmenter(bytes).segment;
}

/** What the engine's own segmenter finds. */
export function findWithEngine(): FindWords {
  const engine = new Intl.Segmenter('vi', { granularity: 'word' });
  return (text) =>
    Array.from(engine.segment(text), ({ index, segment }) => ({
      start: index,
      end: index + segment.length,
    })).filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
