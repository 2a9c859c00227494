import { isStopWord } from './stop-words.ts';
import { toWordKey } from './word-key.ts';

/** What a word tells by its letters alone, wherever it stands. */
export interface WordForm {
  /** The form in which words are compared. */
  readonly key: string;
  /** Signs part phrases; stop words and numbers cannot begin or end them; terms can. */
  readonly role: 'sign' | 'stop' | 'number' | 'term';
  /** Whether its first letter is a capital. */
  readonly isCapital: boolean;
  /** Whether its first letter is a small one. */
  readonly isSmall: boolean;
  /** Whether a sentence ends with it. */
  readonly isSentenceEnd: boolean;
}

/** Gives a word, as it is written, its form. */
export type FormReader = (written: string) => WordForm;

const SENTENCE_END = /^(?:[.!?…]+|\.\/\.)$/;

/**
 * Makes a function that reads the forms of the words of an article, each word once.
 *
 * @param ownStopWords - Words that count as stop words besides the list.
 */
export function createFormReader(ownStopWords: readonly string[] = []): FormReader {
  const stopWords = new Set(ownStopWords.map(toWordKey));
  const known = new Map<string, WordForm>();
  return (written) => {
    let form = known.get(written);
    if (form === undefined) {
      form = readForm(written, stopWords);
      known.set(written, form);
    }
    return form;
  };
}

function readForm(written: string, ownStopWords: ReadonlySet<string>): WordForm {
  const key = toWordKey(written);
  return {
    key,
    role: roleOf(written, key, ownStopWords),
    isCapital: /^\P{L}*\p{Lu}/u.test(written),
    isSmall: /^\P{L}*\p{Ll}/u.test(written),
    isSentenceEnd: SENTENCE_END.test(written),
  };
}

function roleOf(written: string, key: string, ownStopWords: ReadonlySet<string>): WordForm['role'] {
  if (!/[\p{L}\p{N}]/u.test(written)) return 'sign';
  if (!/\p{L}/u.test(written) || /^[IVXLCM]+$/.test(written)) return 'number';
  const isLetter = /^\p{L}\p{M}*\.?$/u.test(written) && /\p{Script=Latin}/u.test(written);
  return isLetter || isStopWord(key) || ownStopWords.has(key) ? 'stop' : 'term';
}
