import { copyText } from '../words/copy-text.ts';
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

/** Forms that are remembered at most; then all are forgotten. */
const MOST_FORMS = 8192;

/** Longer forms are rare, and not remembered. */
const LONGEST_FORM = 48;

const known = new Map<string, WordForm>();

/**
 * Makes a function that reads the forms of words.
 *
 * @param ownStopWords - Words that count as stop words besides the list.
 */
export function createFormReader(ownStopWords: readonly string[] = []): FormReader {
  if (ownStopWords.length === 0) return recall;
  const stopWords = new Set(ownStopWords.map(toWordKey));
  return (written) => {
    const form = recall(written);
    return form.role === 'term' && stopWords.has(form.key) ? { ...form, role: 'stop' } : form;
  };
}

/** Words come again and again, in an article and in others, so each is read once. */
function recall(written: string): WordForm {
  let form = known.get(written);
  if (form === undefined) {
    form = readForm(written);
    if (known.size >= MOST_FORMS) known.clear();
    if (written.length <= LONGEST_FORM) known.set(copyText(written), form);
  }
  return form;
}

function readForm(written: string): WordForm {
  const key = toWordKey(written);
  return {
    key: copyText(key),
    role: roleOf(written, key),
    isCapital: /^\P{L}*\p{Lu}/u.test(written),
    isSmall: /^\P{L}*\p{Ll}/u.test(written),
    isSentenceEnd: SENTENCE_END.test(written),
  };
}

function roleOf(written: string, key: string): WordForm['role'] {
  if (!/[\p{L}\p{N}]/u.test(written)) return 'sign';
  if (!/\p{L}/u.test(written) || /^[IVXLCM]+$/.test(written)) return 'number';
  const isLetter = /^\p{L}\p{M}*\.?$/u.test(written) && /\p{Script=Latin}/u.test(written);
  return isLetter || isStopWord(key) ? 'stop' : 'term';
}
