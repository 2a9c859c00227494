import type { Span } from '@quocngu/span';
import { toComparable } from '../blocks/word-match.ts';

/** So much before a name is looked at: two words, their marks apart. */
const REACH = 32;

/** Behind it a sentence or a quotation begins. */
const BEGINNING = /[.!?…:;“”"(«-]$/u;

/** Behind them a full stop does not end the sentence: `TS. Nam`. */
const DEGREE = /^(?:[BGLT]S|PGS|ThS|KTS)$/;

/** What stands before a name. */
export interface NameContext {
  /** The word right before it, in the form of lists; empty where a sign stands between. */
  readonly before: string;
  /** Whether that word begins with a capital. */
  readonly isCapital: boolean;
  /** Whether the name begins a sentence. */
  readonly isInitial: boolean;
}

/** Reads what stands before a place in a text. */
export function contextAt(text: string, start: number): NameContext {
  const slice = text.slice(Math.max(0, start - REACH), start);
  const written = slice.trimEnd();
  const isSigned = !/[\p{L}\p{M}]\.?$/u.test(written);
  const last = isSigned ? '' : (written.split(/[\s(“"]/u).at(-1) ?? '');
  const word = last.endsWith('.') ? last.slice(0, -1) : last;
  const isBehindSign =
    written === '' || BEGINNING.test(written) || slice.slice(written.length).includes('\n');
  const isInitial = isBehindSign && !DEGREE.test(word);
  return {
    before: isInitial ? '' : toComparable(word),
    isCapital: !isInitial && /^\p{Lu}/u.test(word),
    isInitial,
  };
}

/**
 * Tells whether a word is written as no Vietnamese syllable is: an abbreviation, a consonant that ends none, or
 * vowels apart. News writes foreign names without marks.
 */
export function isForeignWord(word: string): boolean {
  if (!/^[A-Z][A-Za-z]+$/.test(word)) return false;
  if (/^[A-Z]+$/.test(word)) return true;
  return /[fjwz]|oo|ee|[bdklqrsvx]$|[aeiouy][^aeiouy]+[aeiouy]/i.test(word);
}

/** A word where it stands, with its part of speech where that is known. */
export type PlacedWord = Span & { readonly upos?: string };

/** The word that begins at an offset. */
export function wordAt(
  words: readonly PlacedWord[] | undefined,
  start: number,
): PlacedWord | undefined {
  let low = 0;
  let high = (words?.length ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words?.[middle];
    if (word === undefined || word.start > start) high = middle - 1;
    else if (word.start < start) low = middle + 1;
    else return word;
  }
  return undefined;
}
