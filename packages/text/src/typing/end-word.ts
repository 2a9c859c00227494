import { finishWord } from './finish-word.ts';
import { emptyState, toStep, type TypingState, type TypingStep } from './typing-state.ts';

/**
 * Ends the word where no key does: when the caret moves, the field is left or sent. With
 * `spellCheck`, a word with marks that is no syllable goes back to its keys.
 *
 * @param state - What was typed before.
 * @returns The empty state, and what to erase before the caret and to insert; mostly nothing.
 *
 * @example
 * ```ts
 * import { createTyping, endWord, typeKey } from '@quocngu/text/typing';
 *
 * let state = createTyping();
 * for (const key of 'user') state = typeKey(state, key).state;
 * state.text; //=> 'ủe'
 * endWord(state).insert; //=> 'user'
 * ```
 */
export function endWord(state: TypingState): TypingStep {
  return toStep(emptyState(state.settings), state.text, finishWord(state));
}
