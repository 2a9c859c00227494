import { WINDOWS_1252 } from '../bytes/windows-1252.ts';

/**
 * Reads a number as browsers do: those of control characters from 80 on as bytes of windows-1252.
 *
 * @returns The code point; -1 for no character.
 * @see HTML Standard, section 13.2.5.80: Numeric character reference end state.
 */
export function readNumber(code: number): number {
  if (code < 1 || code > 0x10ffff || code >> 11 === 0x1b) return -1;
  return toWindows1252(code);
}

/** Gives what windows-1252 has for a byte; what it has nothing for stays. */
export function toWindows1252(byte: number): number {
  const character = WINDOWS_1252[byte - 0x80] ?? '?';
  return character === '?' ? byte : character.charCodeAt(0);
}
