import { getUnitWriter } from '../../characters/unit-writer.ts';
import type { CharsetLoss, ChunkDecoder } from '../charset.ts';

/** Starts to decode UTF-8. A byte order mark at the start is no text, and left out. */
export function openUtf8Decoder(): ChunkDecoder {
  let isStart = true;
  return (bytes, isLast) => {
    const losses: CharsetLoss[] = [];
    const end = isLast ? bytes.length : findBoundary(bytes);
    const hasMark = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = decodeUtf8(bytes, hasMark ? 3 : 0, end, losses).normalize();
    if (end > 0) isStart = false;
    return { text, losses, read: end };
  };
}

/**
 * Finds the last place before which NFC is certain: in front of ASCII, of a character below U+0300
 * or of a Chinese one, none of which composes with what is before it.
 */
function findBoundary(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  for (; at > 0; at--) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || (byte >= 0xc2 && byte <= 0xcb) || (byte >= 0xe4 && byte <= 0xe9)) break;
  }
  return Math.max(at, 0);
}

function decodeUtf8(bytes: Uint8Array, start: number, end: number, losses: CharsetLoss[]): string {
  const { units: out, toText } = getUnitWriter();
  let text = '';
  let count = 0;
  let at = start;
  while (at < end) {
    if (count + 2 > out.length) {
      text += toText(count);
      count = 0;
    }
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      out[count++] = byte;
      at++;
      continue;
    }
    const length = countBytes(byte);
    let point = byte & (0x7f >> length);
    let read = 1;
    while (read < length && continues(bytes, at, read, end)) {
      point = (point << 6) | ((bytes[at + read++] ?? 0) & 0x3f);
    }
    if (read < length || length === 1) {
      losses.push(toLoss(bytes, at, at + read));
      point = 0xfffd;
    }
    if (point > 0xffff) {
      out[count++] = 0xd7c0 + (point >> 10);
      point = 0xdc00 + (point & 0x3ff);
    }
    out[count++] = point;
    at += read;
  }
  return text + toText(count);
}

/** Tells how long a character is by its first byte; 1 for what cannot begin one. */
function countBytes(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 1;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/** Tells whether a byte goes on with a character; the second one may not make it overlong or too high. */
function continues(bytes: Uint8Array, start: number, index: number, end: number): boolean {
  if (start + index >= end) return false;
  const first = bytes[start] ?? 0;
  const byte = bytes[start + index] ?? 0;
  if (index > 1) return (byte & 0xc0) === 0x80;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return byte >= lowest && byte <= highest;
}

function toLoss(bytes: Uint8Array, start: number, end: number): CharsetLoss {
  const source = Array.from(bytes.subarray(start, end), (byte) =>
    byte.toString(16).toUpperCase(),
  ).join(' ');
  return {
    code: 'invalid-sequence',
    span: { start, end },
    message: `${source} is no character in utf-8`,
    source,
    replacement: '\ufffd',
  };
}
