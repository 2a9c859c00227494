/**
 * Groups of entries, each under a parent and a base: a table of tables, all in a few arrays, so that
 * it is ready as soon as it is read.
 */
export interface GroupTable {
  /** The first group of each parent, and behind the last parent the number of groups. */
  readonly groups: Int32Array;
  /** The base of each group; those of a parent are in ascending order. */
  readonly bases: Uint16Array;
  /** The first entry of each group, and behind the last group the number of entries. */
  readonly starts: Int32Array;
  /**
   * Of each entry, the candidate of the first base and that of the second, counted within their
   * bases; of what three bases say, 1 for the last base and 0 for the first, and its candidate.
   */
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** What an entry scores, from 0: what nothing is known of has none. */
  readonly scores: Uint8Array;
}

/** The number of the group under a parent and a base, or -1. */
export function findGroup({ groups, bases }: GroupTable, parent: number, base: number): number {
  const last = groups[parent + 1] ?? 0;
  let low = groups[parent] ?? 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bases[middle] ?? 0) < base) low = middle + 1;
    else high = middle;
  }
  return low < last && bases[low] === base ? low : -1;
}
