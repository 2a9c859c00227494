/**
 * Sequences of syllables, as a tree whose branches stand in one open-addressing table: a place holds
 * the node that it hangs on, the syllable, and what is known of the sequence.
 *
 * The nodes of single syllables have the numbers of the syllables; that of a longer sequence is its
 * place, counted from `DEEPER`.
 */
export interface Lexicon {
  /**
   * Two items a place: the parent node, and packed together the syllable + 1, the class of the
   * sequence (0 where it is no listed word) and whether longer ones begin with it. A free place has 0
   * in the second.
   */
  readonly keys: Int32Array;
}

/** Added to a place, the node of a sequence of two syllables or more. */
export const DEEPER = 0x100000;

const SYLLABLE_BITS = 0xfffff;
const CLASS_SHIFT = 24;
const BRANCHING = 0x10000000;

/** Weights of a place. */
export const LEXICON_WEIGHTS = 4;

/**
 * Creates a table with room for a number of sequences. Behind its last place is one that stays empty,
 * for sequences that are not there.
 */
export function createLexicon(room: number): Lexicon {
  let places = 1024;
  while (places < room * 1.8) places *= 2;
  return { keys: new Int32Array((places + 1) * 2) };
}

/** The place where the search for a branch begins. */
function firstPlace(parent: number, syllable: number, mask: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(syllable, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** The place of the sequence that goes on from a node with a syllable, or -1. */
export function findBranch(lexicon: Lexicon, parent: number, syllable: number): number {
  const { keys } = lexicon;
  const mask = (keys.length >> 1) - 2;
  let place = firstPlace(parent, syllable, mask);
  for (;;) {
    const found = (keys[place * 2 + 1] ?? 0) & SYLLABLE_BITS;
    if (found === syllable + 1 && keys[place * 2] === parent) return place;
    if (found === 0) return -1;
    place = (place + 1) & mask;
  }
}

/** The place of that sequence, which is entered where it is not there. */
export function addBranch(lexicon: Lexicon, parent: number, syllable: number): number {
  const { keys } = lexicon;
  const mask = (keys.length >> 1) - 2;
  let place = firstPlace(parent, syllable, mask);
  while (keys[place * 2 + 1] !== 0) {
    const found = (keys[place * 2 + 1] ?? 0) & SYLLABLE_BITS;
    if (keys[place * 2] === parent && found === syllable + 1) return place;
    place = (place + 1) & mask;
  }
  keys[place * 2] = parent;
  keys[place * 2 + 1] = syllable + 1;
  if (parent >= DEEPER) {
    const at = (parent - DEEPER) * 2 + 1;
    keys[at] = (keys[at] ?? 0) | BRANCHING;
  }
  return place;
}

/** The place that stands for sequences that are not there. */
export function missingPlace({ keys }: Lexicon): number {
  return (keys.length >> 1) - 1;
}

/** The class of a sequence, from 0 to 7. */
export function classAt({ keys }: Lexicon, place: number): number {
  return ((keys[place * 2 + 1] ?? 0) >> CLASS_SHIFT) & 7;
}

/** Gives a sequence its class. */
export function setClass({ keys }: Lexicon, place: number, wordClass: number): void {
  const at = place * 2 + 1;
  keys[at] = ((keys[at] ?? 0) & ~(7 << CLASS_SHIFT)) | (wordClass << CLASS_SHIFT);
}

/** Tells whether longer sequences begin with this one. */
export function isBranching({ keys }: Lexicon, place: number): boolean {
  return ((keys[place * 2 + 1] ?? 0) & BRANCHING) !== 0;
}

/** The node on which a sequence hangs, and the syllable that it ends with; the latter −1 if free. */
export function branchAt({ keys }: Lexicon, place: number): readonly [number, number] {
  return [keys[place * 2] ?? 0, ((keys[place * 2 + 1] ?? 0) & SYLLABLE_BITS) - 1];
}
