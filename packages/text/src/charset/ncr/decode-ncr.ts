import type { CharsetLoss, CharsetMode, ChunkDecoder } from '../charset.ts';
import { findPieces, readPiece } from './read-piece.ts';

/** What may go on behind the bytes that are there. */
const OPEN = /&[#\dA-Za-z]*$|[\xc2-\xdf]$|[\xe0-\xef][\x80-\xbf]?$|[\xf0-\xf4][\x80-\xbf]{0,2}$/;

/** A character that NFC may join with the one before it. */
const JOINING = /[\p{M}\u1160-\u11ff]/u;

/** A character with no more marks than text has that means something. */
const MARKED = /\P{M}?[\p{M}\u1160-\u11ff]{0,32}/gu;

/** Starts to read ASCII with references. */
export function openNcrDecoder(mode: CharsetMode): ChunkDecoder {
  return (bytes, isLast) => {
    const all = toByteString(bytes);
    const source = isLast ? all : all.slice(0, OPEN.exec(all)?.index ?? all.length);
    const losses: CharsetLoss[] = [];
    let text = '';
    let at = 0;
    // Where the last character begins that marks may still join, in the source and in the text.
    let last = { read: 0, length: 0 };
    const copy = (end: number): void => {
      if (end > at) last = { read: end - 1, length: text.length + end - at - 1 };
      text += source.slice(at, end);
      at = end;
    };
    for (const match of findPieces(source)) {
      const piece = readPiece(match, mode);
      if (piece === undefined) continue;
      copy(match.index);
      if (!JOINING.test(piece.text)) last = { read: at, length: text.length };
      text += piece.text;
      at += match[0].length;
      if (piece.code) losses.push(toLoss(piece.code, match.index, match[0], piece.text));
    }
    copy(source.length);
    if (isLast) return { text: compose(text), losses, read: bytes.length };
    return {
      text: compose(text.slice(0, last.length)),
      losses: losses.filter(({ span }) => span.start < last.read),
      read: last.read,
    };
  };
}

/** Makes a string whose code units are the bytes. */
function toByteString(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 1024) {
    text += String.fromCharCode(...bytes.subarray(start, start + 1024));
  }
  return text;
}

/** NFC, which takes engines quadratic time where many marks stand together. */
function compose(text: string): string {
  if (!JOINING.test(text)) return text.normalize();
  return text.replace(MARKED, (character) => character.normalize());
}

function toLoss(
  code: CharsetLoss['code'],
  start: number,
  written: string,
  replacement: string,
): CharsetLoss {
  const bytes = Array.from(written, (byte) => byte.charCodeAt(0).toString(16).toUpperCase());
  const source = bytes.join(' ');
  const message = `${written.startsWith('&') ? written : source} stands for no character`;
  return { code, span: { start, end: start + written.length }, message, source, replacement };
}
