import { replaceLetter } from './letters.ts';
import { placeTone } from './place-tone.ts';
import { canBecomeSyllable } from './spelling.ts';
import type { TypingState } from './typing-state.ts';

/** Writes the letter of a key behind the word. */
export function addLetter(state: TypingState, key: string): TypingState {
  const { settings, tone, takes } = state;
  const letters = completeHorns(state, state.letters + key);
  // The tone moves with the letters as long as they make a syllable.
  const isMoved = tone === 0 || canBecomeSyllable(letters, 0);
  const text = isMoved ? placeTone({ letters, tone }, settings.style) : state.text + key;
  const keys = [...state.keys, { key, letter: letters.length - 1 }];
  return { settings, text, letters, tone, keys, takes, unmarked: undefined };
}

/** Writes a key behind the word as it is; nothing marks what was written before. */
export function addRaw(
  state: TypingState,
  key: string,
  takes: TypingState['takes'] = 'none',
): TypingState {
  const letters = state.letters + key;
  const keys = [...state.keys, { key, letter: letters.length - 1 }];
  return { ...state, text: state.text + key, letters, keys, takes, unmarked: undefined };
}

/**
 * `ưo` is always ươ, and uơ is ươ before another letter: one w, or one 7, is enough for both. Only
 * an ơ that was made of ô stays, for the rare uơn.
 */
function completeHorns({ settings, takes, keys }: TypingState, letters: string): string {
  if (settings.method === 'viqr' || takes !== 'all') return letters;
  const at = letters.search(/(?:ưo|uơ[a-z])$/i);
  if (at < 0 || /q/i.test(letters.charAt(at - 1))) return letters;
  if (keys.filter(({ letter }) => letter === at + 1).length > 2) return letters;
  const completed = replaceLetter(replaceLetter(letters, at, 'ư'), at + 1, 'ơ');
  return canBecomeSyllable(completed, 0) ? completed : letters;
}
