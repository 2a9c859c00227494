import { requireOneOf, requireString } from '../arguments/require.ts';
import { isAbbreviation, isRomanNumeral } from './capital-words.ts';
import { keepForm } from './keep-form.ts';
import { findSpelling, readSpellings, type Spellings } from './spellings.ts';
import { findWords, isInCapitals, type Word } from './words.ts';

/** What becomes of the capitals in a text. */
export type CapitalsTreatment = 'auto' | 'keep' | 'lower';

/** What `toSentenceCase` may be told, and `toTitleCase` too. */
export interface ToSentenceCaseOptions {
  /**
   * What becomes of words with capitals: `keep` leaves them as they are, `lower` takes their capitals for
   * nothing; `auto`, which is meant where it is left out, does that in lines that have no small letters.
   */
  readonly capitals?: CapitalsTreatment;
  /**
   * Words, names and abbreviations to be written as given, wherever they stand: `['Hà Nội', 'COVID-19',
   * 'iPhone']`. They are compared without case.
   */
  readonly spellings?: Iterable<string>;
}

/** A word to be rewritten, with what decides about it. */
export interface WordInLine {
  /** The word, in small letters where its capitals count for nothing. */
  readonly word: string;
  /** What stands between it and the word before it, or the start of the line. */
  readonly before: string;
  /** The word before it, as it was written; `''` where it is the first one. */
  readonly previous: string;
  /** What stands behind it, up to the next word or the end of the line. */
  readonly after: string;
  /** Whether it keeps the capitals that it has. */
  readonly isKept: boolean;
  /** Whether capitals in the line count for something. */
  readonly isMixed: boolean;
}

const TREATMENTS: readonly CapitalsTreatment[] = ['auto', 'keep', 'lower'];

/**
 * Rewrites a text word by word, each line by itself. Addresses, hashtags and the caller's spellings are
 * none of the words; what stands between words stays.
 */
export function rewriteWords(
  text: string,
  options: ToSentenceCaseOptions,
  rewrite: (word: WordInLine) => string,
): string {
  requireString(text);
  const { capitals = 'auto' } = options;
  requireOneOf('capitals', capitals, TREATMENTS);
  const spellings = readSpellings(options.spellings);
  // Every second piece is a line break.
  const pieces = text.split(/(\r\n|[\n\v\f\r\x85\u2028\u2029])/);
  const rewritten = pieces.map((piece, index) =>
    index % 2 === 0 ? rewriteLine(piece, capitals, spellings, rewrite) : piece,
  );
  return keepForm(text, rewritten.join(''));
}

function rewriteLine(
  line: string,
  capitals: CapitalsTreatment,
  spellings: Spellings,
  rewrite: (word: WordInLine) => string,
): string {
  const words = findWords(line);
  const isMixed = capitals === 'keep' || (capitals === 'auto' && !isInCapitals(words));
  let written = '';
  let previous = '';
  let end = 0;
  for (let index = 0; index < words.length;) {
    const found = words[index];
    if (found === undefined) break;
    const before = line.slice(end, found.start);
    const spelling = found.isAddress ? undefined : findSpelling(spellings, line, words, index);
    index += spelling?.words.length ?? 1;
    const last = words[index - 1] ?? found;
    end = last.start + last.text.length;
    written += before;
    if (found.isAddress) written += found.text;
    else if (spelling !== undefined) written += spelling.text;
    else {
      const isKept = isMixed ? found.hasCapital : keepsCapitals(found, before, previous);
      const word = isMixed || isKept ? found.text : found.text.toLowerCase();
      const after = line.slice(end, words[index]?.start);
      written += rewrite({ word, before, previous, after, isKept, isMixed });
    }
    previous = last.text;
  }
  return written + line.slice(end);
}

/** Tells whether a word has its capitals by itself, although all letters are capitals. */
function keepsCapitals(word: Word, before: string, previous: string): boolean {
  if (word.hasSmallLetter || /^['’]$/.test(before)) return false;
  return isAbbreviation(word.text) || isRomanNumeral(word.text, previous);
}
