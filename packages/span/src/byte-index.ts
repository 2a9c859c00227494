/** Code units between two counted places: few enough to walk, many enough to keep the table small. */
const STRIDE = 4096;

/** Translates between UTF-16 offsets and UTF-8 byte offsets of one text. */
export interface ByteIndex {
  byteLength(): number;
  toByteOffset(offset: number): number;
  fromByteOffset(byteOffset: number): number;
}

/**
 * Makes a byte index over a text; bytes are counted only as far as a question needs.
 *
 * Offsets are taken as valid: the line index, its only caller, checks them.
 */
export function createByteIndex(text: string): ByteIndex {
  /** Byte offsets of the code units 0, STRIDE, 2 × STRIDE, …, as far as counted. */
  const counted = [0];

  function countUpTo(mark: number): void {
    while (counted.length <= mark) {
      const last = counted.length - 1;
      counted.push((counted[last] ?? 0) + countBytes(text, last * STRIDE, (last + 1) * STRIDE));
    }
  }

  function toByteOffset(offset: number): number {
    const mark = Math.floor(offset / STRIDE);
    countUpTo(mark);
    return (counted[mark] ?? 0) + countBytes(text, mark * STRIDE, offset);
  }

  function fromByteOffset(byteOffset: number): number {
    const lastMark = Math.floor(text.length / STRIDE);
    while (counted.length <= lastMark && (counted.at(-1) ?? 0) <= byteOffset) {
      countUpTo(counted.length);
    }
    let low = 0;
    let high = counted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((counted[middle] ?? 0) <= byteOffset) low = middle;
      else high = middle - 1;
    }
    // A counted place may fall inside a pair, which begins one unit earlier at the same byte.
    let offset = low * STRIDE - (isPair(text, low * STRIDE - 1) ? 1 : 0);
    let bytes = counted[low] ?? 0;
    while (offset < text.length) {
      const units = isPair(text, offset) ? 2 : 1;
      const width = countBytes(text, offset, offset + units);
      if (bytes + width > byteOffset) break;
      bytes += width;
      offset += units;
    }
    return offset;
  }

  return { byteLength: () => toByteOffset(text.length), toByteOffset, fromByteOffset };
}

/** Tells whether a surrogate pair stands at an offset. */
function isPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset)) && isLow(text.charCodeAt(offset + 1));
}

/**
 * Counts the UTF-8 bytes of the code units in `[start, end)`. The four bytes of a surrogate pair
 * are counted at its second half, so that an offset inside a pair has the byte offset of its start.
 */
function countBytes(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) bytes += 0;
    else if (isLow(unit) && isHigh(text.charCodeAt(index - 1))) bytes += 4;
    else bytes += 3;
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
