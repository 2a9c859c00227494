/** A source of pseudo-random numbers that gives the same ones for the same seed, everywhere. */
export interface Random {
  /** A number from 0 up to 1, 1 left out. */
  readonly next: () => number;
  /** A whole number from 0 up to `limit`, `limit` left out. */
  readonly below: (limit: number) => number;
  /** Puts the items of an array into random order, in place. */
  readonly shuffle: (items: unknown[] | Uint32Array) => void;
}

/**
 * Creates a source of pseudo-random numbers.
 *
 * @param seed - Any whole number.
 * @see Guy L. Steele and Doug Lea, SplitMix (2014), in its 32-bit form.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    shuffle: (items) => {
      for (let last = items.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [items[last], items[other]] = [items[other], items[last]];
      }
    },
  };
}
