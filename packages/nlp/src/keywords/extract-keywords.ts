import type { Span } from '@quocngu/span';
import { describeValue, requireWholeNumber } from '../arguments/require.ts';
import type { Word } from '../words/word.ts';
import { readArticleWords } from './article-words.ts';
import { joinNames } from './join-names.ts';
import type { Keyword } from './keyword.ts';
import { findPhrases, LONGEST_PHRASE } from './phrases.ts';
import { rankPhrases } from './rank-phrases.ts';
import { requireSpans, requireWords } from './require-words.ts';
import { weighTerms } from './term-weights.ts';
import { createFormReader } from './word-form.ts';
import { spansOf, writePhrase } from './write-phrase.ts';

/** Options of `extractKeywords`. */
export interface ExtractKeywordsOptions {
  /** How many keywords at most; 10 where left out. */
  readonly count?: number;
  /** How many whole words a keyword has at most, from 1 to 5; 3 where left out. */
  readonly longest?: number;
  /**
   * The sentences, in order, as spans over the same text as the words. Where left out, a sentence ends
   * at a word that is a full stop or its like.
   */
  readonly sentences?: readonly Span[];
  /** The words of the title, whose spans point into the title. They weigh more. */
  readonly title?: readonly Word[];
  /**
   * The names in the text, in order, as a name recogniser finds them. Each is a keyword by itself and a part
   * of no other.
   */
  readonly names?: readonly Word[];
  /** Those in the title, whose spans point into the title. */
  readonly titleNames?: readonly Word[];
  /**
   * How often words are in general text, as a share of all words from 0 to 1: rarer ones weigh more.
   * Words are in lower case and NFC, as the article writes them or as `normalizeSpelling` does.
   */
  readonly background?: ReadonlyMap<string, number>;
  /** Words that no keyword begins or ends with, besides those that the package knows. */
  readonly stopWords?: Iterable<string>;
}

/**
 * Finds the words and phrases that tell what an article is about.
 *
 * Candidates are rows of one to three whole words, as a word segmenter finds them, that begin and end
 * with no stop word and cross no punctuation. A word weighs more the more often it occurs, the earlier
 * it comes, the more sentences have it, where it has a capital inside a sentence, and the rarer it is
 * in general text; a phrase has the geometric mean of its words, and more where it is repeated. Of
 * phrases that overlap nearly everywhere one stays. Spellings that differ in case, composition or the
 * place of the tone are one word.
 *
 * @param words - The words of a text in order, signs among them, as `segment` of a word segmenter gives
 * them.
 * @param options - How many, and what is known of the article.
 * @returns Keywords, best first; fewer than asked for where a text has no more.
 * @throws TypeError where words, sentences or an option are of a wrong kind; RangeError where a number
 * is out of range.
 * @see Campos et al. (2020), YAKE! Keyword extraction from single documents using multiple local
 * features, for the features of words: case, position, frequency, spread; Frantzi, Ananiadou and Mima
 * (2000), C-value, for phrases within phrases. How they are put together is this package's own.
 *
 * @example
 * ```ts
 * import { extractKeywords } from '@quocngu/nlp';
 *
 * const text = 'Giá gạo tăng. Gạo xuất khẩu tăng do giá gạo thế giới.';
 * const words = Array.from(
 *   text.matchAll(/xuất khẩu|thế giới|[\p{L}]+|\./gu),
 *   ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }),
 * );
 * const [best] = extractKeywords(words);
 * best?.text; //=> 'giá gạo'
 * best?.spans; //=> [{ start: 0, end: 7 }, { start: 36, end: 43 }]
 * ```
 */
export function extractKeywords(
  words: readonly Word[],
  options: ExtractKeywordsOptions = {},
): Keyword[] {
  const { count = 10, longest = 3, sentences, background, stopWords = [] } = options;
  const { title = [], names = [], titleNames = [] } = options;
  requireWords('words', words);
  requireWords('title', title);
  requireWords('names', names);
  requireWords('titleNames', titleNames);
  if (sentences !== undefined) requireSpans('sentences', sentences);
  requireWholeNumber('count', count, 0);
  requireWholeNumber('longest', longest, 1);
  if (longest > LONGEST_PHRASE) {
    throw new RangeError(`longest must be at most ${LONGEST_PHRASE}, not ${longest}`);
  }
  if (background !== undefined && !(background instanceof Map)) {
    throw new TypeError(`background must be a Map, not ${describeValue(background)}`);
  }
  const readForm = createFormReader(readStopWords(stopWords));
  const all = [
    ...readArticleWords(joinNames(title, titleNames), undefined, readForm, true),
    ...readArticleWords(joinNames(words, names), sentences, readForm),
  ];
  const ranked = rankPhrases(findPhrases(all, longest), all, weighTerms(all, background), count);
  const most = ranked[0]?.score ?? 1;
  return ranked.map(({ phrase, score }) => ({
    text: writePhrase(phrase, all),
    score: Math.round((1000 * score) / most) / 1000,
    spans: spansOf(phrase, all, false),
    titleSpans: spansOf(phrase, all, true),
  }));
}

function readStopWords(values: unknown): readonly string[] {
  const isIterable = typeof values === 'object' && values !== null && Symbol.iterator in values;
  const words = isIterable ? Array.from(values as Iterable<unknown>) : [values];
  if (!isIterable || !words.every((word) => typeof word === 'string')) {
    throw new TypeError(`stopWords must be an iterable of strings, not ${describeValue(values)}`);
  }
  return words;
}
