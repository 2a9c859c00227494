import type { Span } from '@quocngu/span';
import type { Word } from '../words/word.ts';
import type { JoinedWords } from './join-names.ts';
import type { FormReader, WordForm } from './word-form.ts';

/** A word as keywords and summaries see it. */
export interface ArticleWord {
  readonly word: Word;
  /** The form in which words are compared. */
  readonly key: string;
  /** The number of its sentence, from 0. */
  readonly sentence: number;
  /** The part that it can take in phrases. */
  readonly role: WordForm['role'];
  /** Whether it begins with a capital, in a sentence where not all words do. */
  readonly isCapital: boolean;
  /** Whether it is the first word of its sentence that is no sign. */
  readonly isInitial: boolean;
  readonly isTitle: boolean;
  readonly isName: boolean;
}

/** Reads the words of one text: of each its key, its sentence, and what part it can take in phrases. */
export function readArticleWords(
  { words, names }: JoinedWords,
  sentences: readonly Span[] | undefined,
  readForm: FormReader,
  isTitle = false,
): ArticleWord[] {
  let sentence = 0;
  let initial = -1;
  let hasEnded = false;
  const hasSmall: boolean[] = [];
  const read = words.map((word): ArticleWord => {
    const { key, role: ownRole, isCapital, isSmall, isSentenceEnd } = readForm(word.text);
    const isName = names.has(word);
    const role = isName ? 'term' : ownRole;
    if (sentences === undefined) {
      // A closing quote or bracket belongs to the sentence before it.
      if (hasEnded && role !== 'sign') sentence++;
      hasEnded = isSentenceEnd || (hasEnded && role === 'sign');
    } else {
      while (sentence + 1 < sentences.length && startOf(sentences, sentence + 1) <= word.start) {
        sentence++;
      }
    }
    const isInitial = role !== 'sign' && initial !== sentence;
    if (isInitial) initial = sentence;
    if (isSmall) hasSmall[sentence] = true;
    return { word, key, sentence, role, isCapital, isInitial, isTitle, isName };
  });
  return read.map((word, index) => {
    if (word.isCapital && !hasSmall[word.sentence]) return { ...word, isCapital: false };
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
