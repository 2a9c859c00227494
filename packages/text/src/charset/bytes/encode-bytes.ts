import type { Span } from '@quocngu/span';
import type { CharsetLoss, ChunkEncoder, EncodeCharsetOptions, EncodedChunk } from '../charset.ts';
import { toEncodingLoss } from '../encoding-loss.ts';
import { toWriting, type ByteWriting } from './byte-spelling.ts';
import type { ByteTable } from './byte-table.ts';

/** A character with its marks, or as many of them as text has that means something. */
const PIECE = /[\u1100-\u115f\uac00-\ud7a3][\u1160-\u11ff]{0,2}\p{M}{0,32}|\P{M}?\p{M}{0,32}/uy;

/** Starts to encode with a table. */
export function openByteEncoder(
  table: ByteTable,
  options: Required<EncodeCharsetOptions>,
): ChunkEncoder {
  const writing = toWriting(table, options);
  return (text, isLast) => encodeText(table, writing, text, isLast);
}

function encodeText(
  { name }: ByteTable,
  { spell, known }: ByteWriting,
  text: string,
  isLast: boolean,
): EncodedChunk {
  const losses: CharsetLoss[] = [];
  let out: Uint8Array = new Uint8Array(text.length * 2);
  let size = 0;
  let at = 0;
  while (at < text.length) {
    const bytes = known[text.charCodeAt(at)] ?? 0;
    if (bytes > 0 && standsAlone(text, at, isLast)) {
      out[size++] = bytes;
      if (bytes > 0xff) out[size++] = bytes >> 8;
      at++;
      continue;
    }
    const piece = readPiece(text, at);
    if (at + piece.length === text.length && !isLast) break;
    const composed = piece.normalize();
    let place: Span = { start: at, end: at };
    // A letter and a mark may be what another letter and another mark compose to (ï and the dot).
    const isWhole = composed.length === 2 && spell(composed).code === undefined;
    for (const character of isWhole ? [composed] : composed) {
      const spelling = spell(character);
      // Where composing changed it, no part of the piece is the place of a character.
      place =
        composed === piece
          ? { start: place.end, end: place.end + character.length }
          : { start: at, end: at + piece.length };
      if (spelling.code) {
        const { code, text: written } = spelling;
        losses.push(toEncodingLoss(name, code, place, character, written));
      } else remember(known, character, spelling.bytes);
      out = withRoom(out, size + spelling.bytes.length + 2 * (text.length - at));
      out.set(spelling.bytes, size);
      size += spelling.bytes.length;
    }
    at += piece.length;
  }
  return { bytes: out.slice(0, size), losses, read: at };
}

/** Tells whether what follows a unit is certainly no mark. */
function standsAlone(text: string, at: number, isLast: boolean): boolean {
  if (at + 1 === text.length) return isLast;
  const next = text.charCodeAt(at + 1);
  return next < 0x300 || (next >= 0x1e00 && next < 0x20d0);
}

function readPiece(text: string, at: number): string {
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0] ?? '';
}

/** Notes bytes that can be written without looking closer. */
function remember(known: Uint16Array, character: string, bytes: readonly number[]): void {
  const [first = 0, second = 0, third] = bytes;
  const unit = character.charCodeAt(0);
  if (character.length === 1 && unit < known.length && third === undefined) {
    known[unit] = first | (second << 8);
  }
}

function withRoom(out: Uint8Array, room: number): Uint8Array {
  if (room <= out.length) return out;
  const larger = new Uint8Array(room * 2);
  larger.set(out);
  return larger;
}
