/**
 * The quick check: is there anything in a text that deserves a closer look? It answers `true` for
 * every text with a character that `diagnose-characters` reports, and `false` for ordinary text,
 * at a fraction of the cost of decoding it.
 */

/** Controls other than tab and line breaks, combining marks, surrogates, noncharacters. */
const SUSPECT_TEXT = /[\u0300-\u036f\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** Those of them that are found faster in the decoded text than in the bytes. */
const SUSPECT_CHARACTERS = ['\x7f', '\ufffe', '\uffff'];

/** Tells whether a text needs a closer look. */
export function isSuspectText(text: string): boolean {
  return SUSPECT_TEXT.test(text);
}

/** Tells whether a text that was decoded from UTF-8 needs a closer look. */
export function isSuspectUtf8(bytes: Uint8Array, text: string): boolean {
  return hasSuspectBytes(bytes) || SUSPECT_CHARACTERS.some((character) => text.includes(character));
}

const WORD = Int32Array.BYTES_PER_ELEMENT;
const STEP = 2 * WORD;

/** Looks at eight bytes a step; at the bytes before and after whole words one by one. */
function hasSuspectBytes(bytes: Uint8Array): boolean {
  const start = (WORD - (bytes.byteOffset % WORD)) % WORD;
  if (bytes.length < start + STEP) return hasSuspectAt(bytes, 0, bytes.length);
  const count = Math.floor((bytes.length - start) / STEP) * 2;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, count);
  for (let index = 0; index < count; index += 2) {
    const marks = markWord(words[index] ?? 0) | markWord(words[index + 1] ?? 0);
    if ((marks & 0x80808080) === 0) continue;
    const offset = start + index * WORD;
    if (hasSuspectAt(bytes, offset, offset + STEP)) return true;
  }
  return hasSuspectAt(bytes, 0, start) || hasSuspectAt(bytes, start + count * WORD, bytes.length);
}

/**
 * Sets the highest bit of a byte where one of the four bytes of a word is below 0x20, or 0xC2,
 * 0xCC or 0xCD, which begin the suspect characters up to U+036F. `(x - 1) & ~x` has that bit set
 * for a byte x of 0, and for few others.
 */
function markWord(word: number): number {
  const controls = word ^ 0xc2c2c2c2;
  const marks = (word & 0xfefefefe) ^ 0xcccccccc;
  return (
    ((word - 0x20202020) & ~word) |
    ((controls - 0x01010101) & ~controls) |
    ((marks - 0x01010101) & ~marks)
  );
}

function hasSuspectAt(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (isSuspectAt(bytes[index] ?? 0, bytes[index + 1] ?? 0)) return true;
  }
  return false;
}

function isSuspectAt(byte: number, next: number): boolean {
  switch (byte) {
    case 0x09:
    case 0x0a:
    case 0x0d:
      return false;
    case 0xc2: // U+0080 to U+009F; the rest are signs such as « and °.
      return next < 0xa0;
    case 0xcc: // U+0300 to U+033F.
      return true;
    case 0xcd: // U+0340 to U+036F; the rest are Greek.
      return next < 0xb0;
    default:
      return byte < 0x20;
  }
}
