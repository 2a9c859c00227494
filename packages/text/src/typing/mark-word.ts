import { listMarkings } from './list-markings.ts';
import { placeTone } from './place-tone.ts';
import { canBecomeSyllable } from './spelling.ts';
import type { TypingState } from './typing-state.ts';

/**
 * Marks the word by a key; `undefined` where it takes no such mark, and the key is a letter. Of the
 * ways to do it, the first one counts that leaves a syllable possible. Where the spelling is not
 * checked and none does, a tone goes on all the same, and a mark on the letter just typed (`Êđê`).
 */
export function markWord(state: TypingState, mark: string, key: string): TypingState | undefined {
  const { settings, takes } = state;
  const markings = listMarkings(state, mark, key);
  let marking = markings.find(({ letters, tone }) => canBecomeSyllable(letters, tone));
  const isFree = !settings.spellCheck && !canBecomeSyllable(state.letters + key, state.tone);
  const last = state.letters.length - 1;
  if (isFree) marking ??= markings.find(({ letter }) => letter < 0 || letter >= last);
  if (marking === undefined) return undefined;
  const { letters, tone, letter, unmarked } = marking;
  const text = placeTone(marking, settings.style);
  const keys = [...state.keys, { key, letter }];
  return { settings, text, letters, tone, keys, takes, unmarked };
}
