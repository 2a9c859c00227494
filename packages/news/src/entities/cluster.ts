import type { FoundName } from '../mentions/found-name.ts';

/** A name as one of an entity. */
export interface ClusterLink {
  readonly name: FoundName;
  /** Left out where the name is written in full. */
  readonly confidence?: number;
}

/** The names that mean one entity, in reading order. */
export interface Cluster {
  readonly links: readonly ClusterLink[];
}

/** Groups values by key, in the order of the first of each. */
export function groupByKey<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string,
): readonly (readonly Value[])[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups.values()];
}
