import type { PeerAnswers } from './peer-answers.ts';

/** Syllables of the longest entry that is looked for. */
const LONGEST = 4;

/**
 * The baseline: from left to right the longest row of syllables that a list has, and one syllable
 * where it has none.
 *
 * @param words - The list, in small letters.
 */
export function matchLongest(words: ReadonlySet<string>, texts: readonly string[]): PeerAnswers {
  return { name: 'longest match', words: texts.map((text) => cut(words, text)) };
}

function cut(words: ReadonlySet<string>, text: string): readonly string[] {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+(?:[.,/:%-][\p{L}\p{M}\p{N}]+)*|\S/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(LONGEST, tokens.length - at);
    const row = (): string => tokens.slice(at, at + length).join(' ');
    while (length > 1 && !words.has(row().toLowerCase())) length--;
    found.push(row());
    at += length;
  }
  return found;
}
