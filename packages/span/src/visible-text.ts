/**
 * Makes text of any origin fit to be shown on one line of a terminal: control characters,
 * bidirectional controls and lone surrogates become visible signs, so that no text can steer the
 * terminal, hide, or break the line.
 *
 * @param text - Any text.
 * @returns Text of the same length in UTF-16 code units, so that offsets hold; a tab or a line break
 * is a space.
 *
 * @example
 * ```ts
 * import { toVisibleText } from '@quocngu/span';
 *
 * toVisibleText('đỏ\u001b[31m\tlửa\n'); //=> 'đỏ␛[31m lửa '
 * ```
 */
export function toVisibleText(text: string): string {
  return text.replace(UNSEEN, (unit) => {
    if (unit === '\t' || unit === '\n' || unit === '\r') return ' ';
    if (unit < ' ') return String.fromCharCode(CONTROL_PICTURES + unit.charCodeAt(0));
    return unit === '\x7f' ? '\u2421' : '\ufffd';
  });
}

/** Code units that show nothing or steer: controls, bidirectional controls, halves of pairs. */
const UNSEEN =
  /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Surrogate}]/gu;

/** U+2400 SYMBOL FOR NULL and those that follow picture the control characters. */
const CONTROL_PICTURES = 0x2400;
