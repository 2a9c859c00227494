import { findWords, type Word } from './words.ts';

/** A spelling of the caller, taken apart for comparison. */
interface Spelling {
  readonly text: string;
  /** Its words in small letters and NFC. */
  readonly words: readonly string[];
  /** What stands between its words. */
  readonly gaps: readonly string[];
}

/** Spellings by their first word, the longest first. */
export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

/** Reads the caller's spellings; throws where they are no iterable of strings, or one has no word. */
export function readSpellings(values: Iterable<string> | undefined): Spellings {
  const spellings = new Map<string, Spelling[]>();
  if (values === undefined) return spellings;
  if (typeof values !== 'object' || !(Symbol.iterator in Object(values))) refuse(values);
  for (const value of values) {
    if (typeof value !== 'string') refuse(value);
    const spelling = readSpelling(value);
    const [first] = spelling.words;
    if (first === undefined) {
      throw new RangeError(`spellings must hold words, not '${value}'`);
    }
    const others = spellings.get(first) ?? [];
    spellings.set(
      first,
      [...others, spelling].sort((left, right) => right.words.length - left.words.length),
    );
  }
  return spellings;
}

/** Finds a spelling at a word of a line: what is to be written, and of how many words. */
export function findSpelling(
  spellings: Spellings,
  line: string,
  words: readonly Word[],
  index: number,
): Spelling | undefined {
  if (spellings.size === 0) return undefined;
  const candidates = spellings.get(comparable(words[index]?.text ?? ''));
  return candidates?.find((spelling) =>
    spelling.words.every((word, at) => {
      const here = words[index + at];
      const before = words[index + at - 1];
      if (here === undefined || comparable(here.text) !== word) return false;
      if (at === 0 || before === undefined) return true;
      return line.slice(before.start + before.text.length, here.start) === spelling.gaps[at - 1];
    }),
  );
}

function readSpelling(value: string): Spelling {
  const words = findWords(value);
  const [first] = words;
  const last = words.at(-1);
  const start = first?.start ?? 0;
  return {
    text: value.slice(start, last && last.start + last.text.length),
    words: words.map(({ text }) => comparable(text)),
    gaps: words.slice(1).map((word, index) => {
      const before = words[index];
      return value.slice(before && before.start + before.text.length, word.start);
    }),
  };
}

function comparable(word: string): string {
  return word.toLowerCase().normalize('NFC');
}

function refuse(value: unknown): never {
  throw new TypeError(`spellings must be an iterable of strings, not ${String(value)}`);
}
