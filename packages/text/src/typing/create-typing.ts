import { splitTone } from './split-tone.ts';
import { toTypingSettings, type TypingOptions } from './typing-options.ts';
import { emptyState, type TypingState } from './typing-state.ts';

/** No syllable is as long; a word that is takes no marks. */
const MOST_LETTERS = 24;

/**
 * Begins to type: the state to which `typeKey` and `typeBackspace` apply keys, one after another.
 *
 * A new state belongs wherever the caret is put by other means than keys. With the text before the
 * caret, marks go on the word that stands there: behind `tieng`, `s` gives tiếng.
 *
 * @param options - The method and its variants.
 * @param textBefore - What stands before the caret; its last word is typed on. Composed letters
 *   (NFC) only: a word in NFD is left as it is. Nothing where left out.
 * @returns A state: plain data, never changed, safe to keep and to compare.
 * @throws TypeError where `textBefore` is no string; TypeError or RangeError where an option is wrong.
 *
 * @example
 * ```ts
 * import { createTyping, typeKey } from '@quocngu/text/typing';
 *
 * typeKey(createTyping({}, 'người Viet'), 'j').state.text; //=> 'Viẹt'
 * createTyping({ method: 'vni' }).text; //=> ''
 * ```
 */
export function createTyping(options: TypingOptions = {}, textBefore = ''): TypingState {
  if (typeof textBefore !== 'string') {
    throw new TypeError(`textBefore must be a string, not ${typeof textBefore}`);
  }
  const settings = toTypingSettings(options);
  let start = textBefore.length;
  const first = Math.max(0, start - MOST_LETTERS);
  while (start > first && /[\p{L}\p{M}]/u.test(textBefore.charAt(start - 1))) start--;
  const text = textBefore.slice(start);
  const word = text.length < MOST_LETTERS ? splitTone(text) : undefined;
  if (word === undefined) return emptyState(settings, 'none');
  const keys = Array.from(text, (key, letter) => ({ key, letter }));
  return { ...emptyState(settings), text, ...word, keys };
}
