import { foldMarks } from '../fold/fold-marks.ts';
import { type KeyForm, toKeyForm } from './key-form.ts';
import { type SpellingVariants, spellKey, toLetters } from './key-text.ts';
import { toSearchKeys } from './to-search-keys.ts';

/** A word of a phrase. */
export interface PhraseWord {
  /** The ways to write it of which one has to agree; several only where it is the start of a word. */
  readonly forms: readonly KeyForm[];
  readonly isPrefix: boolean;
  /** What stands between it and the word before, without white space. */
  readonly gap: string;
}

/** The words of a query, which have to follow one another. */
export type Phrase = readonly PhraseWord[];

/** Reads a query or several; what has no letter and no digit is no phrase. */
export function readPhrases(
  query: string | readonly string[],
  variants: SpellingVariants,
  prefix: boolean,
): readonly Phrase[] {
  const queries: readonly unknown[] = typeof query === 'string' ? [query] : query;
  if (!Array.isArray(queries)) refuse(query);
  return queries.flatMap((text) => {
    if (typeof text !== 'string') refuse(text);
    const phrase = readPhrase(text, variants, prefix);
    return phrase.length > 0 ? [phrase] : [];
  });
}

function readPhrase(text: string, variants: SpellingVariants, prefix: boolean): Phrase {
  let from = 0;
  return toSearchKeys(text, { variants }).map((key, index) => {
    const gap = index === 0 ? '' : toGap(text, from, key.start);
    from = key.end;
    // Whoever has typed a space or a sign has come to the end of the word.
    const isPrefix = prefix && key.end === text.length;
    const forms = isPrefix ? toPrefixForms(text.slice(key.start), variants) : [toKeyForm(key)];
    return { forms, isPrefix, gap };
  });
}

/**
 * The start of a word is tried as it is written and in both styles of the tone: `hoà` begins `hoàn`,
 * but its old style, `hòa`, does not; and `my` begins `Myanmar`, but its other spelling does not.
 */
function toPrefixForms(written: string, variants: SpellingVariants): readonly KeyForm[] {
  const letters = toLetters(written);
  const spellings = [letters, spellKey(letters, variants), spellKey(letters, variants, 'new')];
  return [...new Set(spellings)].map((exact) => toKeyForm({ exact, folded: foldMarks(exact) }));
}

/** What stands between two words, without white space. */
export function toGap(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, '').normalize('NFC');
}

function refuse(given: unknown): never {
  const type = given === null ? 'null' : typeof given;
  throw new TypeError(`query must be a string or an array of strings, not ${type}`);
}
