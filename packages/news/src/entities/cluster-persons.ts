import type { FoundName } from '../mentions/found-name.ts';
import { type Cluster, groupByKey } from './cluster.ts';
import { linkPersons } from './link-persons.ts';
import { toNameKey } from './name-key.ts';

/** A short name that only one full name of the article ends or begins with. */
const SURE = 0.9;

/** Joins the names of persons, in reading order, that mean the same one. */
export function clusterPersons(names: readonly FoundName[]): readonly Cluster[] {
  const keys = names.map(({ text }) => toNameKey(text));
  const links = linkPersons(keys).map(({ full, choices }, index) => ({
    full,
    name: names[index],
    isShort: full !== keys[index],
    choices,
  }));
  return groupByKey(links, ({ full }) => full).map((group) => ({
    links: group.flatMap(({ name, isShort, choices }) =>
      name === undefined
        ? []
        : [{ name, ...(isShort ? { confidence: Math.round((100 * SURE) / choices) / 100 } : {}) }],
    ),
  }));
}
