import { getUnitWriter } from '../../characters/unit-writer.ts';
import { isPlain } from '../../normalize/compose-text.ts';
import type { CharsetLoss, CharsetMode, ChunkDecoder } from '../charset.ts';
import { listBytes } from '../list-bytes.ts';
import { readCharacter } from '../utf-8/read-character.ts';
import { findWordBoundary } from '../word-boundary.ts';
import { toWindows1252 } from './read-number.ts';
import { readReference } from './read-reference.ts';

/** A character with no more marks than text has that means something. */
const MARKED = /\P{M}?[\p{M}\u1160-\u11ff]{0,32}/gu;

/** Starts to read ASCII with references. */
export function openNcrDecoder(mode: CharsetMode): ChunkDecoder {
  return (bytes, isLast) => {
    const { units: out, toText } = getUnitWriter();
    const read = findWordBoundary(bytes, isLast);
    const losses: CharsetLoss[] = [];
    let text = '';
    let isRare = false;
    let count = 0;
    for (let at = 0; at < read;) {
      if (count + 2 > out.length) {
        text += toText(count);
        count = 0;
      }
      const byte = bytes[at] ?? 0;
      if (byte < 0x80 && byte !== 0x26) {
        out[count++] = byte;
        at++;
        continue;
      }
      let [point, end] =
        byte === 0x26 ? readReference(bytes, at, mode) : readCharacter(bytes, at, read);
      if (point < 0 && byte > 0x7f && mode === 'lenient') {
        // What is no UTF-8 is windows-1252 then.
        point = toWindows1252(byte);
        end = at + 1;
      }
      if (point < 0) {
        losses.push(toLoss(bytes.subarray(at, end), at));
        point = 0xfffd;
      } else if (point >= 0x300 && !isPlain(point)) isRare = true;
      if (point > 0xffff) {
        out[count++] = 0xd7c0 + (point >> 10);
        point = 0xdc00 | (point & 0x3ff);
      }
      out[count++] = point;
      at = end;
    }
    text += toText(count);
    return { text: isRare ? compose(text) : text, losses, read };
  };
}

/** NFC, which takes engines quadratic time where many marks stand together. */
function compose(text: string): string {
  return text.replace(MARKED, (character) => character.normalize());
}

function toLoss(bytes: Uint8Array, start: number): CharsetLoss {
  const written = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const source = listBytes(bytes);
  return {
    code: 'invalid-sequence',
    span: { start, end: start + bytes.length },
    message: `${written.startsWith('&') ? written : source} stands for no character`,
    source,
    replacement: '\ufffd',
  };
}
