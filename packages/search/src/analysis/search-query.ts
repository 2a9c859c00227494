import { joinKeys, LONGEST_UNIT, type SearchTerm } from './search-term.ts';

/** A syllable of a query: what a text must have, and what puts it before others. */
export interface QueryTerm {
  /** The folded key: a text that lacks it does not have the syllable, whatever its marks. */
  readonly folded: string;
  /** Keys with marks, of the syllable and of the words that may begin with it. */
  readonly exact: readonly string[];
  /** Folded keys of the words of several syllables that may begin with it. */
  readonly units: readonly string[];
}

/** What an index is to be asked for: no syllable twice, and nothing for a query without any. */
export type SearchQuery = readonly QueryTerm[];

/** How many syllables of a query count: engines answer longer ones slowly or not at all. */
export const LONGEST_QUERY = 64;

/** How much more than a folded key an exact one counts, in engines that can be told. */
export const EXACT_BOOST = 3;

/** Puts the syllables of a query together with the words that may begin at each. */
export function readQuery(
  terms: readonly SearchTerm[],
  isKept: readonly boolean[],
  units: boolean,
): SearchQuery {
  const found = new Map<string, { exact: Set<string>; units: Set<string> }>();
  for (const [index, { exact, folded }] of terms.entries()) {
    if (!isKept[index]) continue;
    const term = found.get(folded) ?? { exact: new Set(), units: new Set() };
    found.set(folded, term);
    if (exact !== folded) term.exact.add(exact);
    if (!units) continue;
    for (const unit of unitsAround(terms, index, isKept)) {
      if (unit.exact !== unit.folded) term.exact.add(unit.exact);
      term.units.add(unit.folded);
    }
  }
  return [...found].map(([folded, term]) => {
    return { folded, exact: [...term.exact], units: [...term.units] };
  });
}

/** The runs of syllables that begin here, or with syllables in front that are passed over. */
function unitsAround(
  terms: readonly SearchTerm[],
  index: number,
  isKept: readonly boolean[],
): readonly SearchTerm[] {
  let first = index;
  while (first > 0 && index - first < LONGEST_UNIT - 1 && !isKept[first - 1]) first--;
  const units: SearchTerm[] = [];
  for (let from = first; from <= index; from++) {
    for (let to = Math.max(index + 1, from + 2); to <= from + LONGEST_UNIT; to++) {
      const unit = to <= terms.length ? joinKeys(terms.slice(from, to)) : undefined;
      if (unit !== undefined) units.push(unit);
    }
  }
  return units;
}

/** All keys of a query in one row, for engines that hold them in one field. */
export function listQueryKeys(query: SearchQuery): readonly string[] {
  return [...new Set(query.flatMap(({ folded, exact, units }) => [...exact, folded, ...units]))];
}
