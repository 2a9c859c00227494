import { requireString } from '../arguments/require.ts';
import { finishWord } from './finish-word.ts';
import { pressKeys } from './press-key.ts';
import { toTypingSettings, type TypingOptions } from './typing-options.ts';
import { emptyState } from './typing-state.ts';

/**
 * Turns keystrokes into text: `Tieengs Vieetj` is Tiếng Việt.
 *
 * Each key is one character; what is no key of the method is written as it is, and every character
 * between words stays. Marked letters among the keys stay too, and keep the rest of their word from
 * being marked.
 *
 * @param keys - The keys, whole lines and texts too.
 * @param options - The method (`telex`, `vni`, `viqr`), the style of the tone, and what else differs
 *   between the programs that people type with.
 * @returns The text, its marked letters in NFC.
 * @throws TypeError where `keys` is no string; TypeError or RangeError where an option is wrong.
 * @see RFC 1456 for VIQR.
 *
 * @example
 * ```ts
 * import { typeText } from '@quocngu/text/typing';
 *
 * typeText('Ddaats nuwowcs ddepj lawsm'); //=> 'Đất nước đẹp lắm'
 * typeText('d9u7o7ng2 tie6ng1', { method: 'vni' }); //=> 'đường tiếng'
 * typeText("Vie^.t Nam. Hoa`!", { method: 'viqr', style: 'new' }); //=> 'Việt Nam. Hoà!'
 * typeText('user windows'); //=> 'user windows'
 * ```
 */
export function typeText(keys: string, options: TypingOptions = {}): string {
  requireString(keys);
  const { done, state } = pressKeys(emptyState(toTypingSettings(options)), keys);
  return done + finishWord(state);
}
