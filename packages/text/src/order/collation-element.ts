/*
 * A collation element is what a character weighs at the three levels of comparison, in one number:
 * a primary weight of 16 bits (0 for marks), a secondary of 8 and a tertiary of 6. A primary weight is
 * one byte of a sort key where its low byte is 0, else two. Secondary and tertiary weights are 0 only
 * in elements that carry the primary weight of the one before them on.
 */

/** The secondary and the tertiary weight of what has no mark, and is neither a capital nor a variant. */
export const COMMON = 1;

/** Puts weights together; the lower ones are left out where the element carries on. */
export function toElement(primary: number, secondary = 0, tertiary = 0): number {
  return (primary << 14) | (secondary << 6) | tertiary;
}

/** The primary weight of an element; 0 for a mark. */
export function primaryOf(element: number): number {
  return element >>> 14;
}

/** The secondary weight of an element; 0 for one that carries on. */
export function secondaryOf(element: number): number {
  return (element >>> 6) & 0xff;
}

/** The tertiary weight of an element; 0 for one that carries on. */
export function tertiaryOf(element: number): number {
  return element & 0x3f;
}
