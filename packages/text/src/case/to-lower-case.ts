import { requireString } from '../arguments/require.ts';
import { keepForm } from './keep-form.ts';

/**
 * Puts text into small letters, whatever the language of the machine.
 *
 * Vietnamese text keeps its length; of foreign letters only İ does not. A capital sigma at the end of a
 * Greek word becomes ς.
 *
 * @param text - Any string; lone surrogates pass through.
 * @returns The text in small letters; in NFC where it was in NFC, in NFD where it was in NFD.
 * @throws TypeError where `text` is no string.
 * @see The Unicode Standard, section 3.13, Default Case Algorithms.
 *
 * @example
 * ```ts
 * import { toLowerCase } from '@quocngu/text';
 *
 * toLowerCase('ĐỘI TUYỂN'); //=> 'đội tuyển'
 * ```
 */
export function toLowerCase(text: string): string {
  requireString(text);
  return keepForm(text, text.toLowerCase());
}
