/**
 * Sequences of syllables, as a tree whose branches stand in one open-addressing table: a place holds
 * the node that it hangs on, the syllable, and what is known of the sequence.
 *
 * The nodes of single syllables have the numbers of the syllables; that of a longer sequence is its
 * place, counted from `DEEPER`.
 */
export interface Lexicon {
  /**
   * Four items a place: the parent node; packed together the syllable + 1, the class of the sequence
   * (0 where it is no listed word) and whether longer ones begin with it (0 in a free place); and room
   * for the weights of the sequence, four of sixteen bits, so that who finds it has them at hand.
   */
  readonly keys: Int32Array;
}

/** Added to a place, the node of a sequence of two syllables or more. */
export const DEEPER = 0x100000;

const SYLLABLE_BITS = 0xfffff;
const CLASS_SHIFT = 24;
const BRANCHING = 0x10000000;

/** Items of a place in `keys`, and how far a place is shifted to be the index of its first. */
const PLACE_ITEMS = 4;
const PLACE_SHIFT = 2;

/** Weights of a place. */
export const LEXICON_WEIGHTS = 4;

/** Where the weights of the first place stand in the same memory, as numbers of sixteen bits, and how
 * far those of the next place are. */
export const FIRST_WEIGHT = 4;
export const WEIGHTS_STEP = 8;

/**
 * Creates a table with room for a number of sequences. Behind its last place is one that stays empty,
 * for sequences that are not there.
 *
 * @param bytesBehind - How much of the same memory is free for other things behind it.
 */
export function createLexicon(room: number, bytesBehind = 0): Lexicon {
  let places = 1024;
  while (places < room * 1.8) places *= 2;
  const items = (places + 1) * PLACE_ITEMS;
  const memory = new ArrayBuffer(items * Int32Array.BYTES_PER_ELEMENT + bytesBehind);
  return { keys: new Int32Array(memory, 0, items) };
}

/** How many places a table has, with the one that stays empty. */
export function countPlaces({ keys }: Lexicon): number {
  return keys.length >> PLACE_SHIFT;
}

/** The place where the search for a branch begins. */
function firstPlace(parent: number, syllable: number, mask: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(syllable, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** The place of the sequence that goes on from a node with a syllable, or -1. */
export function findBranch(lexicon: Lexicon, parent: number, syllable: number): number {
  const { keys } = lexicon;
  const mask = (keys.length >> PLACE_SHIFT) - 2;
  let place = firstPlace(parent, syllable, mask);
  for (;;) {
    const found = (keys[(place << PLACE_SHIFT) + 1] ?? 0) & SYLLABLE_BITS;
    if (found === syllable + 1 && keys[place << PLACE_SHIFT] === parent) return place;
    if (found === 0) return -1;
    place = (place + 1) & mask;
  }
}

/** The place of that sequence, which is entered where it is not there. */
export function addBranch(lexicon: Lexicon, parent: number, syllable: number): number {
  const { keys } = lexicon;
  const mask = (keys.length >> PLACE_SHIFT) - 2;
  let place = firstPlace(parent, syllable, mask);
  while (keys[(place << PLACE_SHIFT) + 1] !== 0) {
    const found = (keys[(place << PLACE_SHIFT) + 1] ?? 0) & SYLLABLE_BITS;
    if (keys[place << PLACE_SHIFT] === parent && found === syllable + 1) return place;
    place = (place + 1) & mask;
  }
  keys[place << PLACE_SHIFT] = parent;
  keys[(place << PLACE_SHIFT) + 1] = syllable + 1;
  if (parent >= DEEPER) {
    const at = ((parent - DEEPER) << PLACE_SHIFT) + 1;
    keys[at] = (keys[at] ?? 0) | BRANCHING;
  }
  return place;
}

/** The place that stands for sequences that are not there. */
export function missingPlace({ keys }: Lexicon): number {
  return (keys.length >> PLACE_SHIFT) - 1;
}

/** The class of a sequence, from 0 to 7. */
export function classAt({ keys }: Lexicon, place: number): number {
  return ((keys[(place << PLACE_SHIFT) + 1] ?? 0) >> CLASS_SHIFT) & 7;
}

/** Gives a sequence its class. */
export function setClass({ keys }: Lexicon, place: number, wordClass: number): void {
  const at = (place << PLACE_SHIFT) + 1;
  keys[at] = ((keys[at] ?? 0) & ~(7 << CLASS_SHIFT)) | (wordClass << CLASS_SHIFT);
}

/** Tells whether longer sequences begin with this one. */
export function isBranching({ keys }: Lexicon, place: number): boolean {
  return ((keys[(place << PLACE_SHIFT) + 1] ?? 0) & BRANCHING) !== 0;
}

/** The node on which a sequence hangs, and the syllable that it ends with; the latter −1 if free. */
export function branchAt({ keys }: Lexicon, place: number): readonly [number, number] {
  return [
    keys[place << PLACE_SHIFT] ?? 0,
    ((keys[(place << PLACE_SHIFT) + 1] ?? 0) & SYLLABLE_BITS) - 1,
  ];
}
