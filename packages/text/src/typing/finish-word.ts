import { isSpelled } from './spelling.ts';
import type { TypingState } from './typing-state.ts';

/** What stands at the end of a word: the word, or its keys where it is none. */
export function finishWord({ text, letters, keys, takes, settings }: TypingState): string {
  const isFinal = !settings.spellCheck || takes !== 'all' || !/[^\0-\x7f]/.test(text);
  if (isFinal || isSpelled(text, letters)) return text;
  return keys.map(({ key }) => key).join('');
}
