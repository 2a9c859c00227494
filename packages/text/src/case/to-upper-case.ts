import { requireString } from '../arguments/require.ts';
import { keepForm } from './keep-form.ts';

/**
 * Puts text into capitals, whatever the language of the machine.
 *
 * Vietnamese text keeps its length. A few foreign letters do not (ß becomes SS, ŉ becomes ʼN).
 *
 * @param text - Any string; lone surrogates pass through.
 * @returns The text in capitals; in NFC where it was in NFC, in NFD where it was in NFD.
 * @throws TypeError where `text` is no string.
 * @see The Unicode Standard, section 3.13, Default Case Algorithms.
 *
 * @example
 * ```ts
 * import { toUpperCase } from '@quocngu/text';
 *
 * toUpperCase('Đội tuyển'); //=> 'ĐỘI TUYỂN'
 * toUpperCase('i, ı'); //=> 'I, I'
 * ```
 */
export function toUpperCase(text: string): string {
  requireString(text);
  return keepForm(text, text.toUpperCase());
}
