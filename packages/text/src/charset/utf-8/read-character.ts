/** A character that was read: its code point, -1 where the bytes are none; and where it ends. */
export type ReadCharacter = readonly [point: number, end: number];

/**
 * Reads the character of UTF-8 that begins at a place.
 *
 * @see Encoding Standard, section 8.1.1: UTF-8 decoder.
 */
export function readCharacter(bytes: Uint8Array, at: number, end: number): ReadCharacter {
  const lead = bytes[at] ?? 0;
  const length = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let point = lead & (0x7f >> length);
  let size = 1;
  // The second byte may not make it overlong, a surrogate or too high.
  let lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  while (size < length && at + size < end) {
    const byte = bytes[at + size] ?? 0;
    if (byte < lowest || byte > highest) break;
    point = (point << 6) | (byte & 0x3f);
    lowest = 0x80;
    highest = 0xbf;
    size++;
  }
  return [length > 1 && size === length ? point : -1, at + size];
}
