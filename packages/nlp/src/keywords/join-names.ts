import type { Word } from '../words/word.ts';

/** Words of a text, in which each name is one word. */
export interface JoinedWords {
  readonly words: readonly Word[];
  readonly names: ReadonlySet<Word>;
}

/**
 * Puts each name in the place of the words that it holds. A word that a name only touches goes with it:
 * whoever finds names with the words at hand finds none that cuts one.
 *
 * @param words - The words of a text, in order.
 * @param names - Its names, in order, none inside another.
 */
export function joinNames(words: readonly Word[], names: readonly Word[]): JoinedWords {
  const joined: Word[] = [];
  let next = 0;
  for (const word of words) {
    while ((names[next]?.end ?? Infinity) <= word.start) next++;
    const name = names[next];
    if (name === undefined || name.start >= word.end) joined.push(word);
    else if (joined.at(-1) !== name) joined.push(name);
  }
  return { words: joined, names: new Set(names) };
}
