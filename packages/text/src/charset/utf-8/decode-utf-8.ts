import { getUnitWriter } from '../../characters/unit-writer.ts';
import { composeText, isPlain } from '../../normalize/compose-text.ts';
import type { CharsetLoss, ChunkDecoder } from '../charset.ts';
import { listBytes } from '../list-bytes.ts';
import { readCharacter } from './read-character.ts';

/** Starts to decode UTF-8. A byte order mark at the start is no text, and left out. */
export function openUtf8Decoder(): ChunkDecoder {
  let isStart = true;
  return (bytes, isLast) => {
    const losses: CharsetLoss[] = [];
    const end = isLast ? bytes.length : findBoundary(bytes);
    const hasMark = isStart && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = decodeUtf8(bytes, hasMark ? 3 : 0, end, losses);
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
  let isRare = false;
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
    const [found, next] = readCharacter(bytes, at, end);
    let point = found;
    if (point < 0) {
      losses.push(toLoss(bytes, at, next));
      point = 0xfffd;
    } else if (point >= 0x300 && !isPlain(point)) isRare = true;
    if (point > 0xffff) {
      out[count++] = 0xd7c0 + (point >> 10);
      point = 0xdc00 | (point & 0x3ff);
    }
    out[count++] = point;
    at = next;
  }
  text += toText(count);
  return isRare ? composeText(text) : text;
}

function toLoss(bytes: Uint8Array, start: number, end: number): CharsetLoss {
  const source = listBytes(bytes.subarray(start, end));
  return {
    code: 'invalid-sequence',
    span: { start, end },
    message: `${source} is no character in utf-8`,
    source,
    replacement: '\ufffd',
  };
}
