import type { CharsetMode } from '../charset.ts';
import type { ReadCharacter } from '../utf-8/read-character.ts';
import { findNamed } from './names.ts';
import { readNumber } from './read-number.ts';

/** All names are shorter. */
const LONGEST_NAME = 7;

/** Reads the reference that begins at a place; what is none gives its `&` alone, which stays. */
export function readReference(bytes: Uint8Array, start: number, mode: CharsetMode): ReadCharacter {
  let first = start + 1;
  let base = 36;
  if (bytes[first] === 0x23) {
    base = 10;
    if (((bytes[++first] ?? 0) | 0x20) === 0x78) {
      base = 16;
      first++;
    }
  }
  let end = first;
  let number = 0;
  for (let digit; (digit = toDigit(bytes[end])) < base; end++) {
    number = Math.min(number * base + digit, 0x110000);
  }
  const isClosed = bytes[end] === 0x3b;
  const size = end - first;
  const place = isClosed ? end + 1 : end;
  if (size > 0 && (isClosed || mode === 'lenient')) {
    if (base < 36) return [readNumber(number), place];
    const name = String.fromCharCode(...bytes.subarray(first, Math.min(end, first + LONGEST_NAME)));
    const character = findNamed(name);
    // Without a semicolon names of Latin-1 count, where no sign of an address follows.
    if (character && (isClosed || (character <= 'ÿ' && bytes[end] !== 0x3d))) {
      return [character.charCodeAt(0), place];
    }
  }
  return [0x26, start + 1];
}

/** The value of a digit of base 36; more than that for another byte. */
function toDigit(byte = 0): number {
  return byte < 0x3a ? (byte - 0x30) >>> 0 : (((byte | 0x20) - 0x61) >>> 0) + 10;
}
