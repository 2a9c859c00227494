import { orderMarks } from '../../normalize/order-marks.ts';
import type { CharsetLoss, ChunkEncoder } from '../charset.ts';
import { toEncodingLoss } from '../encoding-loss.ts';

/** Starts to encode UTF-8, in NFC. */
export function openUtf8Encoder(): ChunkEncoder {
  return (text, isLast) => {
    const read = isLast ? text.length : findBoundary(text);
    const part = text.slice(0, read);
    return { bytes: encodeUtf8(orderMarks(part).normalize()), losses: findLosses(part), read };
  };
}

/** Finds the last place before which NFC is certain; as when decoding. */
function findBoundary(text: string): number {
  let at = text.length - 1;
  for (; at > 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit < 0x300 || (unit >= 0x4e00 && unit <= 0x9fff)) break;
  }
  return Math.max(at, 0);
}

function encodeUtf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.codePointAt(at) ?? 0;
    if (point < 0x80) {
      out[size++] = point;
      continue;
    }
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x800) out[size++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) out[size++] = 0xe0 | (point >> 12);
      else {
        out[size++] = 0xf0 | (point >> 18);
        out[size++] = 0x80 | ((point >> 12) & 0x3f);
        at++;
      }
      out[size++] = 0x80 | ((point >> 6) & 0x3f);
    }
    out[size++] = 0x80 | (point & 0x3f);
  }
  return out.slice(0, size);
}

/** Finds halves of surrogate pairs: no character, and all that UTF-8 cannot carry. */
function findLosses(text: string): CharsetLoss[] {
  return Array.from(text.matchAll(/\p{Cs}/gu), ({ index, 0: half }) =>
    toEncodingLoss('utf-8', 'unencodable', { start: index, end: index + 1 }, half, '\ufffd'),
  );
}
