import { findVowels, placeTone } from './place-tone.ts';
import { splitTone } from './split-tone.ts';
import { emptyState, toStep, type TypingState, type TypingStep } from './typing-state.ts';

const LAST_CHARACTER = /(?:[\ud800-\udbff][\udc00-\udfff]|[\s\S])$/;

/**
 * Types a backspace: the last letter of the word goes with its marks; the tone stays with the word
 * as long as a vowel is left, and moves where it then belongs (`toán`, `tóa`).
 *
 * @param state - What was typed before.
 * @returns The new state, and what to erase before the caret and to insert. Where no word is being
 *   typed, nothing (`erase` is 0): the field does then as it always does.
 *
 * @example
 * ```ts
 * import { createTyping, typeBackspace } from '@quocngu/text/typing';
 *
 * typeBackspace(createTyping({}, 'hạnh')).state.text; //=> 'hạn'
 * typeBackspace(createTyping({}, 'toán')).insert; //=> 'óa'
 * typeBackspace(createTyping()).erase; //=> 0
 * ```
 */
export function typeBackspace(state: TypingState): TypingStep {
  const { settings, text, keys } = state;
  const { letters, tone } = splitTone(text) ?? { letters: text, tone: 0 };
  const kept = letters.replace(LAST_CHARACTER, '');
  const { start, end } = findVowels(kept);
  const isToneKept = start < end;
  const word = { letters: kept, tone: isToneKept ? tone : 0 };
  const left = placeTone(word, settings.style);
  const next: TypingState = {
    ...emptyState(settings, splitTone(left) === undefined ? 'none' : 'all'),
    ...word,
    text: left,
    keys: keys.filter(({ letter }) => (letter < 0 ? isToneKept : letter < kept.length)),
  };
  return toStep(text === '' ? state : next, text, left);
}
