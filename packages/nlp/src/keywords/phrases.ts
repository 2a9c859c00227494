import type { ArticleWord } from './article-words.ts';
import { TITLE_OCCURRENCES } from './term-weights.ts';

/** A row of words that may be a keyword. */
export interface Phrase {
  /** How many words it has. */
  readonly length: number;
  /** Indices of its first word, one an occurrence. */
  readonly starts: number[];
  /** Occurrences, those in the title more than once. */
  count: number;
}

/** No phrase has more words. */
export const LONGEST_PHRASE = 5;

/** A longer phrase takes the place of a part of it that stands outside it less often than this. */
const FREE_SHARE = 1 / 3;

/**
 * Finds the phrases of an article: terms, and rows of whole words in one sentence that begin and end
 * with a term and have no sign between. Several words have to stand together twice, or be a name; stop
 * words are inside only of names that come twice (`Bộ Thông tin và Truyền thông`). What is known to be a
 * name stands alone.
 */
export function findPhrases(words: readonly ArticleWord[], longest: number): readonly Phrase[] {
  const { numbers, size } = numberKeys(words);
  /** Rows of keys by the row without the last key, and that key: a number each, the empty row has 0. */
  const rows = new Map<number, number>();
  const phrases: Phrase[] = [];
  const phraseOf: (Phrase | undefined)[] = [];
  for (let start = 0; start < words.length; start++) {
    const first = words[start];
    if (first?.role !== 'term') continue;
    let row = 0;
    for (let length = 1; length <= longest; length++) {
      const word = words[start + length - 1];
      if (word === undefined || word.role === 'sign' || !isTogether(first, word)) break;
      if (length > 1 && (word.isName || first.isName)) break;
      const longer = row * size + (numbers[start + length - 1] ?? 0);
      row = rows.get(longer) ?? rows.size + 1;
      if (row > rows.size) rows.set(longer, row);
      if (word.role !== 'term') continue;
      let phrase = phraseOf[row];
      if (phrase === undefined) {
        phrase = { length, starts: [], count: 0 };
        phraseOf[row] = phrase;
        phrases.push(phrase);
      }
      addOccurrence(phrase, start, word.isTitle);
    }
  }
  const repeated = phrases.filter((phrase) => isTermOrName(phrase, words));
  return withoutParts(repeated, words.length);
}

/** Numbers the keys of words: of each word the number of its key, and how many keys there are. */
function numberKeys(words: readonly ArticleWord[]): {
  readonly numbers: Int32Array;
  readonly size: number;
} {
  const known = new Map<string, number>();
  const numbers = new Int32Array(words.length);
  let index = 0;
  for (const { key } of words) {
    let number = known.get(key);
    if (number === undefined) known.set(key, (number = known.size));
    numbers[index++] = number;
  }
  return { numbers, size: known.size };
}

function isTogether(first: ArticleWord, word: ArticleWord): boolean {
  return first.sentence === word.sentence && first.isTitle === word.isTitle;
}

function addOccurrence(phrase: Phrase, start: number, isTitle: boolean): void {
  const { starts, length } = phrase;
  // `tăng tăng tăng` holds `tăng tăng` once.
  if ((starts.at(-1) ?? -Infinity) + length > start) return;
  starts.push(start);
  phrase.count += isTitle ? TITLE_OCCURRENCES : 1;
}

function isTermOrName({ length, starts }: Phrase, words: readonly ArticleWord[]): boolean {
  if (length === 1) return true;
  if (starts.length === 1) return isWholeName(words, starts[0] ?? 0, length);
  const rows = starts.map((start) => words.slice(start, start + length));
  const isName = (row: readonly ArticleWord[]): boolean =>
    row.every(({ role, isCapital }) => role !== 'term' || isCapital);
  const isWhole = rows[0]?.every(({ role }) => role !== 'stop') === true;
  // A capital at the beginning of a sentence may be no part of a name.
  return isWhole || rows.some((row) => row[0]?.isInitial === false && isName(row));
}

/** Tells whether a row that stands once is a name without stop words, as most rows are not. */
function isWholeName(words: readonly ArticleWord[], start: number, length: number): boolean {
  for (let at = start; at < start + length; at++) {
    const word = words[at];
    if (word?.role === 'stop' || (word?.role === 'term' && !word.isCapital)) return false;
  }
  return true;
}

/** Leaves those out that stand nearly always inside a longer one. */
function withoutParts(phrases: readonly Phrase[], size: number): readonly Phrase[] {
  /** For each word, the index after the last word of the longest phrase kept that begins with it. */
  const reach = new Int32Array(size);
  const kept: Phrase[] = [];
  for (const phrase of phrases.toSorted((left, right) => right.length - left.length)) {
    const { length, starts } = phrase;
    const free = starts.filter((start) => !isInside(reach, start, start + length));
    if (free.length / starts.length < FREE_SHARE) continue;
    kept.push(phrase);
    for (const start of starts) reach[start] = Math.max(reach[start] ?? 0, start + length);
  }
  return kept;
}

function isInside(reach: Int32Array, start: number, end: number): boolean {
  // Phrases are short, so that a longer one begins near.
  for (let at = start; at >= 0 && at > start - LONGEST_PHRASE; at--) {
    if ((reach[at] ?? 0) >= end) return true;
  }
  return false;
}
