import type { CharsetLoss, CharsetLossCode, CharsetName, EncodedChunk } from '../charset.ts';

/** How a character is written in ASCII. */
export interface AsciiSpelling {
  readonly written: string;
  /** What is lost, and what is read instead; left out where nothing is. */
  readonly loss?: { readonly code: CharsetLossCode; readonly replacement: string };
}

/** Spells a character of NFC; `next` is the code unit behind it and its marks, `''` at the end. */
export type AsciiSpeller = (character: string, next: string) => AsciiSpelling;

/** A character with its marks, or as many of them as text has that means something. */
const PIECE = /\P{M}?[\p{M}\u1160-\u11ff]{0,32}/uy;

/** Writes text character by character; in a stream the last one waits for what stands behind it. */
export function encodeAscii(
  name: CharsetName,
  spell: AsciiSpeller,
  text: string,
  isLast: boolean,
): EncodedChunk {
  const losses: CharsetLoss[] = [];
  let written = '';
  let start = 0;
  while (start < text.length) {
    const piece = readPiece(text, start);
    const end = start + piece.length;
    if (end === text.length && !isLast) break;
    for (const source of piece.normalize()) {
      const { written: spelled, loss } = spell(source, text.charAt(end));
      written += spelled;
      if (loss === undefined) continue;
      const point = source.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      const message = `${name} has no U+${point}; '${loss.replacement}' was written`;
      losses.push({ ...loss, span: { start, end }, message, source });
    }
    start = end;
  }
  const bytes = new Uint8Array(written.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = written.charCodeAt(at);
  return { bytes, losses, read: start };
}

function readPiece(text: string, at: number): string {
  if (text.charCodeAt(at) < 0x300 && text.charCodeAt(at + 1) < 0x300) return text.charAt(at);
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0] ?? '';
}
