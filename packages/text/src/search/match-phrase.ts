import { UNSEEN_SIGNS } from '../syllables/run.ts';
import { isFound, type MarkSensitivity, toClusters } from './key-form.ts';
import { type Phrase, toGap } from './query.ts';
import type { SearchKey } from './to-search-keys.ts';

/** A text with its keys, and what counts as the same in it. */
export interface SearchedText {
  readonly text: string;
  readonly keys: readonly SearchKey[];
  readonly marks: MarkSensitivity;
  readonly keepsPunctuation: boolean;
}

/** A phrase that was found at a word of a text. */
export interface FoundPhrase {
  /** How many words it has. */
  readonly count: number;
  /** Where its last word ends, or the part of it that the query has. */
  readonly end: number;
  readonly isExact: boolean;
}

/** What a phrase finds from a word of the text on; nothing where it is not found there. */
export function matchPhrase(
  { text, keys, marks, keepsPunctuation }: SearchedText,
  first: number,
  phrase: Phrase,
): FoundPhrase | undefined {
  let isExact = true;
  let end = 0;
  for (const [index, { forms, isPrefix, gap }] of phrase.entries()) {
    const key = keys[first + index];
    if (key === undefined) return undefined;
    const found = forms.filter((form) => isFound(form, key, marks, isPrefix));
    const [form] = found;
    if (form === undefined) return undefined;
    if (keepsPunctuation && index > 0 && toGap(text, end, key.start) !== gap) return undefined;
    isExact &&= found.some((each) => isFound(each, key, 'exact', isPrefix));
    end = isPrefix ? behindLetters(text, key, form.letters.length) : key.end;
  }
  return { count: phrase.length, end, isExact };
}

/** Where a number of letters of a word end, in the text as it is written. */
function behindLetters(text: string, { start, end }: SearchKey, count: number): number {
  let left = count;
  let at = start;
  for (const letter of toClusters(text.slice(start, end))) {
    if (left === 0) break;
    at += letter.length;
    if (!UNSEEN_SIGNS.includes(letter.charAt(0))) left--;
  }
  return at;
}
