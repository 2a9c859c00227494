import type { Misreading } from './misreading.ts';

/** Gives the byte that a code unit was made of, or -1. */
export type ByteOf = (unit: number) => number;

/** Turns the table of a misreading around. */
export function invertMisreading({ characters }: Misreading): ByteOf {
  const bytes = new Map<number, number>();
  if (characters.length < 0x80) {
    for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(byte, byte);
    // The Ă of windows-1258 stands for the byte that windows-1252 has as Ã.
    bytes.set(0x102, 0xc3);
  }
  for (let index = 0; index < characters.length; index++) {
    bytes.set(characters.charCodeAt(index), 0x80 + index);
  }
  return (unit) => bytes.get(unit) ?? -1;
}

/**
 * Reads the character of UTF-8 that begins a text.
 *
 * @returns Its code point, or -1 where the bytes are none.
 * @see RFC 3629.
 */
export function readMisread(text: string, byteOf: ByteOf): number {
  const lead = byteOf(text.charCodeAt(0));
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
  let code = lead & (0x3f >> more);
  for (let index = 1; index <= more; index++) {
    const byte = byteOf(text.charCodeAt(index));
    if (byte >> 6 !== 2) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const isShortest = code >> (more === 1 ? 7 : 5 * more + 1) !== 0;
  return isShortest && code <= 0x10ffff && code >> 11 !== 0x1b ? code : -1;
}
