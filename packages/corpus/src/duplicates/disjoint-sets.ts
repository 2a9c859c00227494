/** Sets that have no member in common, over the numbers below a count; at first each is alone. */
export interface DisjointSets {
  /** The least member of the set that a number is in. */
  find(member: number): number;
  /** Makes one set of two. */
  join(left: number, right: number): void;
}

/** Creates such sets. */
export function createDisjointSets(count: number): DisjointSets {
  const parents = Uint32Array.from({ length: count }, (_, at) => at);
  const find = (member: number): number => {
    let root = member;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      // Every second step is cut short, so that paths stay short.
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  return {
    find,
    join(left, right) {
      const [first, second] = [find(left), find(right)];
      parents[Math.max(first, second)] = Math.min(first, second);
    },
  };
}
