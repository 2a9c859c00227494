import { readGroup } from './read-group.ts';

/** A place among words that are read one after another. */
export interface WordCursor {
  readonly words: readonly string[];
  /** The index of the next word. */
  at: number;
}

/** Goes behind the next word where it is one of those wanted, and gives it. */
export function takeWord(cursor: WordCursor, ...wanted: readonly string[]): string | undefined {
  const word = cursor.words[cursor.at];
  if (word === undefined || !wanted.includes(word)) return undefined;
  cursor.at++;
  return word;
}

/** Goes behind the next two words where they are a pair wanted. */
export function takePair(cursor: WordCursor, first: string, second: string): boolean {
  const { words, at } = cursor;
  if (words[at] !== first || words[at + 1] !== second) return false;
  cursor.at += 2;
  return true;
}

/** Goes behind a number below 1,000, and gives it. */
export function takeNumber(cursor: WordCursor): number | undefined {
  const group = readGroup(cursor.words, cursor.at, true);
  if (group) cursor.at = group.end;
  return group?.value;
}

/** Whether no word is left. */
export function isAtEnd({ words, at }: WordCursor): boolean {
  return at === words.length;
}
