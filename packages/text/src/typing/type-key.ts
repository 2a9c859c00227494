import { finishWord } from './finish-word.ts';
import { pressKey } from './press-key.ts';
import { emptyState, toStep, type TypingState, type TypingStep } from './typing-state.ts';

/**
 * Types one key: gives the state after it, and the change to make before the caret.
 *
 * A key that marks nothing is written; a space, a sign or a digit ends the word. The key is what a
 * keyboard puts in (`data` of an `InputEvent`), not its name. Longer text (a paste, an emoji of
 * several characters) goes in as it is and ends the word.
 *
 * @param state - What was typed before, from `createTyping` or an earlier step.
 * @param key - The character of the key; for an empty string nothing happens.
 * @returns The new state, and how many UTF-16 code units to erase before the caret and what to
 *   insert. All that goes away was typed into this word.
 * @throws TypeError where `key` is no string.
 *
 * @example
 * ```ts
 * import { createTyping, typeKey } from '@quocngu/text/typing';
 *
 * const step = typeKey(createTyping({}, 'hoa'), 'f');
 * step.state.text; //=> 'hòa'
 * step.erase; //=> 2
 * step.insert; //=> 'òa'
 * typeKey(step.state, 'n').insert; //=> 'oàn'
 * ```
 */
export function typeKey(state: TypingState, key: string): TypingStep {
  if (typeof key !== 'string') throw new TypeError(`key must be a string, not ${typeof key}`);
  if (key === '') return toStep(state, '', '');
  const isCharacter = key.length === String.fromCodePoint(key.codePointAt(0) ?? 0).length;
  const { done, state: next } = isCharacter
    ? pressKey(state, key)
    : { done: finishWord(state) + key, state: emptyState(state.settings) };
  return toStep(next, state.text, done + next.text);
}
