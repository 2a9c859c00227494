import { INPUT, type PairCopier } from './pair-copier.ts';

/** Reads bytes of one code unit each. */
export const unitCopier: PairCopier = {
  createPairs: (units) =>
    new Uint32Array(0x10000).map(
      (_, pair) => (units[pair & 0xff] ?? 0) | ((units[pair >> 8] ?? 0) << 16),
    ),
  copyPairs(pairs, words, length) {
    let all = 0;
    let to = 0;
    for (let at = INPUT; to * 2 < length; at += 2) {
      const word = words[at] ?? 0;
      const next = words[at + 1] ?? 0;
      all |= words[to++] = pairs[word & 0xffff] ?? 0;
      all |= words[to++] = pairs[word >>> 16] ?? 0;
      all |= words[to++] = pairs[next & 0xffff] ?? 0;
      all |= words[to++] = pairs[next >>> 16] ?? 0;
    }
    return all & 0x80008000 ? -1 : length;
  },
};
