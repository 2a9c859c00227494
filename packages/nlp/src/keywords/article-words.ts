import type { Span } from '@quocngu/span';
import type { Word } from '../words/word.ts';
import { isStopWord } from './stop-words.ts';
import type { KeyReader } from './word-key.ts';

/** A word as keywords and summaries see it. */
export interface ArticleWord {
  readonly word: Word;
  /** The form in which words are compared. */
  readonly key: string;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  /** Signs part phrases; stop words and numbers cannot begin or end them; terms can. */
  readonly role: 'sign' | 'stop' | 'number' | 'term';
  /** Whether it begins with a capital, in a sentence where not all words do. */
  readonly isCapital: boolean;
  /** Whether it is the first word of its sentence that is no sign. */
  readonly isInitial: boolean;
  readonly isTitle: boolean;
}

const SENTENCE_END = /^(?:[.!?…]+|\.\/\.)$/;

/** How words are read. */
export interface ArticleWordReader {
  readonly readKey: KeyReader;
  /** Keys that count as stop words besides the list. */
  readonly ownStopWords: ReadonlySet<string>;
}

/** Reads the words of one text: of each its key, its sentence, and what part it can take in phrases. */
export function readArticleWords(
  words: readonly Word[],
  sentences: readonly Span[] | undefined,
  reader: ArticleWordReader,
  isTitle = false,
): ArticleWord[] {
  let sentence = 0;
  let initial = -1;
  let hasEnded = false;
  const hasSmall: boolean[] = [];
  const read = words.map((word) => {
    if (sentences === undefined) {
      // A closing quote or bracket belongs to the sentence before it.
      if (hasEnded && hasWord(word.text)) sentence++;
      hasEnded = SENTENCE_END.test(word.text) || (hasEnded && !hasWord(word.text));
    } else {
      while (sentence + 1 < sentences.length && startOf(sentences, sentence + 1) <= word.start) {
        sentence++;
      }
    }
    const key = reader.readKey(word.text);
    const role = roleOf(word.text, key, reader.ownStopWords);
    const isInitial = role !== 'sign' && initial !== sentence;
    if (isInitial) initial = sentence;
    if (startsSmall(word.text)) hasSmall[sentence] = true;
    return { word, key, sentence, role, isCapital: isCapital(word.text), isInitial, isTitle };
  });
  return read.map((word, index) => {
    if (!hasSmall[word.sentence]) return { ...word, isCapital: false };
    return endsName(read[index - 1], word) ? { ...word, role: 'term' } : word;
  });
}

/** `Anh` in `Lê Hồng Anh` is no stop word. */
function endsName(previous: ArticleWord | undefined, word: ArticleWord): boolean {
  if (word.role !== 'stop' || !word.isCapital || previous?.role !== 'term') return false;
  return previous.isCapital && previous.sentence === word.sentence && !previous.isInitial;
}

function startOf(sentences: readonly Span[], index: number): number {
  return sentences[index]?.start ?? Infinity;
}

function roleOf(text: string, key: string, ownStopWords: ReadonlySet<string>): ArticleWord['role'] {
  if (!hasWord(text)) return 'sign';
  if (!/\p{L}/u.test(text) || /^[IVXLCM]+$/.test(text)) return 'number';
  const isLetter = /^\p{L}\p{M}*\.?$/u.test(text) && /\p{Script=Latin}/u.test(text);
  return isLetter || isStopWord(key) || ownStopWords.has(key) ? 'stop' : 'term';
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text);
}

function startsSmall(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text);
}
