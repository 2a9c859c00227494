import type { FoundName } from '../mentions/found-name.ts';
import { expandAbbreviations, headLeftOut } from './abbreviations.ts';
import { type Cluster, groupByKey } from './cluster.ts';
import type { Definition } from './find-definitions.ts';
import { linkOrganisations } from './link-organisations.ts';
import { toNameKey } from './name-key.ts';

/** A short form that only one longer name of the article begins with. */
const SHORT_FORM = 0.8;

/** Joins the names of bodies, in reading order, that mean the same one. */
export function clusterOrganisations(
  names: readonly FoundName[],
  definitions: readonly Definition[],
  places: ReadonlySet<string>,
): readonly Cluster[] {
  const defined = new Map(
    definitions.flatMap(({ long, abbreviation }) => {
      const head = headLeftOut(abbreviation.text, long.text);
      const written = [
        abbreviation.text,
        ...(head === undefined ? [] : [`${head} ${abbreviation.text}`]),
      ];
      return written.map((text) => [toNameKey(text), keyOf(long)]);
    }),
  );
  function keyOf({ text }: FoundName): string {
    return toNameKey(expandAbbreviations(text));
  }
  const keys = names.map((name) => defined.get(toNameKey(name.text)) ?? keyOf(name));
  const longer = linkOrganisations(new Set(keys), places);
  const links = names.map((name, index) => {
    const key = keys[index] ?? '';
    const full = follow(longer, key);
    return { full, link: { name, ...(full === key ? {} : { confidence: SHORT_FORM }) } };
  });
  return groupByKey(links, ({ full }) => full).map((group) => ({
    links: group.map(({ link }) => link),
  }));
}

/** Keys grow with each step, so that this ends. */
function follow(links: ReadonlyMap<string, string>, key: string): string {
  let full = key;
  for (;;) {
    const next = links.get(full);
    if (next === undefined) return full;
    full = next;
  }
}
