/** How much of some bytes is UTF-8. */
export interface Utf8Count {
  /** Characters beyond ASCII. */
  readonly characters: number;
  /** Bytes beyond ASCII that belong to no character. */
  readonly strays: number;
}

/**
 * Counts the characters of UTF-8, by the number of their bytes alone. One that is cut at the end counts
 * as nothing, and so does one that is cut at the start where it is said that it may be.
 *
 * @see RFC 3629.
 */
export function countUtf8(bytes: Uint8Array, mayStartCut: boolean): Utf8Count {
  let characters = 0;
  let strays = 0;
  let at = 0;
  while (mayStartCut && at < 3 && isTrail(bytes[at])) at++;
  while (at < bytes.length) {
    const lead = bytes[at++] ?? 0;
    if (lead < 0x80) continue;
    const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let trails = 0;
    while (trails < more && isTrail(bytes[at + trails])) trails++;
    if (more > 0 && trails === more) {
      characters++;
      at += trails;
    } else if (more === 0 || at + trails < bytes.length) strays++;
  }
  return { characters, strays };
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 2;
}
