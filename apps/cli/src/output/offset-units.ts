import { createLineIndex } from '@quocngu/span';

/** What offsets can count: code units of JavaScript strings, characters of Python, bytes of UTF-8. */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;

/** A unit in which offsets are written. */
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/**
 * Makes a function that gives the offset of a UTF-16 offset in another unit. Code points are counted
 * onwards from the last place asked for, so that ascending offsets take one pass in all.
 */
export function createOffsetCounter(text: string, unit: OffsetUnit): (offset: number) => number {
  switch (unit) {
    case 'utf16':
      return (offset) => offset;
    case 'byte': {
      const lines = createLineIndex(text);
      return (offset) => lines.toByteOffset(offset);
    }
    case 'codepoint':
      return createCodePointCounter(text);
  }
}

function createCodePointCounter(text: string): (offset: number) => number {
  let counted = 0;
  let points = 0;
  return (offset) => {
    if (offset < counted) {
      counted = 0;
      points = 0;
    }
    while (counted < offset) {
      counted += (text.codePointAt(counted) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
}
