/** A source of numbers that look random and are the same for the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of a list, each as likely as the others. */
  pick<Item>(list: readonly Item[]): Item;
  /** True with the given probability. */
  chance(share: number): boolean;
}

/**
 * Creates a source of numbers by the algorithm mulberry32 (Tommy Ettinger; public domain).
 *
 * @param seed - A whole number; its low 32 bits count.
 * @param stream - Which of the sources of that seed: documents have one each, so that any of them can
 *   be made without those before it.
 */
export function createRandom(seed: number, stream: number): Random {
  let state = mix(mix(seed) ^ Math.imul(stream + 1, 0x9e3779b1));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick(list) {
      const item = list[between(0, list.length - 1)];
      if (item === undefined) throw new RangeError('expected a list with items, got an empty one');
      return item;
    },
    chance: (share) => next() < share,
  };
}

/** Spreads the bits of a number (the finaliser of MurmurHash3, Austin Appleby; public domain). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
